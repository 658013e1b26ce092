package dev.switchgear.processor.prove;

import dev.switchgear.processor.prove.GraphPlan.Form;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Line;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes small graphs by chance, with all that rows can do to one another in a cell, and sentences about them. */
final class GraphPlans {

    private static final List<String> GUARDS = List.of("g", "h", "k");

    private final SplittableRandom random;
    private final int states;
    private final int events;
    private final List<Line> lines = new ArrayList<>();

    private GraphPlans(SplittableRandom random) {
        this.random = random;
        this.states = 1 + random.nextInt(7);
        this.events = 1 + random.nextInt(4);
    }

    /** The same for the same numbers. */
    static GraphPlan plan(long seed, int number) {
        long mixed = new SplittableRandom(seed).nextLong() ^ number;
        return new GraphPlans(new SplittableRandom(new SplittableRandom(mixed).nextLong())).plan();
    }

    private GraphPlan plan() {
        if (chance(40)) {
            for (int state = 1; state < states; state++) {
                lines.add(move(List.of(state - 1), List.of(random.nextInt(events)), state));
            }
        }
        int stays = random.nextInt(40);
        for (int more = 1 + random.nextInt(2 * states); more > 0; more--) {
            int to = chance(stays) ? GraphPlan.STAYS : random.nextInt(states);
            lines.add(!lines.isEmpty() && chance(35) ? inTheCellOf(one(lines), to) : move(some(), someEvents(), to));
        }
        // As they are read: what is ignored, and then what is refused, stands behind what moves.
        addAll(Kind.IGNORE);
        addAll(Kind.REJECT);
        Set<Integer> finals = chance(40) ? Set.of() : new TreeSet<>(some());
        Set<Sentence> sentences = new LinkedHashSet<>();
        for (int more = 1 + random.nextInt(6); more > 0; more--) {
            sentences.add(sentence());
        }
        return new GraphPlan(states, random.nextInt(states), finals, List.copyOf(lines), List.copyOf(sentences));
    }

    private Line move(List<Integer> from, List<Integer> on, int to) {
        return new Line(Kind.MOVE, from, on, to, guards());
    }

    /** Another line where one is already, with the same guards, with one turned round, or with others. */
    private Line inTheCellOf(Line other, int to) {
        List<String> guards = new ArrayList<>(chance(60) ? other.guards() : guards());
        if (!guards.isEmpty() && chance(80)) {
            int turned = random.nextInt(guards.size());
            guards.set(turned, turned(guards.get(turned)));
        }
        return new Line(Kind.MOVE, chance(50) ? other.from() : List.of(one(other.from())), other.on(), to, guards);
    }

    private static String turned(String guard) {
        return guard.startsWith("!") ? guard.substring(1) : "!" + guard;
    }

    /** Some guards, each once: a line that wants one to hold and not to hold is malformed. */
    private List<String> guards() {
        List<String> left = new ArrayList<>(GUARDS);
        List<String> guards = new ArrayList<>();
        for (int more = chance(45) ? 0 : 1 + random.nextInt(2); more > 0; more--) {
            String guard = left.remove(random.nextInt(left.size()));
            guards.add(chance(40) ? "!" + guard : guard);
        }
        return guards;
    }

    private void addAll(Kind kind) {
        for (int more = chance(50) ? 0 : 1 + random.nextInt(2); more > 0; more--) {
            lines.add(new Line(kind, some(), someEvents(), GraphPlan.STAYS, List.of()));
        }
    }

    private Sentence sentence() {
        Form form = one(List.of(Form.NEVER, Form.NEVER, Form.ALWAYS, Form.EVENTUALLY));
        List<Integer> after = chance(50) ? List.of() : some();
        List<Integer> without = form == Form.NEVER && chance(60) ? some() : List.of();
        return new Sentence(form, some(), after, without);
    }

    /** One state or two, in any order. */
    private List<Integer> some() {
        return distinct(states);
    }

    private List<Integer> someEvents() {
        return chance(80) ? List.of(random.nextInt(events)) : distinct(events);
    }

    private List<Integer> distinct(int limit) {
        int first = random.nextInt(limit);
        return chance(70)
                ? List.of(first)
                : Stream.of(first, random.nextInt(limit)).distinct().toList();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}

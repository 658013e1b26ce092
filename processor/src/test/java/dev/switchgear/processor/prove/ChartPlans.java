package dev.switchgear.processor.prove;

import dev.switchgear.processor.prove.ChartPlan.Line;
import dev.switchgear.processor.prove.ChartPlan.Way;
import dev.switchgear.processor.prove.GraphPlan.Form;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes small charts by chance: superstates in superstates, history, automatic rows, and sentences about them. */
final class ChartPlans {

    private static final List<String> GUARDS = List.of("g", "h", "k");

    private final SplittableRandom random;
    private final List<Kind> still;
    private final int states;
    private final int superstates;
    private final int events;
    private final List<Line> lines = new ArrayList<>();

    private ChartPlans(SplittableRandom random, List<Kind> still) {
        this.random = random;
        this.still = still;
        this.superstates = 1 + random.nextInt(3);
        this.states = superstates + random.nextInt(4);
        this.events = 1 + random.nextInt(3);
    }

    /** The same for the same numbers. */
    static ChartPlan plan(long seed, int number) {
        return plan(seed, number, List.of(Kind.IGNORE, Kind.REJECT));
    }

    /** One with events that wait. */
    static ChartPlan deferring(long seed, int number) {
        return plan(seed, number, List.of(Kind.IGNORE, Kind.DEFER, Kind.REJECT));
    }

    private static ChartPlan plan(long seed, int number, List<Kind> still) {
        long mixed = new SplittableRandom(seed).nextLong() ^ number;
        return new ChartPlans(new SplittableRandom(new SplittableRandom(mixed).nextLong()), still).plan();
    }

    private ChartPlan plan() {
        List<Integer> around = new ArrayList<>();
        for (int superstate = 0; superstate < superstates; superstate++) {
            around.add(superstate == 0 || chance(40) ? ChartPlan.NONE : random.nextInt(superstate));
        }
        List<Integer> outer = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            boolean isNeeded = state < superstates; // No superstate is empty.
            outer.add(isNeeded ? state : random.nextInt(superstates + 1) - 1);
        }
        Set<Integer> finals = chance(60) ? Set.of() : new TreeSet<>(some(states));
        int start = random.nextInt(states);
        ChartPlan shape = new ChartPlan(states, start, finals, outer, around, List.of(), List.of(), List.of());
        List<Integer> initials = new ArrayList<>();
        for (int superstate = 0; superstate < superstates; superstate++) {
            initials.add(one(shape.leaves(superstate)));
        }
        addLines();
        Set<Sentence> sentences = new LinkedHashSet<>();
        for (int more = 1 + random.nextInt(6); more > 0; more--) {
            sentences.add(sentence());
        }
        return new ChartPlan(
                states, start, finals, outer, around, initials, List.copyOf(lines), List.copyOf(sentences));
    }

    private void addLines() {
        for (int state = 1; state < states && chance(85); state++) {
            lines.add(new Line(
                    Kind.MOVE, List.of(state - 1), List.of(), random.nextInt(events), Way.TO, state, guards(30)));
        }
        for (int more = 1 + random.nextInt(2 * states); more > 0; more--) {
            lines.add(line(Kind.MOVE, random.nextInt(events), guards(50)));
        }
        for (int more = chance(50) ? 0 : 1 + random.nextInt(2); more > 0; more--) {
            lines.add(line(Kind.MOVE, ChartPlan.NONE, guards(70)));
        }
        // As they are read: what is ignored, then what is deferred, and then what is refused, stands behind what moves.
        for (Kind kind : still) {
            for (int more = chance(kind == Kind.DEFER ? 20 : 50) ? 0 : 1 + random.nextInt(2); more > 0; more--) {
                lines.add(line(kind, random.nextInt(events), List.of()));
            }
        }
    }

    private Line line(Kind kind, int event, List<String> guards) {
        List<Integer> within = chance(55) ? some(superstates) : List.of();
        List<Integer> from = within.isEmpty() || chance(20) ? some(states) : List.of();
        Way way = kind == Kind.MOVE
                ? one(List.of(Way.STAYS, Way.TO, Way.TO, Way.TO, Way.INTO, Way.RESUME, Way.RESUME))
                : Way.STAYS;
        int target = way == Way.TO ? random.nextInt(states) : random.nextInt(superstates);
        return new Line(kind, from, within, event, way, target, guards);
    }

    /** Some guards, each once: a line that wants one to hold and not to hold is malformed. */
    private List<String> guards(int percent) {
        List<String> left = new ArrayList<>(GUARDS);
        List<String> guards = new ArrayList<>();
        for (int more = chance(percent) ? 1 + random.nextInt(2) : 0; more > 0; more--) {
            String guard = left.remove(random.nextInt(left.size()));
            guards.add(chance(40) ? "!" + guard : guard);
        }
        return guards;
    }

    private Sentence sentence() {
        Form form = one(List.of(Form.NEVER, Form.NEVER, Form.ALWAYS, Form.EVENTUALLY));
        List<Integer> after = chance(50) ? List.of() : some(states);
        List<Integer> without = form == Form.NEVER && chance(60) ? some(states) : List.of();
        return new Sentence(form, some(states), after, without);
    }

    private List<Integer> some(int limit) {
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

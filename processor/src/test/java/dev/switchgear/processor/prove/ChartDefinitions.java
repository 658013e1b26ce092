package dev.switchgear.processor.prove;

import static java.util.stream.Collectors.toCollection;

import dev.switchgear.processor.prove.ChartPlan.Line;
import dev.switchgear.processor.prove.ChartPlan.Way;
import dev.switchgear.processor.prove.Definitions.Move;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is true of a chart, by what the guide says of superstates, history and automatic rows: all that a machine could be in
 * and remember is a state of a graph, reachable or not, and of that {@link Definitions} tell the rest.
 */
final class ChartDefinitions {

    private final ChartPlan plan;
    private final List<Integer> resumed;
    private final List<List<Integer>> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<Set<String>> settings = Definitions.subsets(List.of("g", "h", "k"));
    private final Definitions truth;

    ChartDefinitions(ChartPlan plan) {
        this.plan = plan;
        this.resumed = plan.resumed();
        for (int state = 0; state < plan.states(); state++) {
            addAll(List.of(state));
        }
        Set<Move> moves = new LinkedHashSet<>();
        all.forEach(configuration -> addMoves(configuration, moves));
        this.truth = new Definitions(
                new GraphPlan(
                        all.size(),
                        initial(),
                        Set.copyOf(configurations(plan.finals())),
                        List.of(),
                        plan.sentences().stream().map(this::lifted).toList()),
                moves);
    }

    private void addAll(List<Integer> configuration) {
        if (configuration.size() > resumed.size()) {
            numbers.put(configuration, all.size());
            all.add(configuration);
            return;
        }
        for (int leaf : plan.leaves(resumed.get(configuration.size() - 1))) {
            List<Integer> longer = new ArrayList<>(configuration);
            longer.add(leaf);
            addAll(longer);
        }
    }

    /** Of the same sentence about configurations. */
    private Sentence lifted(Sentence sentence) {
        return new Sentence(
                sentence.form(),
                configurations(sentence.reach()),
                configurations(sentence.after()),
                configurations(sentence.without()));
    }

    private List<Integer> configurations(Iterable<Integer> states) {
        Set<Integer> found = new TreeSet<>();
        states.forEach(state ->
                IntStream.range(0, all.size()).filter(i -> state(i) == state).forEach(found::add));
        return List.copyOf(found);
    }

    private int initial() {
        List<Integer> configuration = new ArrayList<>(List.of(plan.start()));
        resumed.forEach(superstate -> configuration.add(plan.initials().get(superstate)));
        return number(configuration);
    }

    private int number(List<Integer> configuration) {
        return Optional.ofNullable(numbers.get(configuration)).orElseThrow();
    }

    /** The state of a configuration. */
    int state(int configuration) {
        return all.get(configuration).get(0);
    }

    Definitions truth() {
        return truth;
    }

    private void addMoves(List<Integer> from, Set<Move> moves) {
        int state = from.get(0);
        Set<Integer> events = new TreeSet<>(canRest(state) ? plan.events() : Set.of());
        events.add(ChartPlan.NONE);
        for (int event : events) {
            for (Set<String> holding : settings) {
                taken(state, event, holding)
                        .ifPresent(line -> moves.add(new Move(
                                number(from),
                                event,
                                line,
                                number(after(plan.lines().get(line), from)),
                                plan.lines().get(line).way() != Way.STAYS)));
            }
        }
    }

    /** How guards can be set so that a line is taken, or none; nothing if in no way. */
    Optional<Set<String>> setting(int state, int event, Optional<Integer> line) {
        return settings.stream()
                .filter(holding -> taken(state, event, holding).equals(line))
                .findFirst();
    }

    /** The number of the line that is taken, if one is. */
    private Optional<Integer> taken(int state, int event, Set<String> holding) {
        return answer(state, event, holding)
                .filter(number -> plan.lines().get(number).kind() == Kind.MOVE);
    }

    /** The number of the line that says what happens, if one does: level by level from the inside, and in source order. */
    private Optional<Integer> answer(int state, int event, Set<String> holding) {
        for (int level = 0; level <= plan.chain(state).size(); level++) {
            Optional<Integer> still = Optional.empty();
            for (int number = 0; number < plan.lines().size(); number++) {
                Line line = plan.lines().get(number);
                if (line.event() == event && level(line, state) == level) {
                    if (line.kind() != Kind.MOVE) {
                        still = still.isPresent() ? still : Optional.of(number);
                    } else if (holds(line, holding)) {
                        return Optional.of(number);
                    }
                }
            }
            if (still.isPresent()) {
                return still;
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Line line, Set<String> holding) {
        return line.guards().stream()
                .allMatch(guard ->
                        guard.startsWith("!") ? !holding.contains(guard.substring(1)) : holding.contains(guard));
    }

    private int level(Line line, int state) {
        if (line.from().contains(state)) {
            return 0;
        }
        List<Integer> chain = plan.chain(state);
        for (int i = 0; i < chain.size(); i++) {
            if (line.within().contains(chain.get(i)) && !plan.finals().contains(state)) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<Integer> after(Line line, List<Integer> from) {
        if (line.way() == Way.STAYS) {
            return from;
        }
        List<Integer> kept = line.way() == Way.TO ? plan.chain(line.target()) : plan.chainAround(line.target());
        List<Integer> to = new ArrayList<>(from);
        for (int left : plan.chain(from.get(0))) {
            if (!kept.contains(left) && resumed.contains(left)) {
                to.set(1 + resumed.indexOf(left), from.get(0));
            }
        }
        to.set(
                0,
                switch (line.way()) {
                    case STAYS, TO -> line.target();
                    case INTO -> plan.initials().get(line.target());
                    case RESUME -> to.get(1 + resumed.indexOf(line.target()));
                });
        return to;
    }

    /** Whether a machine stays in a state in some case. */
    boolean canRest(int state) {
        return settings.stream()
                .anyMatch(holding -> taken(state, ChartPlan.NONE, holding).isEmpty());
    }

    /** What may become of an event in a state. */
    Set<Kind> outcomes(int state, int event) {
        return settings.stream()
                .map(holding -> answer(state, event, holding)
                        .map(number -> plan.lines().get(number).kind())
                        .orElse(Kind.REJECT))
                .collect(toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /** How many configurations there are. */
    int size() {
        return all.size();
    }

    int start() {
        return initial();
    }

    /** The states in which no machine ever is. */
    Set<Integer> unreachable() {
        Set<Integer> states = new TreeSet<>();
        for (int state = 0; state < plan.states(); state++) {
            if (reached(state).isEmpty()) {
                states.add(state);
            }
        }
        return states;
    }

    private List<Integer> reached(int state) {
        return configurations(List.of(state)).stream()
                .filter(configuration -> truth.fromStarts(configuration) < Definitions.FAR)
                .toList();
    }

    /** All that is wrong with states that are reached, and with sentences, and how long the shortest path is that shows it. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> verdicts = new TreeMap<>();
        truth.verdicts().forEach((verdict, length) -> {
            if (verdict.startsWith("sentence")) {
                verdicts.put(verdict, length);
            }
        });
        Map<String, List<Integer>> ends = new TreeMap<>();
        for (int configuration = 0; configuration < all.size(); configuration++) {
            int place = configuration;
            if (truth.fromStarts(configuration) < Definitions.FAR) {
                verdict(configuration)
                        .ifPresent(verdict -> ends.computeIfAbsent(verdict, any -> new ArrayList<>())
                                .add(place));
            }
        }
        ends.forEach((verdict, places) -> verdicts.put(verdict, nearest(places)));
        return verdicts;
    }

    /** From the start, if there is a way; else from where a machine of old may be. */
    int nearest(List<Integer> places) {
        OptionalInt fromTheStart = places.stream()
                .filter(place -> truth.hasWay(initial(), List.of(place)))
                .mapToInt(truth::fromStarts)
                .min();
        return fromTheStart.orElseGet(
                () -> places.stream().mapToInt(truth::fromStarts).min().orElseThrow());
    }

    private Optional<String> verdict(int configuration) {
        boolean isFinal = plan.finals().contains(state(configuration));
        boolean isBanned = truth.banned().contains(configuration);
        if (!truth.isLeft(configuration)) {
            return isFinal || isBanned ? Optional.empty() : Optional.of("dead end S" + state(configuration));
        }
        Set<Integer> behind = new TreeSet<>();
        IntStream.range(0, all.size())
                .filter(other -> truth.hasWay(configuration, List.of(other)))
                .forEach(behind::add);
        boolean isClosed = behind.stream().allMatch(other -> truth.hasWay(other, List.of(configuration)));
        boolean isSaved =
                behind.stream().anyMatch(other -> plan.finals().contains(state(other)) || !truth.isLeft(other));
        if (plan.finals().isEmpty() || !isClosed || isSaved) {
            return Optional.empty();
        }
        Set<Integer> states = new TreeSet<>();
        behind.forEach(other -> states.add(state(other)));
        return Optional.of("trap " + states);
    }
}

package dev.switchgear.processor.prove;

import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Line;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is true of a graph, word for word as it is defined, and slowly: rows are tried for each truth of all guards, and ways
 * are found by the matrix of all distances (Floyd, "Algorithm 97: Shortest Path", 1962). It shares no code with the proofs.
 */
final class Definitions {

    /** So far away that there is no way. */
    static final int FAR = 1_000_000;

    /** What a machine can do in a state on an event, by the line of that number. */
    record Move(int from, int event, int line, int to, boolean isExternal) {}

    private final GraphPlan plan;
    private final Set<Move> moves = new LinkedHashSet<>();
    private final int[][] distances;
    private final Map<Set<Integer>, int[][]> known = new HashMap<>();

    Definitions(GraphPlan plan) {
        this.plan = plan;
        Set<String> guards = new TreeSet<>();
        plan.lines().forEach(line -> line.guards().forEach(guard -> guards.add(guard.replace("!", ""))));
        for (int state = 0; state < plan.states(); state++) {
            for (int event : plan.events()) {
                for (Set<String> holding : subsets(List.copyOf(guards))) {
                    addMove(state, event, holding);
                }
            }
        }
        this.distances = distancesWithout(Set.of());
    }

    /** Of a graph whose moves are known otherwise. */
    Definitions(GraphPlan plan, Set<Move> moves) {
        this.plan = plan;
        this.moves.addAll(moves);
        this.distances = distancesWithout(Set.of());
    }

    static List<Set<String>> subsets(List<String> all) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** The first line whose guards hold counts. */
    private void addMove(int state, int event, Set<String> holding) {
        for (int number = 0; number < plan.lines().size(); number++) {
            Line line = plan.lines().get(number);
            boolean holds = line.guards().stream()
                    .allMatch(guard ->
                            guard.startsWith("!") ? !holding.contains(guard.substring(1)) : holding.contains(guard));
            if (line.isAbout(state, event) && holds) {
                if (line.kind() == Kind.MOVE) {
                    boolean isExternal = line.to() != GraphPlan.STAYS;
                    moves.add(new Move(state, event, number, isExternal ? line.to() : state, isExternal));
                }
                return;
            }
        }
    }

    Set<Move> moves() {
        return moves;
    }

    /** How far it is from each state to each, around some states; of these, to none. */
    private int[][] distancesWithout(Collection<Integer> some) {
        return known.computeIfAbsent(Set.copyOf(some), this::measured);
    }

    private int[][] measured(Set<Integer> barred) {
        int[][] far = new int[plan.states()][plan.states()];
        for (int from = 0; from < far.length; from++) {
            for (int to = 0; to < far.length; to++) {
                far[from][to] = from == to && !barred.contains(from) ? 0 : FAR;
            }
        }
        for (Move move : moves) {
            if (!barred.contains(move.from()) && !barred.contains(move.to()) && move.from() != move.to()) {
                far[move.from()][move.to()] = 1;
            }
        }
        for (int over = 0; over < far.length; over++) {
            for (int from = 0; from < far.length; from++) {
                for (int to = 0; to < far.length; to++) {
                    far[from][to] = Math.min(far[from][to], far[from][over] + far[over][to]);
                }
            }
        }
        return far;
    }

    boolean hasWay(int from, Collection<Integer> to) {
        return to.stream().anyMatch(state -> distances[from][state] < FAR);
    }

    /** Where a machine starts, and where those of old may be that resume. */
    Set<Integer> starts() {
        Set<Integer> starts = new TreeSet<>(banned());
        starts.add(plan.start());
        return starts;
    }

    Set<Integer> banned() {
        Set<Integer> banned = new TreeSet<>();
        plan.sentences().stream().filter(Sentence::isBan).forEach(ban -> banned.addAll(ban.reach()));
        return banned;
    }

    /** How far it is from where a machine starts, or, if there is no way from there, from where one of old may be. */
    int fromStarts(int state) {
        int fromTheStart = distances[plan.start()][state];
        if (fromTheStart < FAR) {
            return fromTheStart;
        }
        return starts().stream()
                .mapToInt(start -> distances[start][state])
                .min()
                .orElseThrow();
    }

    private Set<Integer> states(IntPredicate which) {
        Set<Integer> states = new TreeSet<>();
        IntStream.range(0, plan.states()).filter(which).forEach(states::add);
        return states;
    }

    boolean isLeft(int state) {
        return moves.stream().anyMatch(move -> move.from() == state && move.isExternal());
    }

    /** All that is wrong, and how long the shortest path is that shows it. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (int state = 0; state < plan.states(); state++) {
            if (fromStarts(state) == FAR) {
                addUnreachable(state, verdicts);
            } else {
                addReached(state, verdicts);
            }
        }
        for (int i = 0; i < plan.sentences().size(); i++) {
            OptionalInt shortest = shortest(plan.sentences().get(i));
            if (shortest.isPresent()) {
                verdicts.put("sentence " + i, shortest.getAsInt());
            }
        }
        return verdicts;
    }

    private void addReached(int state, Map<String, Integer> verdicts) {
        boolean isFinal = plan.finals().contains(state);
        if (!isLeft(state) && !isFinal && !banned().contains(state)) {
            verdicts.put("dead end S" + state, fromStarts(state));
        }
        Set<Integer> ends = states(end -> plan.finals().contains(end) || !isLeft(end));
        Set<Integer> all = states(to -> distances[state][to] < FAR);
        boolean isClosed = all.stream().allMatch(other -> distances[other][state] < FAR);
        if (!plan.finals().isEmpty() && isClosed && !hasWay(state, ends)) {
            verdicts.merge("trap " + all, fromStarts(state), Math::min);
        }
    }

    private void addUnreachable(int state, Map<String, Integer> verdicts) {
        Set<Integer> together = states(other -> distances[state][other] < FAR && distances[other][state] < FAR);
        Set<Integer> before = states(other -> distances[other][state] < FAR && !together.contains(other));
        Set<Integer> behind =
                states(other -> distances[state][other] < FAR && fromStarts(other) == FAR && !together.contains(other));
        if (before.isEmpty()) {
            verdicts.put("unreachable " + together + " before " + behind, 0);
        }
    }

    /** How long the shortest path is that refutes a sentence, from the start if one does; of one that holds, nothing. */
    OptionalInt shortest(Sentence sentence) {
        Collection<Integer> begins = sentence.after().isEmpty() ? Set.of(plan.start()) : sentence.after();
        OptionalInt fromTheStart =
                shortest(begins.stream().mapToInt(begin -> distances[plan.start()][begin] + toRefute(sentence, begin)));
        return fromTheStart.isPresent()
                ? fromTheStart
                : shortest(resumed(sentence).stream().mapToInt(begin -> toRefute(sentence, begin)));
    }

    /** Where a machine of old may resume so that a sentence is about it. */
    Set<Integer> resumed(Sentence sentence) {
        Set<Integer> resumed = banned();
        resumed.retainAll(sentence.after());
        return resumed;
    }

    private static OptionalInt shortest(IntStream lengths) {
        return lengths.filter(length -> length < FAR).min();
    }

    private int toRefute(Sentence sentence, int begin) {
        return switch (sentence.form()) {
            case NEVER -> toReach(sentence, begin);
            case ALWAYS -> toBeLost(sentence, begin);
            case EVENTUALLY -> toStay(sentence, begin);
        };
    }

    private int toReach(Sentence never, int begin) {
        int[][] around = distancesWithout(never.without());
        if (never.after().isEmpty()
                && never.reach().contains(begin)
                && !never.without().contains(begin)) {
            return 0;
        }
        return moves.stream()
                .filter(Move::isExternal)
                .filter(move -> never.reach().contains(move.to()))
                .filter(move -> !never.without().contains(move.to()))
                .mapToInt(move -> around[begin][move.from()] + 1)
                .min()
                .orElse(FAR);
    }

    private int toBeLost(Sentence always, int begin) {
        return states(state -> !hasWay(state, always.reach())).stream()
                .mapToInt(state -> distances[begin][state])
                .min()
                .orElse(FAR);
    }

    private int toStay(Sentence eventually, int begin) {
        int[][] around = distancesWithout(eventually.reach());
        return states(state -> isEnd(state) || round(eventually, state) < FAR).stream()
                .mapToInt(state -> around[begin][state])
                .min()
                .orElse(FAR);
    }

    /** Whether nothing leads on, not even what stays. */
    boolean isEnd(int state) {
        return moves.stream().noneMatch(move -> move.from() == state);
    }

    /** How long the shortest way round is that comes by none of the states. */
    int round(Sentence eventually, int state) {
        int[][] around = distancesWithout(eventually.reach());
        return moves.stream()
                .filter(move -> move.from() == state)
                .mapToInt(move -> 1 + around[move.to()][state])
                .min()
                .orElse(FAR);
    }
}

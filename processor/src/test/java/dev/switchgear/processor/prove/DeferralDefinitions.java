package dev.switchgear.processor.prove;

import dev.switchgear.processor.prove.Definitions.Move;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is true of the events of a chart that may wait, by what the guide says: an event is asked for where a machine rests, and waits as
 * long as it is deferred there.
 */
final class DeferralDefinitions {

    private final ChartPlan plan;
    private final ChartDefinitions chart;

    DeferralDefinitions(ChartPlan plan, ChartDefinitions chart) {
        this.plan = plan;
        this.chart = chart;
    }

    /** All that is wrong, and how long the shortest path is that shows it. */
    Map<String, Integer> verdicts() {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (int event : plan.events()) {
            addForEver(event, verdicts);
            addIllegal(event, verdicts);
        }
        return verdicts;
    }

    private boolean rests(int configuration) {
        return chart.canRest(chart.state(configuration));
    }

    private Set<Kind> outcomes(int configuration, int event) {
        return rests(configuration) ? chart.outcomes(chart.state(configuration), event) : EnumSet.noneOf(Kind.class);
    }

    private boolean mayWait(int configuration, int event) {
        return outcomes(configuration, event).contains(Kind.DEFER);
    }

    private boolean canOnly(int configuration, int event, Kind kind) {
        return outcomes(configuration, event).equals(EnumSet.of(kind));
    }

    private IntStream configurations() {
        return IntStream.range(0, chart.size());
    }

    private void addForEver(int event, Map<String, Integer> verdicts) {
        List<Integer> ends = configurations()
                .filter(one -> rests(one) && !canOnly(one, event, Kind.DEFER))
                .boxed()
                .toList();
        List<Integer> lost = configurations()
                .filter(one -> chart.truth().fromStarts(one) < Definitions.FAR)
                .filter(one -> canOnly(one, event, Kind.DEFER) && !chart.truth().hasWay(one, ends))
                .boxed()
                .toList();
        if (!lost.isEmpty()) {
            verdicts.put("forever e" + event + " " + states(lost), chart.nearest(lost));
        }
    }

    private void addIllegal(int event, Map<String, Integer> verdicts) {
        Map<Integer, Integer> fromTheStart = illegal(event, Set.of(chart.start()));
        Map<Integer, Integer> all = illegal(event, Set.copyOf(chart.truth().starts()));
        if (!all.isEmpty()) {
            Map<Integer, Integer> nearest = fromTheStart.isEmpty() ? all : fromTheStart;
            verdicts.put(
                    "illegal e" + event + " " + states(all.keySet()),
                    nearest.values().stream().min(Integer::compare).orElseThrow());
        }
    }

    /** Where an event that has waited is refused, and how many steps that takes at least. */
    private Map<Integer, Integer> illegal(int event, Set<Integer> starts) {
        Map<Integer, Integer> reached = new HashMap<>();
        starts.forEach(start -> reached.put(start, 0));
        while (relax(reached, reached, move -> true)) {}
        Map<Integer, Integer> waiting = new HashMap<>();
        reached.forEach((one, steps) -> {
            if (mayWait(one, event)) {
                waiting.put(one, steps);
            }
        });
        while (relax(waiting, waiting, move -> !rests(move.to()) || mayWait(move.to(), event))) {}
        Map<Integer, Integer> illegal = new HashMap<>();
        relax(waiting, illegal, move -> canOnly(move.to(), event, Kind.REJECT));
        return illegal;
    }

    /** Goes each move that is meant from where something is known; whether that was news. */
    private boolean relax(Map<Integer, Integer> from, Map<Integer, Integer> to, Predicate<Move> isMeant) {
        boolean isNews = false;
        for (Move move : chart.truth().moves()) {
            Integer steps = from.get(move.from());
            if (steps != null && isMeant.test(move) && to.getOrDefault(move.to(), Definitions.FAR) > steps + 1) {
                to.put(move.to(), steps + 1);
                isNews = true;
            }
        }
        return isNews;
    }

    private Set<Integer> states(Iterable<Integer> configurations) {
        Set<Integer> states = new TreeSet<>();
        configurations.forEach(one -> states.add(chart.state(one)));
        return states;
    }
}

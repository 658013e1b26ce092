package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What becomes of one event that may be deferred, in each state in which a machine rests: in others it is never asked for.
 *
 * @param event the event
 * @param waits the configurations in which it may wait
 * @param stays those in which nothing else can become of it
 * @param refused those in which it is refused, whatever guards say
 * @param rests those in which a machine rests
 */
record Deferral(Event event, BitSet waits, BitSet stays, BitSet refused, BitSet rests) {

    static Deferral of(Event event, Chart chart, TransitionSystem system) {
        List<State> rests =
                chart.machine().states().stream().filter(chart::canRest).toList();
        return new Deferral(
                event,
                those(rests, state -> waits(state, event, chart), system),
                those(rests, state -> stays(state, event, chart), system),
                those(rests, state -> chart.taken(state, event).isEmpty(), system),
                system.satisfying(rests));
    }

    /** The row that has it wait in a state. */
    static Defer row(State state, Event event, Chart chart) {
        return chart.taken(state, event).stream()
                .map(Reaction::row)
                .filter(Defer.class::isInstance)
                .map(Defer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it may wait in a state. */
    boolean isWaiting(State state, TransitionSystem system) {
        return system.satisfying(List.of(state)).intersects(waits);
    }

    private static BitSet those(List<State> states, Predicate<State> condition, TransitionSystem system) {
        return system.satisfying(states.stream().filter(condition).toList());
    }

    private static boolean waits(State state, Event event, Chart chart) {
        return chart.taken(state, event).stream().anyMatch(Reaction::isWait);
    }

    private static boolean stays(State state, Event event, Chart chart) {
        List<Reaction> taken = chart.taken(state, event);
        return !taken.isEmpty() && taken.stream().allMatch(Reaction::isWait);
    }
}

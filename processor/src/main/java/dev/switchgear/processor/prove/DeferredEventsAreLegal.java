package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.problem.DeferredThenIllegal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** An event that has waited is not refused by the first state that does not defer it. */
final class DeferredEventsAreLegal implements Proof {

    @Override
    public List<DeferredThenIllegal> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        return machine.events().stream()
                .filter(machine::isDeferred)
                .flatMap(event -> witness(event, machine, system, doubts).stream())
                .toList();
    }

    /** Where the machine rests, the event goes on to wait, or it is over. */
    private static Optional<DeferredThenIllegal> witness(
            Event event, Machine machine, TransitionSystem system, Doubts doubts) {
        Deferral deferral = Deferral.of(event, system.chart(), system);
        if (deferral.waits().isEmpty()) {
            return Optional.empty();
        }
        BitSet over = (BitSet) deferral.rests().clone();
        over.andNot(deferral.waits());
        over.andNot(deferral.refused());
        Search search = Search.after(system, system.initial(), deferral.waits(), over, deferral.refused())
                .andAfterFrom(system.satisfying(machine.banned()));
        BitSet illegal = search.reachedStates();
        illegal.and(deferral.refused());
        illegal.andNot(system.satisfying(machine.states().stream()
                .filter(state -> doubts.mayBeAbout(event, state))
                .toList()));
        return search.reached().stream()
                .filter(illegal::get)
                .findFirst()
                .map(first -> problem(search.pathTo(first), system.states(illegal), deferral, system));
    }

    /** The path begins to matter in the last state in which the event waits: in those behind it, no machine rests. */
    private static DeferredThenIllegal problem(
            Path path, List<State> states, Deferral deferral, TransitionSystem system) {
        List<Step> steps = path.steps();
        int last = steps.size() - 1;
        while (!deferral.isWaiting(steps.get(last).from(), system)) {
            last--;
        }
        State waiting = steps.get(last).from();
        return new DeferredThenIllegal(
                deferral.event(),
                Deferral.row(waiting, deferral.event(), system.chart()),
                new Path(path.start(), steps.subList(0, last)),
                new Path(waiting, steps.subList(last, steps.size())),
                states,
                system.chart().machine());
    }
}

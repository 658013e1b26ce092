package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.DeferredForEver;
import dev.switchgear.processor.resolve.Chart;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** From each state in which an event waits, a way leads to one that does not defer it. */
final class DeferralsEnd implements Proof {

    @Override
    public List<DeferredForEver> refute(Machine machine, TransitionSystem system, Doubts doubts) {
        if (!machine.defers()) {
            return List.of();
        }
        Search search = Starts.search(machine, system);
        return machine.events().stream()
                .filter(machine::isDeferred)
                .flatMap(event -> witness(event, search, system, doubts).stream())
                .toList();
    }

    private static Optional<DeferredForEver> witness(
            Event event, Search search, TransitionSystem system, Doubts doubts) {
        Chart chart = system.chart();
        Deferral deferral = Deferral.of(event, chart, system);
        BitSet ends = (BitSet) deferral.rests().clone();
        ends.andNot(deferral.stays());
        BitSet lost = search.reachedStates();
        lost.and(deferral.stays());
        lost.andNot(doubts.reaching(ends));
        return search.reached().stream()
                .filter(lost::get)
                .findFirst()
                .map(first -> new DeferredForEver(
                        event,
                        Deferral.row(system.state(first), event, chart),
                        search.pathTo(first),
                        system.states(lost),
                        lost.stream().allMatch(system::isFinal)));
    }
}

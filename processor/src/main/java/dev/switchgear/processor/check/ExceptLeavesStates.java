package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Sources.Except;
import dev.switchgear.processor.model.Sources.Within;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.problem.NoStateLeft;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.function.Predicate;

/** A row that names the states that it is not about, or superstates, leaves one state at least that it is about. */
final class ExceptLeavesStates implements Rule {

    @Override
    public List<NoStateLeft> check(Machine machine, Chart chart) {
        return machine.rows().stream()
                .filter(row -> leavesNothing(row.sources(), machine.topology()))
                .map(row -> new NoStateLeft(
                        row,
                        machine.states().stream()
                                .filter(Predicate.not(machine::isFinal))
                                .toList()))
                .toList();
    }

    /** That a superstate is empty is another mistake. */
    private static boolean leavesNothing(Sources sources, Topology topology) {
        return sources.states().isEmpty()
                && (sources instanceof Except
                        || (sources instanceof Within within
                                && !within.superstates().isEmpty()
                                && within.superstates().stream()
                                        .noneMatch(one -> topology.leaves(one).isEmpty())));
    }
}

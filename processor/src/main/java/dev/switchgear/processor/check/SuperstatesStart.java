package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnfitInitial;
import dev.switchgear.processor.problem.UnstartedSuperstate;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A superstate into which a row leads starts in one of the states within. */
final class SuperstatesStart implements Rule {

    @Override
    public List<Problem> check(Machine machine, Chart chart) {
        Topology topology = machine.topology();
        List<Problem> problems = new ArrayList<>();
        Set<Superstate> unfit = new HashSet<>();
        for (Substates one : topology.said()) {
            one.superstate()
                    .filter(superstate -> !fits(one, superstate, topology))
                    .ifPresent(superstate -> {
                        unfit.add(superstate);
                        if (isKnown(superstate, topology)) {
                            problems.add(new UnfitInitial(superstate, one, topology.leaves(superstate)));
                        }
                    });
        }
        topology.superstates().stream()
                .filter(superstate -> topology.initial(superstate).isEmpty() && !unfit.contains(superstate))
                .flatMap(superstate -> unstarted(superstate, machine).stream())
                .forEach(problems::add);
        return problems;
    }

    /** That nothing is said of it, or of a superstate within, is another mistake. */
    private static boolean isKnown(Superstate superstate, Topology topology) {
        return topology.superstates().stream()
                .filter(inner ->
                        inner.equals(superstate) || topology.around(inner).contains(superstate))
                .noneMatch(inner -> topology.leaves(inner).isEmpty());
    }

    /** That one is named twice is another mistake. */
    private static boolean fits(Substates one, Superstate superstate, Topology topology) {
        List<State> initials = one.initials().stream().distinct().toList();
        return initials.isEmpty()
                || (initials.size() == 1 && topology.leaves(superstate).contains(initials.get(0)));
    }

    private static Optional<UnstartedSuperstate> unstarted(Superstate superstate, Machine machine) {
        Topology topology = machine.topology();
        List<Transition> rows = machine.transitions()
                .filter(row -> row.targets().stream().anyMatch(target -> isInto(target, superstate)))
                .toList();
        Optional<Substates> said = topology.said().stream()
                .filter(one -> one.superstate().filter(superstate::equals).isPresent())
                .findFirst();
        List<State> states = topology.leaves(superstate);
        return rows.isEmpty() || !isKnown(superstate, topology)
                ? Optional.empty()
                : said.map(
                        one -> new UnstartedSuperstate(superstate, one, rows.get(0), rows.size() - 1, states, machine));
    }

    private static boolean isInto(Target target, Superstate superstate) {
        return !(target instanceof Target.To) && target.name().equals(superstate.name());
    }
}

package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.Consequence;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnprovedMachine;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that is proved of a machine. */
public final class Proofs {

    /** What is an error to one of them is in doubt to those of the next. */
    private static final List<List<Proof>> STAGES = List.of(
            List.of(new StatesAreReachable(), new StatesLeadOn()),
            List.of(new FinalStatesStayReachable()),
            List.of(
                    new StatesAreAvoided(),
                    new StatesStayReachable(),
                    new StatesAreMet(),
                    new DeferralsEnd(),
                    new DeferredEventsAreLegal()));

    private Proofs() {}

    /**
     * All that is not as it must be, in no particular order. Of a machine that has nowhere to start, or nothing to do, or of
     * which nobody knows in which states its rows hold, nothing can be said.
     *
     * @param chart that of a machine of which everything could be read
     * @param known what is known to be wrong with it already
     * @param isError whether a problem is an error: if it is not, then the machine is written in spite of it, and what is
     *     proved must be so of that machine
     */
    public static List<Problem> of(Chart chart, List<Problem> known, Predicate<Problem> isError) {
        Machine machine = chart.machine();
        if (machine.initial().isEmpty() || machine.acceptsNothing()) {
            return List.of();
        }
        boolean isNestingUnknown = known.stream()
                .filter(isError)
                .flatMap(problem -> problem.consequences().stream())
                .anyMatch(Consequence.MayHoldElsewhere.class::isInstance);
        if (isNestingUnknown) {
            return List.of();
        }
        TransitionSystem system = TransitionSystem.of(chart);
        if (!system.isWhole()) {
            return List.of(new UnprovedMachine(TransitionSystem.MOST_CONFIGURATIONS, machine));
        }
        List<Problem> found = new ArrayList<>();
        for (List<Proof> stage : STAGES) {
            List<Problem> errors = Stream.concat(known.stream(), found.stream())
                    .filter(isError)
                    .toList();
            Doubts doubts = new Doubts(machine, system, errors);
            stage.forEach(proof -> found.addAll(proof.refute(machine, system, doubts)));
        }
        return found;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.ExitFromFinalState;
import java.util.List;

/** No row leads out of a final state; an internal one, which stays, may be there. */
final class FinalStatesHaveNoExit implements Rule {

    @Override
    public List<ExitFromFinalState> check(Machine machine) {
        return machine.transitions()
                .filter(transition -> transition.to().isPresent() && machine.isFinal(transition.from()))
                .map(transition -> new ExitFromFinalState(transition.from(), transition.row()))
                .toList();
    }
}

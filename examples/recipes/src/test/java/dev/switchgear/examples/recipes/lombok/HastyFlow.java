package dev.switchgear.examples.recipes.lombok;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.recipes.lombok.HastyFlowRules.Final;
import dev.switchgear.examples.recipes.lombok.HastyFlowRules.Initial;
import dev.switchgear.examples.recipes.lombok.HastyFlowRules.Transition;
import lombok.Data;

/** What the page says to leave alone: {@code @Data} on a spec. */
@Data
@StateMachine
@Initial(HastyFlow.State.OPEN)
@Final(HastyFlow.State.CLOSED)
abstract class HastyFlow {

    enum State {
        OPEN,
        CLOSED
    }

    private final String title;

    @Transition(from = State.OPEN, to = State.CLOSED)
    abstract void close();
}

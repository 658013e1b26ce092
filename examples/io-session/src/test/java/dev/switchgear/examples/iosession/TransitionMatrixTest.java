package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The matrix of a machine that is not a session; {@link MorningTest} has the session's. */
class TransitionMatrixTest {

    private enum Door {
        OPEN,
        CLOSED
    }

    private enum Move {
        PUSH,
        KNOCK
    }

    @Test
    void drawsAnyMachine() {
        StateMachineDefinition<Door, Move> door = new StateMachineDefinition<>(
                "Door",
                List.of(Door.values()),
                List.of(Move.values()),
                Door.CLOSED,
                Set.of(Door.OPEN, Door.CLOSED),
                List.of(
                        TransitionDefinition.external(Door.CLOSED, Move.PUSH, Door.OPEN),
                        TransitionDefinition.external(Door.CLOSED, Move.PUSH, Door.CLOSED),
                        TransitionDefinition.internal(Door.CLOSED, Move.KNOCK)));

        assertThat(new TransitionMatrix<>(door).lines())
                .containsExactly(
                        "                            push  knock",
                        "1 OPEN (final)              .     .",
                        "2 CLOSED (initial) (final)  1/2   2",
                        "",
                        "2 legal, 2 illegal")
                .inOrder();
    }
}

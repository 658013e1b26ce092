package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    @Test
    void knowsWhoDidWhatAndWhoTriedTo() {
        List<String> lines = new ArrayList<>();
        LeaveMachine leave = new LeaveMachine("ann", new Trail(lines::add));
        assertThrows(IllegalTransitionException.class, () -> leave.approve("bob"));
        leave.file("ann");
        assertThrows(IllegalTransitionException.class, () -> leave.approve("ann"));
        leave.approve("bob");
        assertThat(leave.withdraw()).isFalse();

        assertThat(lines)
                .containsExactly(
                        "DRAFT refuses, REJECTED {\"event\":\"Approve\",\"by\":\"bob\"}",
                        "DRAFT -> FILED {\"event\":\"File\",\"by\":\"ann\"}",
                        "FILED refuses, GUARDED {\"event\":\"Approve\",\"by\":\"ann\"}",
                        "FILED -> APPROVED {\"event\":\"Approve\",\"by\":\"bob\"}",
                        "APPROVED refuses, NOT_PERMITTED {\"event\":\"Withdraw\"}")
                .inOrder();
    }
}

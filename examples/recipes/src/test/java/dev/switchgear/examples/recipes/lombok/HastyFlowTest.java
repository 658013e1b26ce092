package dev.switchgear.examples.recipes.lombok;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Why {@code @Data} does not belong on a spec. */
class HastyFlowTest {

    private final HastyFlowMachine closed = new HastyFlowMachine("Moby-Dick");

    HastyFlowTest() {
        closed.close();
    }

    @Test
    void machinesInDifferentStatesAreEqual() {
        HastyFlowMachine open = new HastyFlowMachine("Moby-Dick");

        assertThat(closed.state()).isNotEqualTo(open.state());
        assertThat(closed).isEqualTo(open);
    }

    @Test
    void theTextOfAMachineLacksItsState() {
        assertThat(closed.toString()).isEqualTo("HastyFlow(title=Moby-Dick)");
    }
}

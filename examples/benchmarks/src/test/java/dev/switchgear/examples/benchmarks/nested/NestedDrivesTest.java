package dev.switchgear.examples.benchmarks.nested;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All players go where the flattened one goes, and do what it does. */
final class NestedDrivesTest {

    private static final Table TABLE = NestedTable.of();

    @Test
    void theTableHasThreeLevels() {
        assertThat(TABLE.rows()).hasSize(39);
        assertThat(PlayerMachine.definition().superstates()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void eachStepOfARandomWalk(NestedDrives drives) {
        int[] events = Walk.RANDOM_4096.over(TABLE);
        NestedDrives.Run yardstick = NestedDrives.FLAT_BY_HAND.walk(events);
        NestedDrives.Run run = drives.walk(events);
        int state = TABLE.start();
        for (int i = 0; i < (drives == NestedDrives.NESTED_SPRING ? 1000 : events.length); i++) {
            state = TABLE.next(state, events[i]);
            assertWithMessage("step %s", i)
                    .that(yardstick.drive().drive(i, i + 1))
                    .isEqualTo(state);
            assertWithMessage("step %s", i).that(run.drive().drive(i, i + 1)).isEqualTo(state);
            if (drives.isExact()) {
                assertWithMessage(
                                "step %s, %s in %s",
                                i, TABLE.events().get(events[i]), TABLE.states().get(state))
                        .that(run.deck().counts())
                        .isEqualTo(yardstick.deck().counts());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLongWalkEndsWhereItBegan(NestedDrives drives) {
        int[] events = Walk.CYCLE.over(TABLE);

        assertThat(drives.walk(events).drive().drive(0, drives == NestedDrives.NESTED_SPRING ? 160 : events.length))
                .isEqualTo(TABLE.start());
    }
}

package dev.switchgear.examples.migrating.pump;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.examples.migrating.Move;
import dev.switchgear.examples.migrating.Seen;
import dev.switchgear.examples.migrating.Side;
import dev.switchgear.examples.migrating.SideBySide;
import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpEvent;
import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpState;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.squirrelframework.foundation.fsm.StateMachine.TransitionDeclinedListener;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;

class PumpMigrationTest {

    private static final StateMachineBuilder<SquirrelPump, PumpState, PumpEvent, Integer> BUILDER =
            SquirrelPump.builder();

    private final SideBySide<SquirrelPump, PumpMachine> pumps = new SideBySide<>(
            PumpMigrationTest::before,
            PumpMigrationTest::after,
            List.of(
                    move("authorize 5000", PumpEvent.AUTHORIZE, 5000, pump -> pump.authorize(5000)),
                    move("authorize 50", PumpEvent.AUTHORIZE, 50, pump -> pump.authorize(50)),
                    move("lift", PumpEvent.LIFT, null, PumpMachine::lift),
                    move("flow", PumpEvent.FLOW, 10, pump -> pump.flow(10)),
                    move("halt", PumpEvent.HALT, null, PumpMachine::halt),
                    move("proceed", PumpEvent.PROCEED, null, PumpMachine::proceed),
                    move("hang up", PumpEvent.HANG_UP, null, PumpMachine::hangUp)));

    private static Side<SquirrelPump> before() {
        RecordedHardware hardware = new RecordedHardware();
        SquirrelPump pump = BUILDER.newStateMachine(PumpState.IDLE, hardware);
        pump.start();
        return new Side<>(pump, () -> pump.getCurrentState().name(), hardware.log);
    }

    private static Side<PumpMachine> after() {
        RecordedHardware hardware = new RecordedHardware();
        PumpMachine pump = new PumpMachine(hardware);
        return new Side<>(pump, () -> pump.state().name(), hardware.log);
    }

    private static Move<SquirrelPump, PumpMachine> move(
            String name, PumpEvent event, Integer context, Consumer<PumpMachine> after) {
        return new Move<>(name, pump -> isAccepted(pump, event, context), after);
    }

    /** The machine says so to listeners alone. */
    private static boolean isAccepted(SquirrelPump pump, PumpEvent event, Integer context) {
        AtomicBoolean isDeclined = new AtomicBoolean();
        TransitionDeclinedListener<SquirrelPump, PumpState, PumpEvent, Integer> listener =
                declined -> isDeclined.set(true);
        pump.addTransitionDeclinedListener(listener);
        pump.fire(event, context);
        pump.removeTransitionDeclinedListener(listener);
        return !isDeclined.get();
    }

    @Test
    void everyShortSaleIsTheSame() {
        Seen seen = pumps.everySequence(4);

        assertThat(seen.states()).containsExactly("IDLE", "AUTHORIZED", "FILLING", "HALTED");
        assertThat(seen.accepted()).hasSize(6);
        assertThat(seen.refused()).hasSize(7);
        assertThat(seen.actions()).hasSize(8);
    }

    @Test
    void longSalesAreTheSame() {
        assertThat(pumps.randomWalks(20261127, 50, 100).states()).hasSize(4);
    }

    @Tag("thorough")
    @Test
    void everySaleIsTheSame() {
        assertThat(pumps.everySequence(6).actions()).hasSize(8);
    }
}

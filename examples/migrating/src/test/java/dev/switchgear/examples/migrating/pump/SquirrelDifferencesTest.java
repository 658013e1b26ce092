package dev.switchgear.examples.migrating.pump;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpEvent;
import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.squirrelframework.foundation.exception.TransitionException;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.StateMachineStatus;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** Where squirrel-foundation behaves differently: there, and here. */
class SquirrelDifferencesTest {

    private final Breakable hardware = new Breakable();
    private final SquirrelPump there = SquirrelPump.builder().newStateMachine(PumpState.IDLE, hardware);
    private final PumpMachine here = new PumpMachine(hardware);

    /** Hardware that does something of the test's when the motor starts. */
    private static final class Breakable extends RecordedHardware {

        private Runnable whenStarted = () -> {};

        @Override
        public void startMotor() {
            super.startMotor();
            whenStarted.run();
        }
    }

    /** A machine that ends. */
    static final class Ending extends AbstractStateMachine<Ending, PumpState, PumpEvent, Object> {}

    @BeforeEach
    void authorize() {
        there.fire(PumpEvent.AUTHORIZE, 5000);
        here.authorize(5000);
    }

    @Test
    void aDeclinedEventIsSilentThereAndThrowsHere() {
        there.fire(PumpEvent.PROCEED);
        assertThat(there.getCurrentState()).isEqualTo(PumpState.AUTHORIZED);

        assertThrows(IllegalTransitionException.class, here::proceed);
    }

    /** There the machine is of no use afterwards. */
    @Test
    void anEntryActionThatThrowsKeepsTheOldStateThereAndTheNewOneHere() {
        hardware.whenStarted = () -> {
            throw new UnsupportedOperationException();
        };

        assertThrows(TransitionException.class, () -> there.fire(PumpEvent.LIFT));
        assertThat(there.getCurrentState()).isEqualTo(PumpState.AUTHORIZED);
        assertThat(there.getStatus()).isEqualTo(StateMachineStatus.ERROR);
        assertThrows(IllegalStateException.class, () -> there.fire(PumpEvent.HANG_UP));

        assertThrows(UnsupportedOperationException.class, here::lift);
        assertThat(here.state()).isEqualTo(PumpStatus.FILLING);
        here.hangUp();
        assertThat(here.state()).isEqualTo(PumpStatus.IDLE);
    }

    /** With {@code queued = true} it waits here, too. */
    @Test
    void anEventFromInsideWaitsThereAndIsRefusedHere() {
        hardware.whenStarted = () -> there.fire(PumpEvent.HALT);
        there.fire(PumpEvent.LIFT);
        assertThat(there.getCurrentState()).isEqualTo(PumpState.HALTED);

        hardware.whenStarted = here::halt;
        assertThrows(ReentrantEventException.class, here::lift);
    }

    @Test
    void stateInAnEntryActionIsTheOldOneThereAndTheNewOneHere() {
        hardware.whenStarted = () -> hardware.log.add(there.getCurrentState() + " " + here.state());
        there.fire(PumpEvent.LIFT);
        here.lift();

        assertThat(hardware.log).contains("AUTHORIZED AUTHORIZED");
        assertThat(hardware.log).contains("FILLING FILLING");
    }

    @Test
    void aFinalStateTerminatesTheMachineThere() {
        StateMachineBuilder<Ending, PumpState, PumpEvent, Object> builder =
                StateMachineBuilderFactory.create(Ending.class, PumpState.class, PumpEvent.class, Object.class);
        builder.externalTransition()
                .from(PumpState.IDLE)
                .toFinal(PumpState.HALTED)
                .on(PumpEvent.HALT);
        Ending pump = builder.newStateMachine(PumpState.IDLE);
        pump.fire(PumpEvent.HALT);

        assertThat(pump.getStatus()).isEqualTo(StateMachineStatus.TERMINATED);
        assertThrows(IllegalStateException.class, () -> pump.fire(PumpEvent.HALT));
    }

    /** Here, it does not compile. */
    @Test
    void anActionThatDoesNotExistIsNotMissedThere() {
        StateMachineBuilder<Ending, PumpState, PumpEvent, Object> builder =
                StateMachineBuilderFactory.create(Ending.class, PumpState.class, PumpEvent.class, Object.class);
        builder.externalTransition()
                .from(PumpState.IDLE)
                .to(PumpState.HALTED)
                .on(PumpEvent.HALT)
                .callMethod("chrage");
        Ending pump = builder.newStateMachine(PumpState.IDLE);
        pump.fire(PumpEvent.HALT);

        assertThat(pump.getCurrentState()).isEqualTo(PumpState.HALTED);
    }

    /** Whatever leads to a state with history resumes it there. Here, rows say whether they do. */
    @Test
    void historyBelongsToTheStateThereAndToTheRowHere() {
        var builder = SquirrelPump.builder();
        builder.externalTransition().from(PumpState.IDLE).to(PumpState.IN_SALE).on(PumpEvent.PROCEED);
        SquirrelPump pump = builder.newStateMachine(PumpState.IDLE, hardware);
        pump.fire(PumpEvent.AUTHORIZE, 5000);
        pump.fire(PumpEvent.LIFT);
        pump.fire(PumpEvent.HANG_UP);
        pump.fire(PumpEvent.PROCEED);
        assertThat(pump.getCurrentState()).isEqualTo(PumpState.FILLING);

        here.lift();
        here.hangUp();
        here.authorize(5000);
        assertThat(here.state()).isEqualTo(PumpStatus.AUTHORIZED);
    }
}

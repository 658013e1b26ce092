package dev.switchgear.examples.migrating.pump;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.examples.migrating.pump.SquirrelPump.Event;
import dev.switchgear.examples.migrating.pump.SquirrelPump.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.squirrelframework.foundation.exception.TransitionException;
import org.squirrelframework.foundation.fsm.StateMachineStatus;

/** Where squirrel-foundation behaves differently: there, and here. */
class SquirrelDifferencesTest {

    private final Breakable hardware = new Breakable();
    private final SquirrelPump there = SquirrelPump.builder().newStateMachine(State.IDLE, hardware);
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

    @BeforeEach
    void authorize() {
        there.fire(Event.AUTHORIZE, 5000);
        here.authorize(5000);
    }

    @Test
    void aDeclinedEventIsSilentThereAndThrowsHere() {
        there.fire(Event.PROCEED);
        assertThat(there.getCurrentState()).isEqualTo(State.AUTHORIZED);

        assertThrows(IllegalTransitionException.class, here::proceed);
    }

    /** There the machine is of no use afterwards. */
    @Test
    void anEntryActionThatThrowsKeepsTheOldStateThereAndTheNewOneHere() {
        hardware.whenStarted = () -> {
            throw new UnsupportedOperationException();
        };

        assertThrows(TransitionException.class, () -> there.fire(Event.LIFT));
        assertThat(there.getCurrentState()).isEqualTo(State.AUTHORIZED);
        assertThat(there.getStatus()).isEqualTo(StateMachineStatus.ERROR);
        assertThrows(IllegalStateException.class, () -> there.fire(Event.HANG_UP));

        assertThrows(UnsupportedOperationException.class, here::lift);
        assertThat(here.state()).isEqualTo(PumpStatus.FILLING);
        here.hangUp();
        assertThat(here.state()).isEqualTo(PumpStatus.IDLE);
    }

    /** With {@code queued = true} it waits here, too. */
    @Test
    void anEventFromInsideWaitsThereAndIsRefusedHere() {
        hardware.whenStarted = () -> there.fire(Event.HALT);
        there.fire(Event.LIFT);
        assertThat(there.getCurrentState()).isEqualTo(State.HALTED);

        hardware.whenStarted = here::halt;
        assertThrows(ReentrantEventException.class, here::lift);
    }

    @Test
    void stateInAnEntryActionIsTheOldOneThereAndTheNewOneHere() {
        hardware.whenStarted = () -> hardware.log.add(there.getCurrentState() + " " + here.state());
        there.fire(Event.LIFT);
        here.lift();

        assertThat(hardware.log).contains("AUTHORIZED AUTHORIZED");
        assertThat(hardware.log).contains("FILLING FILLING");
    }

    /** Whatever leads to a state with history resumes it there. Here, rows say whether they do. */
    @Test
    void historyBelongsToTheStateThereAndToTheRowHere() {
        var builder = SquirrelPump.builder();
        builder.externalTransition().from(State.IDLE).to(State.IN_SALE).on(Event.PROCEED);
        SquirrelPump pump = builder.newStateMachine(State.IDLE, hardware);
        pump.fire(Event.AUTHORIZE, 5000);
        pump.fire(Event.LIFT);
        pump.fire(Event.HANG_UP);
        pump.fire(Event.PROCEED);
        assertThat(pump.getCurrentState()).isEqualTo(State.FILLING);

        here.lift();
        here.hangUp();
        here.authorize(5000);
        assertThat(here.state()).isEqualTo(PumpStatus.AUTHORIZED);
    }
}

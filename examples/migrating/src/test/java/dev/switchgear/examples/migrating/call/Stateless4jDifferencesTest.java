package dev.switchgear.examples.migrating.call;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.migrating.call.CallStatus.IDLE;
import static dev.switchgear.examples.migrating.call.CallStatus.MISSED;
import static dev.switchgear.examples.migrating.call.CallStatus.RINGING;
import static dev.switchgear.examples.migrating.call.CallStatus.TALKING;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where stateless4j behaves differently: there, and here. */
class Stateless4jDifferencesTest {

    private final RecordedLine there = new RecordedLine();
    private final RecordedLine here = new RecordedLine();
    private final Stateless4jCall before = new Stateless4jCall(there);
    private final CallMachine after = new CallMachine(here);

    /** Of two guards that hold, the first row is taken here; a pair of g and !g needs no guard twice. */
    @Test
    void twoGuardsThatHoldThrowThereAndTheFirstRowIsTakenHere() {
        StateMachineConfig<CallStatus, Trigger> config = new StateMachineConfig<>();
        config.configure(IDLE).permitIf(Trigger.DIAL, RINGING, () -> true).permitIf(Trigger.DIAL, MISSED, () -> true);
        StateMachine<CallStatus, Trigger> machine = new StateMachine<>(IDLE, config);

        assertThrows(IllegalStateException.class, () -> machine.fire(Trigger.DIAL));
    }

    /** The inner trigger runs at once there, and the outer one then overwrites the state. */
    @Test
    void aTriggerFromInsideIsLostThereAndRefusedHere() {
        List<StateMachine<CallStatus, Trigger>> machine = new ArrayList<>();
        StateMachineConfig<CallStatus, Trigger> config = new StateMachineConfig<>();
        config.configure(IDLE)
                .permit(Trigger.DIAL, RINGING, () -> machine.get(0).fire(Trigger.HANG_UP))
                .permit(Trigger.HANG_UP, MISSED);
        machine.add(new StateMachine<>(IDLE, config));
        machine.get(0).fire(Trigger.DIAL);
        assertThat(machine.get(0).getState()).isEqualTo(RINGING);

        here.whenRung = after::hangUp;
        assertThrows(ReentrantEventException.class, () -> after.dial("555 0100"));
        assertThat(after.state()).isEqualTo(IDLE);
    }

    /** There they are those whose guards hold now. Here {@code canTransfer()} asks the guards. */
    @Test
    void permittedTriggersAskGuardsThereAndTheTableHere() {
        before.dial("555 0100");
        before.fire(Trigger.ANSWER);
        after.dial("555 0100");
        after.answer();

        assertThat(before.permitted()).doesNotContain(Trigger.TRANSFER);
        assertThat(after.permitted()).contains(CallMachine.Event.TRANSFER);
        assertThat(after.canTransfer()).isFalse();
    }

    @Test
    void aNewMachineRunsEntryActionsHereAndWhenToldToThere() {
        List<String> entered = new ArrayList<>();
        StateMachineConfig<CallStatus, Trigger> config = new StateMachineConfig<>();
        config.configure(IDLE).onEntry(() -> entered.add("idle"));
        StateMachine<CallStatus, Trigger> machine = new StateMachine<>(IDLE, config);
        assertThat(entered).isEmpty();
        machine.fireInitialTransition();
        assertThat(entered).containsExactly("idle");

        assertThat(new CallMachine(here, TALKING).state()).isEqualTo(TALKING);
        assertThat(here.log).isEmpty();
    }

    @Test
    void aTriggerWithoutItsParametersThrowsThereAndDoesNotCompileHere() {
        assertThrows(IllegalStateException.class, () -> before.fire(Trigger.DIAL));
    }

    @Test
    void anEntryActionThatThrowsLeavesTheNewStateOnBothSides() {
        there.broken = "start meter";
        here.broken = "start meter";
        before.dial("555 0100");
        after.dial("555 0100");

        assertThrows(UnsupportedOperationException.class, () -> before.fire(Trigger.ANSWER));
        assertThrows(UnsupportedOperationException.class, after::answer);
        assertThat(before.state()).isEqualTo(TALKING);
        assertThat(after.state()).isEqualTo(TALKING);
    }

    @Test
    void anEffectThatThrowsLeavesTheOldStateOnBothSides() {
        there.broken = "note missed";
        here.broken = "note missed";
        before.dial("555 0100");
        after.dial("555 0100");

        assertThrows(UnsupportedOperationException.class, () -> before.fire(Trigger.HANG_UP));
        assertThrows(UnsupportedOperationException.class, after::hangUp);
        assertThat(before.state()).isEqualTo(RINGING);
        assertThat(after.state()).isEqualTo(RINGING);
    }
}

package dev.switchgear.examples.migrating.call;

import static dev.switchgear.examples.migrating.call.CallStatus.IDLE;
import static dev.switchgear.examples.migrating.call.CallStatus.MISSED;
import static dev.switchgear.examples.migrating.call.CallStatus.ON_HOLD;
import static dev.switchgear.examples.migrating.call.CallStatus.RINGING;
import static dev.switchgear.examples.migrating.call.CallStatus.TALKING;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.ANSWER;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.DIAL;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.HANG_UP;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.HOLD;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.RESUME;
import static dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger.TRANSFER;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.github.oxo42.stateless4j.triggers.TriggerWithParameters1;
import java.util.List;

/** The call as it was: a machine of stateless4j. */
final class Stateless4jCall {

    enum Trigger {
        DIAL,
        ANSWER,
        HOLD,
        RESUME,
        TRANSFER,
        HANG_UP
    }

    private final StateMachineConfig<CallStatus, Trigger> config = new StateMachineConfig<>();
    private final TriggerWithParameters1<String, Trigger> dial = config.setTriggerParameters(DIAL, String.class);
    private final TriggerWithParameters1<String, Trigger> transfer =
            config.setTriggerParameters(TRANSFER, String.class);
    private final StateMachine<CallStatus, Trigger> machine;

    Stateless4jCall(Line line) {
        config.configure(IDLE).permit(DIAL, RINGING).ignore(HANG_UP);
        config.configure(RINGING)
                .onEntryFrom(dial, line::ring)
                .onExit(line::silence)
                .permit(ANSWER, TALKING)
                .permit(HANG_UP, MISSED, line::noteMissed);
        config.configure(MISSED).permit(DIAL, RINGING);
        config.configure(TALKING)
                .onEntryFrom(transfer, line::handOver)
                .onEntry(line::startMeter)
                .onExit(line::stopMeter)
                .permit(HOLD, ON_HOLD)
                .permitReentryIf(TRANSFER, line::hasAgents)
                .permit(HANG_UP, IDLE);
        config.configure(ON_HOLD)
                .substateOf(TALKING)
                .onEntry(line::playMusic)
                .onExit(line::stopMusic)
                .permit(RESUME, TALKING)
                .ignore(HOLD)
                .ignore(TRANSFER);
        machine = new StateMachine<>(IDLE, config);
    }

    CallStatus state() {
        return machine.getState();
    }

    List<Trigger> permitted() {
        return machine.getPermittedTriggers();
    }

    boolean isConnected() {
        return machine.isInState(TALKING);
    }

    void dial(String number) {
        machine.fire(dial, number);
    }

    void transfer(String agent) {
        machine.fire(transfer, agent);
    }

    void fire(Trigger trigger) {
        machine.fire(trigger);
    }
}

package dev.switchgear.examples.migrating.pump;

import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpEvent;
import dev.switchgear.examples.migrating.pump.SquirrelPump.PumpState;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.HistoryType;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.TransitionType;
import org.squirrelframework.foundation.fsm.annotation.State;
import org.squirrelframework.foundation.fsm.annotation.States;
import org.squirrelframework.foundation.fsm.annotation.Transit;
import org.squirrelframework.foundation.fsm.annotation.Transitions;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The pump as it was: a machine of squirrel-foundation. */
@States({
    @State(name = "IDLE", initialState = true),
    @State(name = "IN_SALE", entryCallMethod = "lightUp", exitCallMethod = "darken", historyType = HistoryType.DEEP),
    @State(parent = "IN_SALE", name = "AUTHORIZED", initialState = true),
    @State(parent = "IN_SALE", name = "FILLING"),
    @State(name = "HALTED")
})
@Transitions({
    @Transit(from = "IDLE", to = "AUTHORIZED", on = "AUTHORIZE", when = SquirrelPump.IsEnough.class),
    @Transit(from = "AUTHORIZED", to = "FILLING", on = "LIFT"),
    @Transit(from = "FILLING", to = "FILLING", on = "FLOW", type = TransitionType.INTERNAL, callMethod = "count"),
    @Transit(from = "IN_SALE", to = "HALTED", on = "HALT"),
    @Transit(from = "HALTED", to = "IN_SALE", on = "PROCEED"),
    @Transit(from = "AUTHORIZED", to = "IDLE", on = "HANG_UP", callMethod = "release"),
    @Transit(from = "FILLING", to = "IDLE", on = "HANG_UP", callMethod = "charge")
})
class SquirrelPump extends AbstractStateMachine<SquirrelPump, PumpState, PumpEvent, Integer> {

    enum PumpState {
        IDLE,
        IN_SALE,
        AUTHORIZED,
        FILLING,
        HALTED
    }

    enum PumpEvent {
        AUTHORIZE,
        LIFT,
        FLOW,
        HALT,
        PROCEED,
        HANG_UP
    }

    static class IsEnough extends AnonymousCondition<Integer> {
        @Override
        public boolean isSatisfied(Integer cents) {
            return cents >= 100;
        }
    }

    private final Hardware hardware;

    protected SquirrelPump(Hardware hardware) {
        this.hardware = hardware;
    }

    static StateMachineBuilder<SquirrelPump, PumpState, PumpEvent, Integer> builder() {
        return StateMachineBuilderFactory.create(
                SquirrelPump.class, PumpState.class, PumpEvent.class, Integer.class, Hardware.class);
    }

    protected void transitFromIDLEToAUTHORIZEDOnAUTHORIZE(
            PumpState from, PumpState to, PumpEvent event, Integer cents) {
        hardware.reserve(cents);
    }

    protected void count(PumpState from, PumpState to, PumpEvent event, Integer centilitres) {
        hardware.count(centilitres);
    }

    protected void release(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.release();
    }

    protected void charge(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.charge();
    }

    protected void lightUp(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.lightUp();
    }

    protected void darken(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.darken();
    }

    protected void entryFILLING(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.startMotor();
    }

    protected void exitFILLING(PumpState from, PumpState to, PumpEvent event, Integer context) {
        hardware.stopMotor();
    }
}

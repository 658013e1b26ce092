package dev.switchgear.examples.migrating.pump;

import dev.switchgear.examples.migrating.pump.SquirrelPump.Event;
import dev.switchgear.examples.migrating.pump.SquirrelPump.State;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.HistoryType;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.TransitionType;
import org.squirrelframework.foundation.fsm.annotation.States;
import org.squirrelframework.foundation.fsm.annotation.Transit;
import org.squirrelframework.foundation.fsm.annotation.Transitions;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The pump as it was: a machine of squirrel-foundation. */
@States({
    @org.squirrelframework.foundation.fsm.annotation.State(name = "IDLE", initialState = true),
    @org.squirrelframework.foundation.fsm.annotation.State(
            name = "IN_SALE",
            entryCallMethod = "lightUp",
            exitCallMethod = "darken",
            historyType = HistoryType.DEEP),
    @org.squirrelframework.foundation.fsm.annotation.State(
            parent = "IN_SALE",
            name = "AUTHORIZED",
            initialState = true),
    @org.squirrelframework.foundation.fsm.annotation.State(parent = "IN_SALE", name = "FILLING"),
    @org.squirrelframework.foundation.fsm.annotation.State(name = "HALTED")
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
class SquirrelPump extends AbstractStateMachine<SquirrelPump, State, Event, Integer> {

    enum State {
        IDLE,
        IN_SALE,
        AUTHORIZED,
        FILLING,
        HALTED
    }

    enum Event {
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

    static StateMachineBuilder<SquirrelPump, State, Event, Integer> builder() {
        return StateMachineBuilderFactory.create(
                SquirrelPump.class, State.class, Event.class, Integer.class, Hardware.class);
    }

    protected void transitFromIDLEToAUTHORIZEDOnAUTHORIZE(State from, State to, Event event, Integer cents) {
        hardware.reserve(cents);
    }

    protected void count(State from, State to, Event event, Integer centilitres) {
        hardware.count(centilitres);
    }

    protected void release(State from, State to, Event event, Integer context) {
        hardware.release();
    }

    protected void charge(State from, State to, Event event, Integer context) {
        hardware.charge();
    }

    protected void lightUp(State from, State to, Event event, Integer context) {
        hardware.lightUp();
    }

    protected void darken(State from, State to, Event event, Integer context) {
        hardware.darken();
    }

    protected void entryFILLING(State from, State to, Event event, Integer context) {
        hardware.startMotor();
    }

    protected void exitFILLING(State from, State to, Event event, Integer context) {
        hardware.stopMotor();
    }
}

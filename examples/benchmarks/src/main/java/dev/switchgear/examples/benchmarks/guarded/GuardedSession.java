package dev.switchgear.examples.benchmarks.guarded;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.guarded.GuardedSessionRules.Final;
import dev.switchgear.examples.benchmarks.guarded.GuardedSessionRules.Initial;
import dev.switchgear.examples.benchmarks.guarded.GuardedSessionRules.Transition;
import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** The session, of which only so many users may log on, and which counts them. */
// @formatter:off, for a row a line
@StateMachine(states = State.class, events = Event.class)
@Initial(State.INITIALIZED)
@Final(State.TERMINATED)
@Transition(from = State.INITIALIZED, on = Event.CREATED, to = State.CREATED)
@Transition(from = {State.CREATED, State.CONNECTED, State.DISCONNECTED, State.DISCONNECTED_LOGGED_ON,
                    State.LOGGED_ON, State.LOGGED_OFF},
            on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = {State.CREATED, State.DISCONNECTED}, on = Event.CONNECTED, to = State.CONNECTED)
@Transition(from = {State.CREATED, State.CONNECTED, State.LOGGED_OFF}, on = Event.DISCONNECTED, to = State.DISCONNECTED)
@Transition(from = State.LOGGED_ON, on = Event.DISCONNECTED, to = State.DISCONNECTED_LOGGED_ON)
@Transition(from = State.CONNECTED, on = Event.LOGON, to = State.LOGGED_ON, when = "free", then = "count")
@Transition(from = State.DISCONNECTED, on = Event.LOGON, to = State.DISCONNECTED_LOGGED_ON, when = "free", then = "count")
@Transition(from = State.DISCONNECTED_LOGGED_ON, on = Event.LOGOFF, to = State.DISCONNECTED)
@Transition(from = State.LOGGED_ON, on = Event.LOGOFF, to = State.LOGGED_OFF)
// @formatter:on
public abstract class GuardedSession {

    private int logons;

    /** For the machine. */
    protected GuardedSession() {}

    /**
     * Whether one more may log on.
     *
     * @return it
     */
    protected boolean free() {
        return logons != Integer.MAX_VALUE;
    }

    /** Counts a logon; for a benchmark that goes on for ever, it starts anew some day. */
    protected void count() {
        logons = logons + 1 & 0xffff;
    }

    /**
     * How many have logged on.
     *
     * @return the number
     */
    public int logons() {
        return logons;
    }
}

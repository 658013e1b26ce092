// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.SessionTable.Event;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;
import dev.switchgear.examples.benchmarks.machines.SessionTableRules.Final;
import dev.switchgear.examples.benchmarks.machines.SessionTableRules.Initial;
import dev.switchgear.examples.benchmarks.machines.SessionTableRules.Transition;

/** The machine as a table. */
@StateMachine
@Initial(State.INITIALIZED)
@Final(State.TERMINATED)
@Transition(from = State.CREATED, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.CREATED, on = Event.CONNECTED, to = State.CONNECTED)
@Transition(from = State.CREATED, on = Event.DISCONNECTED, to = State.DISCONNECTED)
@Transition(from = State.INITIALIZED, on = Event.CREATED, to = State.CREATED)
@Transition(from = State.CONNECTED, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.CONNECTED, on = Event.DISCONNECTED, to = State.DISCONNECTED)
@Transition(from = State.CONNECTED, on = Event.LOGON, to = State.LOGGED_ON)
@Transition(from = State.DISCONNECTED, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.DISCONNECTED, on = Event.CONNECTED, to = State.CONNECTED)
@Transition(from = State.DISCONNECTED, on = Event.LOGON, to = State.DISCONNECTED_LOGGED_ON)
@Transition(from = State.DISCONNECTED_LOGGED_ON, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.DISCONNECTED_LOGGED_ON, on = Event.LOGOFF, to = State.DISCONNECTED)
@Transition(from = State.LOGGED_ON, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.LOGGED_ON, on = Event.DISCONNECTED, to = State.DISCONNECTED_LOGGED_ON)
@Transition(from = State.LOGGED_ON, on = Event.LOGOFF, to = State.LOGGED_OFF)
@Transition(from = State.LOGGED_OFF, on = Event.TERMINATED, to = State.TERMINATED)
@Transition(from = State.LOGGED_OFF, on = Event.DISCONNECTED, to = State.DISCONNECTED)
public interface SessionTable {

    /** The states. */
    enum State { CREATED, INITIALIZED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF, TERMINATED }

    /** The events. */
    enum Event { CREATED, TERMINATED, CONNECTED, DISCONNECTED, LOGON, LOGOFF }
}
// @formatter:on

// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.SessionMethodsRules.Final;
import dev.switchgear.examples.benchmarks.machines.SessionMethodsRules.Initial;
import dev.switchgear.examples.benchmarks.machines.SessionMethodsRules.Transition;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** The machine by event methods. */
@StateMachine(states = State.class)
@Initial(State.INITIALIZED)
@Final(State.TERMINATED)
public interface SessionMethods {

    /** An event. */
    @Transition(from = State.INITIALIZED, to = State.CREATED)
    void created();

    /** An event. */
    @Transition(from = {State.CREATED, State.CONNECTED, State.DISCONNECTED, State.DISCONNECTED_LOGGED_ON, State.LOGGED_ON, State.LOGGED_OFF}, to = State.TERMINATED)
    void terminated();

    /** An event. */
    @Transition(from = {State.CREATED, State.DISCONNECTED}, to = State.CONNECTED)
    void connected();

    /** An event. */
    @Transition(from = {State.CREATED, State.CONNECTED, State.LOGGED_OFF}, to = State.DISCONNECTED)
    @Transition(from = State.LOGGED_ON, to = State.DISCONNECTED_LOGGED_ON)
    void disconnected();

    /** An event. */
    @Transition(from = State.DISCONNECTED, to = State.DISCONNECTED_LOGGED_ON)
    @Transition(from = State.CONNECTED, to = State.LOGGED_ON)
    void logon();

    /** An event. */
    @Transition(from = State.DISCONNECTED_LOGGED_ON, to = State.DISCONNECTED)
    @Transition(from = State.LOGGED_ON, to = State.LOGGED_OFF)
    void logoff();
}
// @formatter:on

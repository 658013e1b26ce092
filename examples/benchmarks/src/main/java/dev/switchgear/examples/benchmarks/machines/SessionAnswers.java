// @formatter:off, for this is what Sources writes
package dev.switchgear.examples.benchmarks.machines;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.benchmarks.machines.SessionAnswersRules.Final;
import dev.switchgear.examples.benchmarks.machines.SessionAnswersRules.Initial;
import dev.switchgear.examples.benchmarks.machines.SessionAnswersRules.Transition;
import dev.switchgear.examples.benchmarks.machines.SessionTable.State;

/** The machine by event methods that return whether the event was legal. */
@StateMachine(states = State.class)
@Initial(State.INITIALIZED)
@Final(State.TERMINATED)
public interface SessionAnswers {

    /** An event. */
    @Transition(from = State.INITIALIZED, to = State.CREATED)
    boolean created();

    /** An event. */
    @Transition(from = {State.CREATED, State.CONNECTED, State.DISCONNECTED, State.DISCONNECTED_LOGGED_ON, State.LOGGED_ON, State.LOGGED_OFF}, to = State.TERMINATED)
    boolean terminated();

    /** An event. */
    @Transition(from = {State.CREATED, State.DISCONNECTED}, to = State.CONNECTED)
    boolean connected();

    /** An event. */
    @Transition(from = {State.CREATED, State.CONNECTED, State.LOGGED_OFF}, to = State.DISCONNECTED)
    @Transition(from = State.LOGGED_ON, to = State.DISCONNECTED_LOGGED_ON)
    boolean disconnected();

    /** An event. */
    @Transition(from = State.DISCONNECTED, to = State.DISCONNECTED_LOGGED_ON)
    @Transition(from = State.CONNECTED, to = State.LOGGED_ON)
    boolean logon();

    /** An event. */
    @Transition(from = State.DISCONNECTED_LOGGED_ON, to = State.DISCONNECTED)
    @Transition(from = State.LOGGED_ON, to = State.LOGGED_OFF)
    boolean logoff();
}
// @formatter:on

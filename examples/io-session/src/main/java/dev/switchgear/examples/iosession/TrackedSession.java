package dev.switchgear.examples.iosession;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.TrackedSessionRules.Final;
import dev.switchgear.examples.iosession.TrackedSessionRules.Initial;
import dev.switchgear.examples.iosession.TrackedSessionRules.Transition;

/**
 * The same session, as a driver tracks it that is told of events by their numbers.
 *
 * <p>Its states and its events were there before, each an enum of its own, so the table is all there is to write. It says
 * what {@link IoSession} says method by method. Some names are both a state's and an event's: to be {@code CONNECTED} is
 * what {@code CONNECTED} leads to.
 */
// @formatter:off, for a row a line
@StateMachine(states = State.class, events = IoSessionEvent.class)
@Initial(State.INITIALIZED)
@Final(State.TERMINATED)
@Transition(from = State.INITIALIZED, on = IoSessionEvent.CREATED, to = State.CREATED)
@Transition(from = {State.CREATED, State.CONNECTED, State.DISCONNECTED, State.DISCONNECTED_LOGGED_ON,
                    State.LOGGED_ON, State.LOGGED_OFF},
            on = IoSessionEvent.TERMINATED, to = State.TERMINATED)
@Transition(from = {State.CREATED, State.DISCONNECTED}, on = IoSessionEvent.CONNECTED, to = State.CONNECTED)
@Transition(from = {State.CREATED, State.CONNECTED, State.LOGGED_OFF},
            on = IoSessionEvent.DISCONNECTED, to = State.DISCONNECTED)
@Transition(from = State.LOGGED_ON, on = IoSessionEvent.DISCONNECTED, to = State.DISCONNECTED_LOGGED_ON)
@Transition(from = State.CONNECTED, on = IoSessionEvent.LOGON, to = State.LOGGED_ON)
@Transition(from = State.DISCONNECTED, on = IoSessionEvent.LOGON, to = State.DISCONNECTED_LOGGED_ON)
@Transition(from = State.DISCONNECTED_LOGGED_ON, on = IoSessionEvent.LOGOFF, to = State.DISCONNECTED)
@Transition(from = State.LOGGED_ON, on = IoSessionEvent.LOGOFF, to = State.LOGGED_OFF)
// @formatter:on
public interface TrackedSession {

    /**
     * Follows the session.
     *
     * @param event what has happened to it
     */
    void fire(IoSessionEvent event);

    /**
     * What the callback of a driver does.
     *
     * @param number what has happened to the session, as the driver interface numbers it
     * @throws IllegalArgumentException if it is the number of no event
     */
    default void notified(int number) {
        fire(IoSessionEvent.of(number));
    }
}

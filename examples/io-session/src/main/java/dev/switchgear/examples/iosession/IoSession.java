package dev.switchgear.examples.iosession;

import static dev.switchgear.examples.iosession.IoSession.State.CONNECTED;
import static dev.switchgear.examples.iosession.IoSession.State.CREATED;
import static dev.switchgear.examples.iosession.IoSession.State.DISCONNECTED;
import static dev.switchgear.examples.iosession.IoSession.State.DISCONNECTED_LOGGED_ON;
import static dev.switchgear.examples.iosession.IoSession.State.INITIALIZED;
import static dev.switchgear.examples.iosession.IoSession.State.LOGGED_OFF;
import static dev.switchgear.examples.iosession.IoSession.State.LOGGED_ON;
import static dev.switchgear.examples.iosession.IoSession.State.TERMINATED;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.iosession.IoSessionRules.Always;
import dev.switchgear.examples.iosession.IoSessionRules.Final;
import dev.switchgear.examples.iosession.IoSessionRules.Initial;
import dev.switchgear.examples.iosession.IoSessionRules.Never;
import dev.switchgear.examples.iosession.IoSessionRules.Transition;

/**
 * A user session as Windows tells its I/O drivers about it: eight states, six events, and of the 48 ways in which they
 * could meet, the 17 that the driver documentation of {@code IO_SESSION_STATE} allows.
 *
 * <p>The table is not what one would guess. A session whose user is still logged on, but whose terminal is gone, cannot
 * be connected to: it takes a logoff first. Such a rule is soon forgotten where every method has to check for itself;
 * here it is a row that is not there, and a sentence which says so to the compiler: no row that is added can bring it about.
 */
@StateMachine
@Initial(INITIALIZED)
@Final(TERMINATED)
@Never(
        reach = CONNECTED,
        after = DISCONNECTED_LOGGED_ON,
        without = DISCONNECTED,
        because = "a session whose user is logged on is not connected to before they log off")
@Never(reach = LOGGED_ON, without = CONNECTED, because = "whoever logs on there was connected before")
@Never(
        reach = {INITIALIZED, CREATED},
        after = CREATED,
        because = "a session is created once")
@Always(canReach = TERMINATED, because = "whatever its user does, a session can be ended")
public interface IoSession {

    /** Where a session stands, in the order of the documentation's numbers. */
    enum State {
        CREATED,
        INITIALIZED,
        CONNECTED,
        DISCONNECTED,
        DISCONNECTED_LOGGED_ON,
        LOGGED_ON,
        LOGGED_OFF,
        TERMINATED
    }

    /** The session exists now: until this, it was initialized but not yet created. */
    @Transition(from = INITIALIZED, to = CREATED)
    void created();

    /** The session is gone. */
    @Transition(
            from = {CREATED, CONNECTED, DISCONNECTED, DISCONNECTED_LOGGED_ON, LOGGED_ON, LOGGED_OFF},
            to = TERMINATED)
    void terminated();

    /**
     * A terminal is attached to the session.
     *
     * @param sessionId the number of the session
     * @param local whether it is the console, and not a remote terminal
     */
    @Transition(
            from = {CREATED, DISCONNECTED},
            to = CONNECTED)
    void connected(int sessionId, boolean local);

    /** The terminal is detached; whoever is logged on stays so. */
    @Transition(
            from = {CREATED, CONNECTED, LOGGED_OFF},
            to = DISCONNECTED)
    @Transition(from = LOGGED_ON, to = DISCONNECTED_LOGGED_ON)
    void disconnected();

    /** A user logs on. */
    @Transition(from = CONNECTED, to = LOGGED_ON)
    @Transition(from = DISCONNECTED, to = DISCONNECTED_LOGGED_ON)
    void logon();

    /** The user logs off. */
    @Transition(from = DISCONNECTED_LOGGED_ON, to = DISCONNECTED)
    @Transition(from = LOGGED_ON, to = LOGGED_OFF)
    void logoff();
}

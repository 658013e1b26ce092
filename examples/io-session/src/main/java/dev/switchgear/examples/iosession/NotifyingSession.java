package dev.switchgear.examples.iosession;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.util.Objects;

/**
 * A session that tells its listeners what happens to it.
 *
 * <p>It asks the session inside first and publishes second. So there is nothing to decide here: a refused event leaves
 * by its exception, before anybody could be told of it.
 */
public final class NotifyingSession implements IoSession {

    private final IoSession session;
    private final Notifications notifications;

    /**
     * Wraps a session.
     *
     * @param session the session that decides, usually an {@link IoSessionMachine}
     * @param notifications who is told of what it accepted
     */
    public NotifyingSession(IoSession session, Notifications notifications) {
        this.session = Objects.requireNonNull(session, "session");
        this.notifications = Objects.requireNonNull(notifications, "notifications");
    }

    @Override
    public void created() {
        session.created();
        publish(Event.CREATED);
    }

    @Override
    public void terminated() {
        session.terminated();
        publish(Event.TERMINATED);
    }

    @Override
    public void connected(int sessionId, boolean local) {
        session.connected(sessionId, local);
        notifications.publish(new Notification.Connect(sessionId, local));
    }

    @Override
    public void disconnected() {
        session.disconnected();
        publish(Event.DISCONNECTED);
    }

    @Override
    public void logon() {
        session.logon();
        publish(Event.LOGON);
    }

    @Override
    public void logoff() {
        session.logoff();
        publish(Event.LOGOFF);
    }

    private void publish(Event event) {
        notifications.publish(new Notification.Plain(event));
    }
}

package dev.switchgear.examples.iosession;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;

/** Calls the method that an event stands for. */
final class Raise {

    static final int SESSION_ID = 42;

    private Raise() {}

    static void raise(IoSession session, Event event) {
        Runnable method = switch (event) {
            case CREATED -> session::created;
            case TERMINATED -> session::terminated;
            case CONNECTED -> () -> session.connected(SESSION_ID, false);
            case DISCONNECTED -> session::disconnected;
            case LOGON -> session::logon;
            case LOGOFF -> session::logoff;
        };
        method.run();
    }

    static boolean can(IoSessionMachine machine, Event event) {
        return switch (event) {
            case CREATED -> machine.canCreated();
            case TERMINATED -> machine.canTerminated();
            case CONNECTED -> machine.canConnected();
            case DISCONNECTED -> machine.canDisconnected();
            case LOGON -> machine.canLogon();
            case LOGOFF -> machine.canLogoff();
        };
    }
}

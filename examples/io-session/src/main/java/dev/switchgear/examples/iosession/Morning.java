package dev.switchgear.examples.iosession;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a session can do at all, then takes one through a morning: a user sits down at the console, logs on, and
 * leaves; somebody else finds that the session of a user who is still logged on cannot be connected to.
 */
public final class Morning {

    private static final int SESSION_ID = 7;

    private final PrintStream out;
    private final IoSessionMachine machine = new IoSessionMachine();
    private final Notifications notifications = new Notifications();
    private final IoSession session = new NotifyingSession(machine, notifications);
    private final List<String> told = new ArrayList<>();

    private Morning(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    /** Prints the matrix and the morning. */
    static void print(PrintStream out) {
        out.println("What can happen to a session; a number is the next state, a dot an event that is refused:");
        out.println();
        new TransitionMatrix<>(IoSessionMachine.definition()).lines().forEach(out::println);
        out.println();
        new Morning(out).pass();
    }

    private void pass() {
        out.println("Three drivers listen, each to the events of its mask:");
        out.println();
        listen("journal", EventMask.ALL);
        listen("profile", EventMask.of(Event.LOGON, Event.LOGOFF));
        Notifications.Registration display =
                listen("display", EventMask.of(Event.CONNECTED, Event.DISCONNECTED, Event.TERMINATED));
        out.println();

        out.println("The morning of session " + SESSION_ID + ", and what the drivers are told:");
        out.println();
        step("created()", session::created);
        step("connected(7, true)", () -> session.connected(SESSION_ID, true));
        step("logon()", session::logon);
        step("disconnected()", session::disconnected);
        step("connected(7, false)", () -> session.connected(SESSION_ID, false));
        step("logoff()", session::logoff);
        display.cancel();
        out.println("(display cancels its registration)");
        step("terminated()", session::terminated);
    }

    private Notifications.Registration listen(String driver, EventMask mask) {
        out.printf("    %s  %s%n", driver, mask);
        return notifications.register(mask, notification -> told.add(driver + "  " + described(notification)));
    }

    private void step(String call, Runnable event) {
        told.clear();
        IoSession.State before = machine.state();
        Optional<String> refusal = raise(event);
        out.printf("%-20s %-22s -> %s%n", call, before, machine.state());
        refusal.ifPresent(message -> out.println("    refused: " + message));
        if (told.isEmpty()) {
            out.println("    nobody is told");
        }
        told.forEach(line -> out.println("    " + line));
    }

    /** Why the session refused the event; nothing if it accepted. */
    private static Optional<String> raise(Runnable event) {
        try {
            event.run();
            return Optional.empty();
        } catch (IllegalTransitionException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static String described(Notification notification) {
        if (notification instanceof Notification.Connect connect) {
            return "CONNECTED to session " + connect.sessionId() + (connect.local() ? ", local" : ", remote");
        }
        return notification.event().name();
    }
}

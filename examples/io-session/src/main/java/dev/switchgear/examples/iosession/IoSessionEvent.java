package dev.switchgear.examples.iosession;

/**
 * The driver interface's own enumeration of what happens to a session, {@code IO_SESSION_EVENT}. It is as it would stand
 * in any binding to that interface, and knows nothing of state machines.
 *
 * <p>The interface has two numbers more, 0 to ignore and 7 for the end of the list. No session is ever told of them.
 */
public enum IoSessionEvent {
    /** The session exists now. */
    CREATED(1),
    /** The session is gone. */
    TERMINATED(2),
    /** A terminal is attached. */
    CONNECTED(3),
    /** The terminal is detached. */
    DISCONNECTED(4),
    /** A user logs on. */
    LOGON(5),
    /** The user logs off. */
    LOGOFF(6);

    private final int number;

    IoSessionEvent(int number) {
        this.number = number;
    }

    /**
     * The event that the driver interface means.
     *
     * @param number a number, as the callback of a driver gets it
     * @return the event of that number
     * @throws IllegalArgumentException if it is the number of no event
     */
    public static IoSessionEvent of(int number) {
        for (IoSessionEvent event : values()) {
            if (event.number == number) {
                return event;
            }
        }
        throw new IllegalArgumentException("no event of a session has the number " + number);
    }

    /**
     * What the driver interface calls it.
     *
     * @return the number, from 1 to 6
     */
    public int number() {
        return number;
    }
}

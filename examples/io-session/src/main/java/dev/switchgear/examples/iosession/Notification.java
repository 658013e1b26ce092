package dev.switchgear.examples.iosession;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.util.Objects;

/** What a listener is told: an event that happened, and what came with it. */
public sealed interface Notification {

    /**
     * The event that happened.
     *
     * @return the event
     */
    Event event();

    /**
     * A terminal was attached: the one event with a payload.
     *
     * @param sessionId the number of the session
     * @param local whether it is the console, and not a remote terminal
     */
    record Connect(int sessionId, boolean local) implements Notification {

        @Override
        public Event event() {
            return Event.CONNECTED;
        }
    }

    /**
     * An event that says everything by happening.
     *
     * @param event any event but {@link Event#CONNECTED}
     */
    record Plain(Event event) implements Notification {

        /**
         * Refuses an event that has a payload to bring along.
         *
         * @param event the event
         * @throws IllegalArgumentException if the event is {@link Event#CONNECTED}
         */
        public Plain {
            if (Objects.requireNonNull(event, "event") == Event.CONNECTED) {
                throw new IllegalArgumentException("CONNECTED has a payload: use Connect");
            }
        }
    }
}

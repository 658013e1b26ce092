package dev.switchgear.examples.iosession;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The listeners of a session, each with a mask of the events it wants to hear of.
 *
 * <p>Listeners are told in the order of their registration, in the thread that raised the event. What one of them throws
 * reaches whoever raised the event, and those after it are not told.
 */
public final class Notifications {

    private final List<Registration> registrations = new ArrayList<>();

    /**
     * Registers a listener. One that is registered twice is told twice.
     *
     * @param mask the events it wants to hear of
     * @param listener the listener
     * @return the registration, to be cancelled when the listener has heard enough
     */
    public Registration register(EventMask mask, SessionListener listener) {
        Registration registration = new Registration(mask, listener);
        registrations.add(registration);
        return registration;
    }

    /** Tells everyone who wants to know. */
    void publish(Notification notification) {
        // Over a copy, since a listener may register another, or cancel; who is cancelled meanwhile is not told any
        // more.
        for (Registration registration : List.copyOf(registrations)) {
            if (registrations.contains(registration) && registration.mask.includes(notification.event())) {
                registration.listener.onEvent(notification);
            }
        }
    }

    /** One listener's registration. */
    public final class Registration {

        private final EventMask mask;
        private final SessionListener listener;

        private Registration(EventMask mask, SessionListener listener) {
            this.mask = Objects.requireNonNull(mask, "mask");
            this.listener = Objects.requireNonNull(listener, "listener");
        }

        /** Ends it: from now on the listener is told nothing. Ending it once more does nothing. */
        public void cancel() {
            registrations.remove(this);
        }
    }
}

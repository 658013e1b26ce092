package dev.switchgear.examples.iosession;

/** A driver's callback. */
@FunctionalInterface
public interface SessionListener {

    /**
     * Tells the listener of an event. The session has already made its transition.
     *
     * @param notification the event and its payload
     */
    void onEvent(Notification notification);
}

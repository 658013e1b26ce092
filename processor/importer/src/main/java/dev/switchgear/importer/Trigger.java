package dev.switchgear.importer;

import java.time.Duration;

/** What makes a machine look at a transition. */
sealed interface Trigger {

    /**
     * An event that somebody raises.
     *
     * @param name its name in the diagram
     */
    record Event(String name) implements Trigger {}

    /**
     * An event that time raises.
     *
     * @param name its name in the diagram
     * @param delay how long the source must not have been left
     */
    record After(String name, Duration delay) implements Trigger {}

    /** None: the transition takes itself as soon as its guard holds. */
    record Automatic() implements Trigger {}

    /** None, in a sketch: the transition takes itself when the source is complete. */
    record Completion() implements Trigger {}

    /** The final state of the source is reached. */
    record Done() implements Trigger {}
}

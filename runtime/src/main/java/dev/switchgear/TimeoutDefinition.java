package dev.switchgear;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * An event that is raised by time: when a source state of its rows, or a superstate that the rows are inherited from, was not left
 * for so long. Later versions may add components.
 *
 * @param <E> the event enum
 * @param event the event
 * @param duration how long; empty if a method of the spec tells
 * @param method the name of the method that tells how long; empty if the duration is always the same
 */
public record TimeoutDefinition<E extends Enum<E>>(E event, Optional<Duration> duration, Optional<String> method) {

    /**
     * Checks that there is one of duration and method.
     *
     * @param event the event
     * @param duration the duration
     * @param method the name of the method
     * @throws IllegalArgumentException if there are both or none
     */
    public TimeoutDefinition {
        Objects.requireNonNull(event, "event");
        if (duration.isPresent() == method.isPresent()) {
            throw new IllegalArgumentException("The timeout " + event + " needs a duration or a method, and not both");
        }
    }
}

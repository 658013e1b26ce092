package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An event that time raises.
 *
 * @param amount how many units it takes, unless a method says it
 */
record Timeout(Event event, long amount, ChronoUnit unit, Optional<Callee> method) {

    /** What time does: an event of a table brings itself. */
    Step step() {
        List<Object> itself = event.method().takesPayload() ? List.of(event.constant()) : List.of();
        return new Step(Step.Kind.EXPIRE, event, itself, null);
    }

    /** How long it takes, as the annotation says. */
    Duration duration() {
        return Duration.of(amount, unit);
    }
}

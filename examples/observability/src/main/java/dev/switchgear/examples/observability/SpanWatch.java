package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;

/** Adds an event to the span in which a request is dealt with, for each transition and each refusal. */
public final class SpanWatch implements Watch {

    static final AttributeKey<String> FROM = AttributeKey.stringKey("leave.from");
    static final AttributeKey<String> STATE = AttributeKey.stringKey("leave.state");
    static final AttributeKey<String> EVENT = AttributeKey.stringKey("leave.event");
    static final AttributeKey<String> REASON = AttributeKey.stringKey("leave.reason");

    /** Watches. */
    public SpanWatch() {}

    @Override
    public void moved(State from, Occurrence occurrence, State to) {
        Span.current()
                .addEvent(
                        "transition",
                        Attributes.of(
                                FROM, from.name(), EVENT, occurrence.event().name(), STATE, to.name()));
    }

    @Override
    public void refused(State state, Occurrence occurrence, Reason reason) {
        Span.current()
                .addEvent(
                        "refusal",
                        Attributes.of(
                                STATE, state.name(), EVENT, occurrence.event().name(), REASON, reason.name()));
    }
}

package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanWatchTest {

    @Test
    @SuppressWarnings("try") // The scope is there to be closed.
    void addsEventsToTheSpan() {
        InMemorySpanExporter exported = InMemorySpanExporter.create();
        List<EventData> events;
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exported))
                .build()) {
            Tracer tracer = provider.get("leave");
            Span span = tracer.spanBuilder("POST /leave/7").startSpan();
            try (Scope scope = span.makeCurrent()) {
                LeaveMachine leave = new LeaveMachine("ann", new SpanWatch());
                leave.file("ann");
                leave.tryFire(new LeaveMachine.Approve("ann"));
            } finally {
                span.end();
            }
            events = exported.getFinishedSpanItems().get(0).getEvents();
        }

        assertThat(events.stream().map(EventData::getName).toList())
                .containsExactly("transition", "refusal")
                .inOrder();
        assertThat(events.get(0).getAttributes().get(SpanWatch.STATE)).isEqualTo("FILED");
        assertThat(events.get(1).getAttributes().get(SpanWatch.REASON)).isEqualTo("GUARDED");
    }
}

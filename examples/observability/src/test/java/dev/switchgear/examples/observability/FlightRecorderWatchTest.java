package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightRecorderWatchTest {

    @Test
    void recordsTransitionsAndRefusals(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("leave.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("dev.switchgear.Transition");
            recording.enable("dev.switchgear.Refusal");
            recording.start();
            LeaveMachine leave = new LeaveMachine("ann", new FlightRecorderWatch());
            leave.file("ann");
            assertThat(leave.tryFire(new LeaveMachine.Approve("ann"))).isFalse();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("dev.switchgear."))
                .toList();

        assertThat(events).hasSize(2);
        RecordedEvent transition = events.get(0);
        assertThat(transition.getEventType().getName()).isEqualTo("dev.switchgear.Transition");
        assertThat(transition.getString("from") + " " + transition.getString("event") + " "
                        + transition.getString("to"))
                .isEqualTo("DRAFT FILE FILED");
        RecordedEvent refusal = events.get(1);
        assertThat(refusal.getString("state") + " " + refusal.getString("event") + " " + refusal.getString("reason"))
                .isEqualTo("FILED APPROVE GUARDED");
        assertThat(refusal.getStackTrace().toString()).contains("recordsTransitionsAndRefusals");
    }
}

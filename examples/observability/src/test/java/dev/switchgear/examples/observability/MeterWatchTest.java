package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MeterWatchTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);

    @Test
    void countsTransitionsAndRefusals() {
        for (int i = 0; i < 3; i++) {
            LeaveMachine leave = new LeaveMachine("ann", new MeterWatch(registry));
            leave.file("ann");
            leave.tryFire(new LeaveMachine.Approve("ann"));
            leave.tryFire(new LeaveMachine.Approve("ann"));
        }

        assertThat(registry.get("leave.transitions")
                        .tags("from", "DRAFT", "event", "FILE", "to", "FILED")
                        .counter()
                        .count())
                .isEqualTo(3);
        assertThat(registry.get("leave.refusals")
                        .tags("state", "FILED", "event", "APPROVE", "reason", "GUARDED")
                        .counter()
                        .count())
                .isEqualTo(6);
    }

    @Test
    void timesHowLongARequestIsInAState() {
        LeaveMachine leave = new LeaveMachine("ann", new MeterWatch(registry));
        clock.add(Duration.ofHours(1));
        leave.choose(java.time.LocalDate.of(2027, 1, 4), 5);
        clock.add(Duration.ofHours(1));
        leave.file("ann");
        clock.add(Duration.ofDays(2));
        leave.approve("bob");

        assertThat(registry.get("leave.time").tag("state", "DRAFT").timer().totalTime(TimeUnit.HOURS))
                .isEqualTo(2);
        assertThat(registry.get("leave.time").tag("state", "FILED").timer().totalTime(TimeUnit.HOURS))
                .isEqualTo(48);
    }
}

package dev.switchgear.examples.ppplcp;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.examples.ppplcp.Lcp.Event;
import dev.switchgear.examples.ppplcp.Lcp.State;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** States and events are called as the RFC calls them. */
class LcpTest {

    @Test
    void statesHaveTheNumbersAndLabelsOfTheRfc() {
        assertThat(Stream.of(State.values())
                        .map(state -> state.number() + " " + state)
                        .collect(joining(", ")))
                .isEqualTo("0 Initial, 1 Starting, 2 Closed, 3 Stopped, 4 Closing, 5 Stopping, "
                        + "6 Req-Sent, 7 Ack-Rcvd, 8 Ack-Sent, 9 Opened");
    }

    @Test
    void eventsHaveTheLabelsOfTheRfc() {
        assertThat(Stream.of(Event.values()).map(Event::toString).collect(joining(" ")))
                .isEqualTo("Up Down Open Close TO+ TO- RCR+ RCR- RCA RCN RTR RTA RUC RXJ+ RXJ- RXR");
    }
}

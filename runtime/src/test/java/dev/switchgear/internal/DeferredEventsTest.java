package dev.switchgear.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.DeferralLimitException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is asked again, and when. */
final class DeferredEventsTest {

    private enum State {
        BUSY
    }

    private enum Event {
        SEND_MAIL,
        CLOSE
    }

    private final DeferredEvents<State, Event> deferred = new DeferredEvents<>("Mailer");
    private final List<String> seen = new ArrayList<>();
    private boolean isBusy = true;

    /** What a generated machine does: it waits, or takes a transition. */
    private void raise(String text) {
        if (isBusy) {
            seen.add(text + " waits");
            deferred.add(State.BUSY, Event.SEND_MAIL, () -> raise(text));
        } else {
            seen.add(text);
            isBusy = text.endsWith("!");
            deferred.wake();
        }
    }

    @Test
    void nobodyIsAskedBeforeATransition() {
        raise("a");
        isBusy = false;
        deferred.recall();

        assertThat(seen).isEqualTo(List.of("a waits"));
        assertThat(deferred.events()).isEqualTo(List.of(Event.SEND_MAIL));
    }

    @Test
    void theOldestIsAskedFirstAndKeepsItsPlace() {
        raise("a!");
        raise("b");
        raise("c");
        seen.clear();
        isBusy = false;
        deferred.wake();
        deferred.recall();

        assertThat(seen).isEqualTo(List.of("a!", "b waits", "c waits"));
        isBusy = false;
        deferred.wake();
        deferred.recall();
        assertThat(seen).isEqualTo(List.of("a!", "b waits", "c waits", "b", "c"));
        assertThat(deferred.events()).isEmpty();
    }

    @Test
    void whatIsThrownEndsTheRun() {
        deferred.add(State.BUSY, Event.CLOSE, () -> {
            throw new IllegalArgumentException();
        });
        raise("a");
        deferred.wake();

        assertThrows(IllegalArgumentException.class, deferred::recall);
        assertThat(deferred.events()).isEqualTo(List.of(Event.SEND_MAIL));
        deferred.recall();
        assertThat(seen).isEqualTo(List.of("a waits"));
    }

    @Test
    void sixteenWaitAndNoMore() {
        for (int i = 0; i < DeferralLimitException.MOST_DEFERRED; i++) {
            raise("a");
        }
        DeferralLimitException limit = assertThrows(DeferralLimitException.class, () -> raise("b"));

        assertThat(deferred.events()).hasSize(16);
        assertThat(limit.deferred()).isEqualTo(deferred.events());
        assertThat(limit)
                .hasMessageThat()
                .startsWith("Mailer cannot defer sendMail in BUSY: 16 events wait already: sendMail, sendMail,");
        deferred.wake();
        deferred.recall();
        assertThat(deferred.events()).hasSize(16);
    }

    @Test
    void itIsKnownWhetherTimeRaisedTheOneThatRuns() {
        List<Boolean> timed = new ArrayList<>();
        Runnable raising = () -> timed.add(deferred.isTimed());
        deferred.raiseTimed(() -> {
            deferred.add(State.BUSY, Event.CLOSE, raising);
            return false;
        });
        deferred.add(State.BUSY, Event.CLOSE, raising);
        deferred.wake();
        deferred.recall();

        assertThat(timed).isEqualTo(List.of(true, false));
        assertThat(deferred.isTimed()).isFalse();
    }

    @Test
    void nothingIsStoredWhileEventsWait() {
        deferred.requireNone();
        raise("a");

        assertThat(assertThrows(IllegalStateException.class, deferred::requireNone))
                .hasMessageThat()
                .isEqualTo("Mailer cannot be stored while events wait: SEND_MAIL");
    }
}

package dev.switchgear;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.IllegalTransitionException.Reason.GUARD_REFUSED;
import static dev.switchgear.IllegalTransitionException.Reason.NO_TRANSITION;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IllegalTransitionExceptionTest {

    private enum State {
        ON_HOLD,
        DONE
    }

    private enum Event {
        HANG_UP,
        RESUME,
        DIAL,
        OPEN_URL {
            @Override
            public String toString() {
                return "openURL";
            }
        }
    }

    @Test
    void saysWhatWasRefusedAndWhatIsPermitted() {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.DIAL, EnumSet.of(Event.RESUME, Event.HANG_UP), NO_TRANSITION);

        assertThat(refused).hasMessageThat().isEqualTo("Call cannot dial in ON_HOLD; it can: hangUp, resume");
        assertThat(refused.state()).isEqualTo(State.ON_HOLD);
        assertThat(refused.event()).isEqualTo(Event.DIAL);
        assertThat(refused.permitted())
                .containsExactly(Event.HANG_UP, Event.RESUME)
                .inOrder();
        assertThat(refused.reason()).isEqualTo(NO_TRANSITION);
    }

    private enum Packet {
        RCR_PLUS("RCR+"),
        RCA("RCA");

        private final String label;

        Packet(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    @Test
    void callsAnEventByItsLabelAlsoWhereThatIsItsName() {
        var refused = new IllegalTransitionException(
                "Link", State.ON_HOLD, Packet.RCR_PLUS, EnumSet.of(Packet.RCA), NO_TRANSITION);

        assertThat(refused).hasMessageThat().isEqualTo("Link cannot RCR+ in ON_HOLD; it can: RCA");
    }

    @SuppressWarnings("unused")
    private enum Gesture {
        cardInserted,
        Eject
    }

    @Test
    void showsAConstantThatIsNotInCapitalsAsItIs() {
        var refused = new IllegalTransitionException(
                "Slot", State.ON_HOLD, Gesture.cardInserted, EnumSet.of(Gesture.Eject), NO_TRANSITION);

        assertThat(refused).hasMessageThat().isEqualTo("Slot cannot cardInserted in ON_HOLD; it can: Eject");
    }

    @Test
    void callsAnEventWhatItCallsItself() {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.OPEN_URL, EnumSet.of(Event.RESUME, Event.OPEN_URL), NO_TRANSITION);

        assertThat(refused).hasMessageThat().isEqualTo("Call cannot openURL in ON_HOLD; it can: resume, openURL");
    }

    @Test
    void saysWhenNothingIsPermitted() {
        var refused = new IllegalTransitionException("Call", State.DONE, Event.HANG_UP, Set.<Event>of(), NO_TRANSITION);

        assertThat(refused).hasMessageThat().isEqualTo("Call cannot hangUp in DONE; no event is permitted there");
    }

    @Test
    void saysThatItWasTheGuards() {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.RESUME, EnumSet.of(Event.RESUME), GUARD_REFUSED);

        assertThat(refused)
                .hasMessageThat()
                .isEqualTo("Call cannot resume in ON_HOLD now: its guards refuse; the table permits: resume");
    }

    @Test
    void permittedCannotBeChanged() {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.DIAL, EnumSet.of(Event.RESUME), NO_TRANSITION);

        assertThrows(
                UnsupportedOperationException.class, () -> refused.permitted().clear());
    }

    @Test
    void survivesSerialization() throws Exception {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.DIAL, EnumSet.of(Event.RESUME), NO_TRANSITION);

        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (IllegalTransitionException) in.readObject();
            assertThat(copy).hasMessageThat().isEqualTo(refused.getMessage());
            assertThat(copy.state()).isEqualTo(State.ON_HOLD);
            assertThat(copy.permitted()).containsExactly(Event.RESUME);
        }
    }
}

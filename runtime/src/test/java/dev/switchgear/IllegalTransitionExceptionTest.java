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
import java.util.List;
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
                "Call", State.ON_HOLD, Event.DIAL, EnumSet.of(Event.RESUME, Event.HANG_UP));

        assertThat(refused).hasMessageThat().isEqualTo("Call refuses dial in ON_HOLD; it permits: hangUp, resume");
        assertThat(refused.state()).isEqualTo(State.ON_HOLD);
        assertThat(refused.event()).isEqualTo(Event.DIAL);
        assertThat(refused.permitted())
                .containsExactly(Event.HANG_UP, Event.RESUME)
                .inOrder();
        assertThat(refused.reason()).isEqualTo(NO_TRANSITION);
        assertThat(refused.guards()).isEmpty();
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
        var refused = new IllegalTransitionException("Link", State.ON_HOLD, Packet.RCR_PLUS, EnumSet.of(Packet.RCA));

        assertThat(refused).hasMessageThat().isEqualTo("Link refuses RCR+ in ON_HOLD; it permits: RCA");
    }

    @SuppressWarnings("unused")
    private enum Gesture {
        cardInserted,
        Eject
    }

    @Test
    void showsAConstantThatIsNotInCapitalsAsItIs() {
        var refused =
                new IllegalTransitionException("Slot", State.ON_HOLD, Gesture.cardInserted, EnumSet.of(Gesture.Eject));

        assertThat(refused).hasMessageThat().isEqualTo("Slot refuses cardInserted in ON_HOLD; it permits: Eject");
    }

    @Test
    void callsAnEventWhatItCallsItself() {
        var refused = new IllegalTransitionException(
                "Call", State.ON_HOLD, Event.OPEN_URL, EnumSet.of(Event.RESUME, Event.HANG_UP));

        assertThat(refused).hasMessageThat().isEqualTo("Call refuses openURL in ON_HOLD; it permits: hangUp, resume");
    }

    @Test
    void saysWhenNothingIsPermitted() {
        var refused = new IllegalTransitionException("Call", State.DONE, Event.HANG_UP, Set.<Event>of());

        assertThat(refused).hasMessageThat().isEqualTo("Call refuses hangUp in DONE; it permits no event");
    }

    private static IllegalTransitionException refusedBy(Set<Event> permitted, List<List<String>> guards) {
        return new IllegalTransitionException("Call", State.ON_HOLD, Event.RESUME, permitted, guards);
    }

    @Test
    void namesTheGuardThatDidNotHoldAndNotTheEventItselfAgain() {
        var refused = refusedBy(EnumSet.of(Event.HANG_UP, Event.RESUME), List.of(List.of("isPaid")));

        assertThat(refused)
                .hasMessageThat()
                .isEqualTo("Call refuses resume in ON_HOLD: isPaid does not hold; it permits: hangUp");
        assertThat(refused.reason()).isEqualTo(GUARD_REFUSED);
        assertThat(refused.guards()).containsExactly("isPaid");
        assertThat(refused.permitted()).containsExactly(Event.HANG_UP, Event.RESUME);
        assertThat(refused.machine()).isEqualTo("Call");
    }

    @Test
    void namesTheGuardsOfEachTransition() {
        var refused = refusedBy(
                EnumSet.of(Event.RESUME), List.of(List.of("isPaid", "!isBarred"), List.of("isVip"), List.of("isVip")));

        assertThat(refused)
                .hasMessageThat()
                .isEqualTo("Call refuses resume in ON_HOLD: isPaid, !isBarred do not all hold, and isVip does not hold;"
                        + " it permits no other event");
        assertThat(refused.guards())
                .containsExactly("isPaid", "!isBarred", "isVip")
                .inOrder();
    }

    @Test
    void permittedCannotBeChanged() {
        var refused = new IllegalTransitionException("Call", State.ON_HOLD, Event.DIAL, EnumSet.of(Event.RESUME));

        assertThrows(
                UnsupportedOperationException.class, () -> refused.permitted().clear());
    }

    @Test
    void survivesSerialization() throws Exception {
        var refused = refusedBy(EnumSet.of(Event.RESUME), List.of(List.of("isPaid")));

        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (IllegalTransitionException) in.readObject();
            assertThat(copy).hasMessageThat().isEqualTo(refused.getMessage());
            assertThat(copy.state()).isEqualTo(State.ON_HOLD);
            assertThat(copy.permitted()).containsExactly(Event.RESUME);
            assertThat(copy.guards()).containsExactly("isPaid");
            assertThat(copy.machine()).isEqualTo("Call");
        }
    }
}

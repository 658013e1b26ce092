package dev.switchgear;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

final class ReentrantEventExceptionTest {

    private enum Event {
        PAY_ALL,
        SHIP
    }

    @Test
    void namesBothEvents() {
        var refused = ReentrantEventException.inside("Order", Event.SHIP, Event.PAY_ALL);

        assertThat(refused).hasMessageThat().isEqualTo("Order refuses ship while payAll is running");
        assertThat(refused.event()).isEqualTo(Event.SHIP);
        assertThat(refused.running()).hasValue(Event.PAY_ALL);
        assertThat(refused.machine()).isEqualTo("Order");
    }

    @Test
    void saysThatItMayHaveBeenASecondThread() {
        var refused = ReentrantEventException.insideOrBeside("Order", Event.SHIP, Event.PAY_ALL);

        assertThat(refused)
                .hasMessageThat()
                .isEqualTo("Order refuses ship while payAll is running: a guard or an action of payAll raised it,"
                        + " or a second thread did, and Order is not threadSafe");
        assertThat(refused.running()).hasValue(Event.PAY_ALL);
    }

    @Test
    void orSaysThatTheMachineIsBeingConstructed() {
        var refused = ReentrantEventException.beforeStart("Order", Event.SHIP);

        assertThat(refused).hasMessageThat().isEqualTo("Order refuses ship while it is being constructed");
        assertThat(refused.running()).isEmpty();
    }

    @Test
    void survivesSerialisation() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(ReentrantEventException.inside("Order", Event.SHIP, Event.PAY_ALL));
        var read = (ReentrantEventException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read.running()).hasValue(Event.PAY_ALL);
    }
}

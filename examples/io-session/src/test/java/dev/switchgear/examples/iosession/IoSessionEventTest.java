package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IoSessionEventTest {

    @ParameterizedTest
    @CsvSource({"CREATED, 1", "TERMINATED, 2", "CONNECTED, 3", "DISCONNECTED, 4", "LOGON, 5", "LOGOFF, 6"})
    void eventHasItsDocumentedNumber(IoSessionEvent event, int number) {
        assertThat(event.number()).isEqualTo(number);
        assertThat(IoSessionEvent.of(number)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7})
    void otherNumbersAreOfNoEvent(int number) {
        assertThat(assertThrows(IllegalArgumentException.class, () -> IoSessionEvent.of(number)))
                .hasMessageThat()
                .isEqualTo("no event of a session has the number " + number);
    }
}

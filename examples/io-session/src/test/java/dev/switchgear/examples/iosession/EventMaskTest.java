package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventMaskTest {

    @ParameterizedTest
    @CsvSource({"CREATED, 0x1", "TERMINATED, 0x2", "CONNECTED, 0x4", "DISCONNECTED, 0x8", "LOGON, 0x10", "LOGOFF, 0x20"
    })
    void eventHasItsDocumentedBit(Event event, int bit) {
        assertThat(EventMask.of(event).bits()).isEqualTo(bit);
    }

    @ParameterizedTest
    @EnumSource
    void includesItsEventsAndNoOther(Event event) {
        EventMask mask = EventMask.of(Event.LOGON, Event.CONNECTED, Event.LOGOFF);

        assertThat(mask.bits()).isEqualTo(0x34);
        assertThat(mask.includes(event))
                .isEqualTo(event == Event.LOGON || event == Event.CONNECTED || event == Event.LOGOFF);
    }

    @ParameterizedTest
    @EnumSource
    void allIncludesEveryEvent(Event event) {
        assertThat(EventMask.ALL.bits()).isEqualTo(0xffffffff);
        assertThat(EventMask.ALL.includes(event)).isTrue();
    }

    @Test
    void isWrittenInHexadecimal() {
        assertThat(EventMask.of(Event.LOGOFF, Event.DISCONNECTED).toString()).isEqualTo("0x00000028");
    }
}

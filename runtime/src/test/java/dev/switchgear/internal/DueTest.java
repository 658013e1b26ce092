package dev.switchgear.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DueTest {

    private static final long LATEST = Due.NEVER - 1;

    @Test
    void isLaterByADuration() {
        assertThat(Due.after(1_000, 30_000)).isEqualTo(31_000);
        assertThat(Due.after(1_000, "patience", Duration.ofSeconds(30))).isEqualTo(31_000);
        assertThat(Due.after(-5_000, "patience", Duration.ofSeconds(1))).isEqualTo(-4_000);
    }

    @Test
    void waitsForTheWholeOfAMillisecond() {
        assertThat(Due.after(0, "patience", Duration.ofNanos(1))).isEqualTo(1);
        assertThat(Due.after(0, "patience", Duration.ofNanos(1_000_000))).isEqualTo(1);
        assertThat(Due.after(0, "patience", Duration.ofNanos(1_000_001))).isEqualTo(2);
        assertThat(Due.at(Optional.of(Instant.ofEpochSecond(7, 1)))).isEqualTo(7_001);
    }

    @Test
    void isAtOnceIfTheDurationIsNegative() {
        assertThat(Due.after(1_000, "patience", Duration.ofSeconds(-1))).isEqualTo(1_000);
        assertThat(Due.after(1_000, "patience", Duration.ofNanos(-1))).isEqualTo(1_000);
        assertThat(Due.after(1_000, "patience", Duration.ZERO)).isEqualTo(1_000);
        assertThat(Due.after(1_000, "patience", Duration.ofSeconds(Long.MIN_VALUE)))
                .isEqualTo(1_000);
    }

    @Test
    void isAtLastBeforeNever() {
        assertThat(Due.after(Long.MAX_VALUE - 5, 10)).isEqualTo(LATEST);
        assertThat(Due.after(1, Long.MAX_VALUE)).isEqualTo(LATEST);
        assertThat(Due.after(1, LATEST)).isEqualTo(LATEST);
        assertThat(Due.after(1, "patience", Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(LATEST);
        assertThat(Due.after(1, "patience", Duration.ofDays(365L * 1_000_000_000)))
                .isEqualTo(LATEST);
        assertThat(Due.after(-1, "patience", Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
                .isEqualTo(LATEST - 1);
    }

    @Test
    void isExactToTheEndsOfTime() {
        for (long due : new long[] {-1, -999, -1_000, -1_001, 0, 1, 999, Long.MAX_VALUE - 1, Long.MAX_VALUE - 2_000}) {
            assertThat(Due.at(Due.instant(due))).isEqualTo(due);
        }
        for (long after = 2; after < 3_000; after++) {
            assertThat(Due.at(Due.instant(Long.MIN_VALUE + after))).isEqualTo(Long.MIN_VALUE + after);
        }
        assertThat(Due.at(Optional.of(Instant.MIN))).isEqualTo(-LATEST);
        assertThat(Due.at(Due.instant(Long.MIN_VALUE))).isEqualTo(-LATEST);
    }

    @Test
    void needsADuration() {
        Duration none = Optional.<Duration>empty().orElse(null);
        var thrown = assertThrows(NullPointerException.class, () -> Due.after(0, "patience", none));
        assertThat(thrown).hasMessageThat().isEqualTo("patience returned null");
    }

    @Test
    void isAnInstantUnlessItIsNever() {
        assertThat(Due.instant(31_000)).hasValue(Instant.ofEpochSecond(31));
        assertThat(Due.instant(Due.NEVER)).isEmpty();
        assertThat(Due.at(Due.instant(31_000))).isEqualTo(31_000);
        assertThat(Due.at(Optional.empty())).isEqualTo(Due.NEVER);
        assertThat(Due.at(Due.instant(LATEST))).isEqualTo(LATEST);
        assertThat(Due.at(Optional.of(Instant.MAX))).isEqualTo(LATEST);
        assertThat(Due.at(Optional.of(Instant.MIN))).isEqualTo(-LATEST);
    }
}

package dev.switchgear.examples.orders;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void printsCents() {
        assertThat(new Money(7_05).toString()).isEqualTo("7.05");
        assertThat(Money.of(12).toString()).isEqualTo("12.00");
    }

    @Test
    void isNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Money(-1));
        assertThrows(IllegalArgumentException.class, () -> Money.of(1).minus(new Money(1_01)));
    }

    @Test
    void neverWrapsAround() {
        assertThrows(ArithmeticException.class, () -> Money.of(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
    }
}

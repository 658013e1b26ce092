package com.acme.gate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import org.junit.jupiter.api.Test;

final class TurnstileTest {

    private final TurnstileMachine gate = new TurnstileMachine();

    @Test
    void aCoinLetsOneThrough() {
        gate.coin();
        gate.push();

        assertThat(gate.state()).isEqualTo(Turnstile.State.LOCKED);
    }

    @Test
    void withoutACoinNobodyGetsThrough() {
        var refused = assertThrows(IllegalTransitionException.class, gate::push);

        assertThat(refused).hasMessageThat().isEqualTo("Turnstile refuses push in LOCKED; it permits: coin");
        assertThat(gate.isIn(Turnstile.State.LOCKED)).isTrue();
    }

    @Test
    void itDoesNotTakeTwoCoins() {
        gate.coin();

        assertThat(gate.canCoin()).isFalse();
        assertThat(gate.tryFire(TurnstileMachine.Event.COIN)).isFalse();
    }
}

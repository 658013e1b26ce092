package com.acme.gate;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class BarrierTest {

    @Test
    void togglesBackAndForth() {
        BarrierMachine barrier = new BarrierMachine();

        barrier.toggle();
        assertThat(barrier.state()).isEqualTo(Turnstile.State.UNLOCKED);
        barrier.toggle();
        assertThat(barrier.state()).isEqualTo(Turnstile.State.LOCKED);
    }
}

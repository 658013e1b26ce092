package dev.switchgear.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.TransitionDefinition;
import org.junit.jupiter.api.Test;

final class DefinitionTest {

    private enum Lamp {
        OFF,
        ON
    }

    private enum Act {
        PRESS
    }

    @Test
    void readsOnce() {
        var lazy = new Definition<>(1, "Lamp", Lamp.values(), Act.values(), "OFF initial\nOFF PRESS to ON\n");
        assertThat(lazy.get().rows()).containsExactly(TransitionDefinition.external(Lamp.OFF, Act.PRESS, Lamp.ON));
        assertThat(lazy.get()).isSameInstanceAs(lazy.get());
    }

    @Test
    void readsNothingBeforeSomebodyAsks() {
        var lazy = new Definition<>(1, "Lamp", Lamp.values(), Act.values(), "AJAR initial\n");
        assertThrows(IncompatibleClassChangeError.class, lazy::get);
    }
}

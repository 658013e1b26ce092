package dev.switchgear.examples.recipes.proxies;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.Transactional;
import java.lang.reflect.Modifier;
import net.bytebuddy.ByteBuddy;
import org.junit.jupiter.api.Test;

/** Why interceptors find nothing to do in a machine, and containers no way in. */
class ProxiesTest {

    @Test
    void aMachineDoesNotRepeatTheAnnotationsOfMethods() throws Exception {
        assertThat(ShelfFlow.class.getDeclaredMethod("lock").isAnnotationPresent(Transactional.class))
                .isTrue();
        assertThat(ShelfFlowMachine.class.getDeclaredMethod("lock").isAnnotationPresent(Transactional.class))
                .isFalse();
    }

    /** An annotation of the class is inherited, if it says so: a container sees it, and cannot do what it says. */
    @Test
    void aContainerCannotExtendAMachine() {
        assertThat(ShelfFlowMachine.class.isAnnotationPresent(Transactional.class))
                .isTrue();
        assertThat(Modifier.isFinal(ShelfFlowMachine.class.getModifiers())).isTrue();
        assertThrows(IllegalArgumentException.class, () -> new ByteBuddy().subclass(ShelfFlowMachine.class));
    }
}

package dev.switchgear.examples.springorders;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The packages are modules: there are no cycles, and nobody reaches into another one. */
@Tag("thorough")
class ModulesTest {

    @Test
    void keepTheirBounds() {
        ApplicationModules modules = ApplicationModules.of(SpringOrders.class).verify();

        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactly("database", "orders", "payments");
    }
}

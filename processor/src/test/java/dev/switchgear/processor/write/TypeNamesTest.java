package dev.switchgear.processor.write;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypeNamesTest {

    private static final ClassName FILE = ClassName.get("gate", "TurnstileRules");

    @Test
    void areSimpleWhereTypesAreImportedOrNeighbours() {
        ClassName string = ClassName.get(String.class);
        ClassName states = ClassName.get("gate", "Turnstile", "State");
        ClassName events = ClassName.get("bus", "Events", "Kind");
        TypeNames names = new TypeNames(FILE, List.of("Initial"), List.of(string, states, events));

        assertThat(names.of(string)).isEqualTo("String");
        assertThat(names.of(states)).isEqualTo("Turnstile.State");
        assertThat(names.of(events)).isEqualTo("Events.Kind");
        assertThat(names.imports()).isEqualTo("import bus.Events;\nimport java.lang.String;\n");
    }

    @Test
    void areFullWhereASimpleNameMeansANestedType() {
        ClassName nested = ClassName.get("gate", "Spec", "Initial");
        ClassName neighbour = ClassName.get("gate", "Initial");
        ClassName other = ClassName.get("bus", "Initial", "State");
        ClassName file = ClassName.get("bus", "TurnstileRules");
        TypeNames names = new TypeNames(FILE, List.of("Initial"), List.of(nested, neighbour, other, file));

        assertThat(names.of(nested)).isEqualTo("Spec.Initial");
        assertThat(names.of(neighbour)).isEqualTo("gate.Initial");
        assertThat(names.of(other)).isEqualTo("bus.Initial.State");
        assertThat(names.of(file)).isEqualTo("bus.TurnstileRules");
        assertThat(names.imports()).isEmpty();
    }

    @Test
    void areFullWhereASimpleNameMeansANeighbour() {
        ClassName target = ClassName.get("java.lang.annotation", "Target");
        ClassName spec = ClassName.get("gate", "Target", "State");
        TypeNames names = new TypeNames(FILE, List.of(), List.of(target, spec));

        assertThat(names.of(target)).isEqualTo("java.lang.annotation.Target");
        assertThat(names.of(spec)).isEqualTo("Target.State");
        assertThat(names.imports()).isEmpty();
    }

    @Test
    void areFullOfAllButTheFirstOfTypesThatAreCalledAlike() {
        ClassName first = ClassName.get("a", "Target");
        ClassName second = ClassName.get("b", "Target");
        TypeNames names = new TypeNames(FILE, List.of(), List.of(first, second));

        assertThat(names.of(first)).isEqualTo("Target");
        assertThat(names.of(second)).isEqualTo("b.Target");
        assertThat(names.imports()).isEqualTo("import a.Target;\n");
    }
}

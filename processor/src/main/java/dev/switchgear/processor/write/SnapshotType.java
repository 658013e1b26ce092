package dev.switchgear.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Superstate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the record that a machine with history is stored as. */
final class SnapshotType {

    private final Machine machine;
    private final MachineScope scope;

    private SnapshotType(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    /**
     * <pre>
     * public record Snapshot(State state, State lastOfPlaying) {
     *   public Snapshot {
     *     Objects.requireNonNull(state, "state");
     *     Objects.requireNonNull(lastOfPlaying, "lastOfPlaying");
     *     if (!isIn(lastOfPlaying, Superstate.PLAYING)) {
     *       throw new IllegalArgumentException(lastOfPlaying + " is not within PLAYING");
     *     }
     *   }
     * }
     * </pre>
     */
    static TypeSpec of(Machine machine, MachineScope scope) {
        return new SnapshotType(machine, scope).type();
    }

    private TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        MethodSpec.Builder checked = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Checks that each superstate was left in one of its states.\n\n");
        TypeSpec.Builder type = TypeSpec.recordBuilder(
                        machine.names().snapshot().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(GeneratedMarks.ours())
                .addJavadoc("What a machine is stored as, and resumed with.\n");
        add("state", "the state", type, components, checked);
        Set<String> names = new HashSet<>();
        for (Superstate superstate : machine.resumed()) {
            String name = scope.lastOf(superstate);
            if (!names.add(name)) {
                continue; // In a broken spec two may be called so.
            }
            String meaning = "the state in which " + superstate.name() + " was left last, or its initial one";
            add(name, meaning, type, components, checked);
            checked.beginControlFlow("if (!isIn($N, $L))", name, scope.constant(superstate))
                    .addStatement(
                            "throw new $T($N + $S)",
                            IllegalArgumentException.class,
                            name,
                            " is not within " + superstate.name())
                    .endControlFlow();
        }
        return type.recordConstructor(components.build())
                .addMethod(checked.build())
                .build();
    }

    private void add(
            String name,
            String meaning,
            TypeSpec.Builder type,
            MethodSpec.Builder components,
            MethodSpec.Builder checked) {
        components.addParameter(ParameterSpec.builder(scope.state(), name).build());
        type.addJavadoc("\n@param $N $L", name, meaning);
        checked.addJavadoc("@param $N $L\n", name, meaning)
                .addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }
}

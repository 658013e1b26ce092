package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.internal.TableText;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.TimerSources;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the record that a machine with history or timeouts is stored as. */
final class SnapshotType {

    /** How many states a condition compares with. */
    private static final int MOST_COMPARED = 6;

    /** How many states are listed as constants, and not as text. */
    private static final int MOST_LISTED = 100;

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
                .addJavadoc("Checks that $L.\n\n", checks());
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
        for (Timeout timeout : machine.timeouts()) {
            addDue(timeout, type, components, checked);
        }
        return type.recordConstructor(components.build())
                .addMethod(checked.build())
                .build();
    }

    private String checks() {
        String history = "each superstate was left in one of its states";
        String time = "nothing is due where its timer does not run";
        if (machine.timeouts().isEmpty()) {
            return history;
        }
        return machine.resumed().isEmpty() ? time : history + ",\nand that " + time;
    }

    /** A timer that does not run has no time. */
    private void addDue(
            Timeout timeout, TypeSpec.Builder type, MethodSpec.Builder components, MethodSpec.Builder checked) {
        String name = scope.due(timeout);
        String event = timeout.event().name();
        String meaning = "when " + event + " is due, or null if it is not";
        components.addParameter(ParameterSpec.builder(scope.nullable(scope.printedClass(Instant.class)), name)
                .build());
        type.addJavadoc("\n@param $N $L", name, meaning);
        checked.addJavadoc("@param $N $L\n", name, meaning)
                .beginControlFlow("if ($N != null && $L)", name, isElsewhere(timeout))
                .addStatement("throw new $T($S + state)", IllegalArgumentException.class, event + " cannot be due in ")
                .endControlFlow();
    }

    /** Whether a machine is in a state in which a timer does not run. */
    private CodeBlock isElsewhere(Timeout timeout) {
        TimerSources sources = machine.sources(timeout);
        CodeBlock notWithin = sources.superstates().stream()
                .map(superstate -> CodeBlock.of("!isIn(state, $L)", scope.constant(superstate)))
                .collect(CodeBlock.joining("$W&& "));
        List<State> states = sources.states();
        CodeBlock notIn = states.size() > MOST_COMPARED
                ? CodeBlock.of("!$L.contains(state)", setOf(states))
                : states.stream()
                        .map(state -> CodeBlock.of("state != $L", scope.constant(state)))
                        .collect(CodeBlock.joining("$W&& "));
        return Stream.of(notWithin, notIn)
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> CodeBlock.of("$L$W&& $L", first, second))
                .orElse(CodeBlock.of("true"));
    }

    private CodeBlock setOf(List<State> states) {
        List<String> names = states.stream().map(State::name).toList();
        return names.size() > MOST_LISTED
                ? CodeBlock.of(
                        "$T.states($T.values(), $L)",
                        scope.printedClass(TableText.class),
                        scope.state(),
                        TextBlock.of(TextBlock.filled(names)))
                : CodeBlock.of(
                        "$T.of($L)",
                        scope.printedClass(EnumSet.class),
                        states.stream().map(scope::constant).collect(CodeBlock.joining(",$W")));
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

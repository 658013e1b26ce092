package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TableText;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.State;
import java.util.EnumSet;
import java.util.List;

/** Writes the machine as data. */
final class DefinitionBlock {

    /** How many final states are listed by code; more are by text. */
    private static final int MOST_LISTED = 30;

    private DefinitionBlock() {}

    /**
     * <pre>
     * return new StateMachineDefinition&lt;&gt;(
     *     "Turnstile",
     *     List.of(State.values()),
     *     List.of(Event.values()),
     *     State.LOCKED,
     *     EnumSet.noneOf(State.class),
     *     TableText.rows(State.values(), Event.values(), """
     *     LOCKED COIN to UNLOCKED
     *     UNLOCKED PUSH to LOCKED
     *     """));
     * </pre>
     *
     * As code the rows would take most of the time in which javac compiles a machine: each would be a generic call.
     */
    static CodeBlock of(Machine machine, Matrix matrix, MachineScope scope) {
        State initial = machine.initial().orElseThrow().state();
        return CodeBlock.builder()
                .add("return new $T<>($>$>\n", StateMachineDefinition.class)
                .add("$S,\n", machine.names().title())
                .add("$T.of($T.values()),\n", List.class, scope.state())
                .add("$T.of($T.values()),\n", List.class, scope.event())
                .add("$L,\n", scope.constant(initial))
                .add("$L,\n", finals(machine, scope))
                .add(
                        "$T.rows($T.values(), $T.values(), $L));\n$<$<",
                        scope.printed(ClassName.get(TableText.class)),
                        scope.state(),
                        scope.event(),
                        TextBlock.of(RowsText.of(machine, matrix)))
                .build();
    }

    private static CodeBlock finals(Machine machine, MachineScope scope) {
        List<State> finals = machine.states().stream().filter(machine::isFinal).toList();
        if (finals.isEmpty()) {
            return CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, scope.state());
        }
        if (finals.size() > MOST_LISTED) {
            return CodeBlock.of(
                    "$T.states($T.values(), $L)",
                    scope.printed(ClassName.get(TableText.class)),
                    scope.state(),
                    TextBlock.of(
                            TextBlock.filled(finals.stream().map(State::name).toList())));
        }
        return CodeBlock.of(
                "$T.of($L)", EnumSet.class, finals.stream().map(scope::constant).collect(CodeBlock.joining(",$W")));
    }
}

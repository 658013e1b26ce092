package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.switchgear.PackedTable;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Writes the machine as data. */
final class DefinitionBlock {

    private DefinitionBlock() {}

    /**
     * <pre>
     * return new StateMachineDefinition&lt;&gt;(
     *     "Turnstile",
     *     List.of(State.values()),
     *     List.of(Event.values()),
     *     State.LOCKED,
     *     EnumSet.noneOf(State.class),
     *     List.&lt;TransitionDefinition&lt;State, Event&gt;&gt;of(
     *         TransitionDefinition.external(State.LOCKED, Event.COIN, State.UNLOCKED)));
     * </pre>
     */
    static CodeBlock of(Machine machine, Matrix matrix, MachineScope scope) {
        State initial = machine.initial().orElseThrow().state();
        boolean isLong = new Bytes(machine, matrix).definition() > Form.MOST_COMPILED_BYTES;
        return CodeBlock.builder()
                .add("return new $T<>($>$>\n", StateMachineDefinition.class)
                .add("$S,\n", machine.names().title())
                .add("$T.of($T.values()),\n", List.class, scope.state())
                .add("$T.of($T.values()),\n", List.class, scope.event())
                .add("$L,\n", scope.constant(initial))
                .add("$L,\n", finals(machine, scope))
                .add("$L);\n$<$<", isLong ? text(machine, matrix, scope) : rows(machine, matrix, scope))
                .build();
    }

    private static CodeBlock rows(Machine machine, Matrix matrix, MachineScope scope) {
        CodeBlock rows = machine.cells()
                .filter(cell -> matrix.rows(cell.state(), cell.event()).contains(cell.row()))
                .map(cell -> row(cell, scope))
                .collect(CodeBlock.joining(",\n"));
        // Without its type, inferring it takes javac a time that grows with the cube of the rows.
        return CodeBlock.of(
                "$T.<$T>of($>$>\n$L)$<$<",
                List.class,
                ParameterizedTypeName.get(ClassName.get(TransitionDefinition.class), scope.state(), scope.event()),
                rows);
    }

    /**
     * The rows of a large machine, for which there is no room as code.
     *
     * <pre>
     * PackedTable.rows(State.values(), Event.values(), """
     *     LOCKED COIN to UNLOCKED
     *     UNLOCKED PUSH to LOCKED
     *     """)
     * </pre>
     */
    private static CodeBlock text(Machine machine, Matrix matrix, MachineScope scope) {
        return CodeBlock.of(
                "$T.rows($T.values(), $T.values(), $L)",
                scope.printed(ClassName.get(PackedTable.class)),
                scope.state(),
                scope.event(),
                TextBlock.of(RowsText.of(machine, matrix)));
    }

    private static CodeBlock finals(Machine machine, MachineScope scope) {
        List<State> finals = machine.states().stream().filter(machine::isFinal).toList();
        if (finals.isEmpty()) {
            return CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, scope.state());
        }
        return CodeBlock.of(
                "$T.of($L)", EnumSet.class, finals.stream().map(scope::constant).collect(CodeBlock.joining(",$W")));
    }

    private static CodeBlock row(Cell cell, MachineScope scope) {
        CodeBlock place = CodeBlock.of("$L,$W$L", scope.constant(cell.state()), scope.constant(cell.event()));
        if (cell.row().kind() == Row.Kind.IGNORE) {
            return CodeBlock.of("$T.ignored($L)", TransitionDefinition.class, place);
        }
        CodeBlock transition = cell.to()
                .map(to -> CodeBlock.of("$T.external($L,$W$L)", TransitionDefinition.class, place, scope.constant(to)))
                .orElseGet(() -> CodeBlock.of("$T.internal($L)", TransitionDefinition.class, place));
        return CodeBlock.of(
                "$L$L$L",
                transition,
                names("when", cell.row().when().stream().map(Guard::asWritten)),
                names("then", cell.row().then().stream().map(Reference::name)));
    }

    private static CodeBlock names(String method, Stream<String> names) {
        CodeBlock arguments = names.map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        return arguments.isEmpty() ? arguments : CodeBlock.of("$Z.$N($L)", method, arguments);
    }
}

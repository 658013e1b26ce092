package dev.switchgear.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.TableText;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The table packed: as numbers, which the machine's class reads from text when it is initialized. That no cell was forgotten,
 * javac does not prove of it; it is so because {@link CellNumbers} goes through all of them, and tests read class files.
 */
final class PackedDispatch implements Dispatch {

    /** The constant that holds the states by their ordinals. */
    static final String STATES = "STATES";

    private static final String CELLS = "CELLS";
    private static final String TARGETS = "TARGETS";
    private static final String FINALS = "FINALS";

    /** All constants that a packed machine has. */
    static final Set<String> CONSTANTS = Set.of(STATES, CELLS, TARGETS, FINALS);

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final StateField field;
    private final CellNumbers numbers;
    private final PackedAnswers answers;

    PackedDispatch(Draft draft, CellNumbers numbers) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.field = draft.field();
        this.numbers = numbers;
        this.answers = new PackedAnswers(draft, numbers);
    }

    @Override
    public CodeBlock isFinal() {
        return CodeBlock.builder()
                .addStatement("return $L.contains($L)", FINALS, field.constant(List.of()))
                .build();
    }

    @Override
    public CodeBlock permits() {
        return numbers.ignored().isEmpty()
                ? CodeBlock.builder().addStatement("return $L != 0", cell()).build()
                : CodeBlock.builder()
                        .addStatement("int cell = $L", cell())
                        .addStatement(
                                "return cell != 0 && cell != $L",
                                numbers.ignored().getAsInt())
                        .build();
    }

    @Override
    public Answer ignores() {
        return answers.ignores(cell());
    }

    @Override
    public Answer guards() {
        return answers.guards(cell());
    }

    @Override
    public Answer can(Scene scene, Optional<EventMethod> event, Function<String, MethodSpec.Builder> head) {
        return answers.can(scene, event, head);
    }

    /** The number of a cell, where a state and an event are at hand. */
    private CodeBlock cell() {
        return CodeBlock.of("$N(state.ordinal() + 1, event)", scope.methods().cell());
    }

    /**
     * <pre>
     * State next = TARGETS[state.ordinal() * 20 + event.ordinal()];
     * if (next == null) {
     *   throw illegal(state, event);
     * }
     * return next;
     * </pre>
     *
     * in a machine that runs nothing.
     */
    @Override
    public CodeBlock next() {
        if (machine.reacts()) {
            return answers.next(cell()).code();
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T next = $N[state.ordinal() * $L + event.ordinal()]",
                        scope.state(),
                        TARGETS,
                        machine.events().size());
        if (chart.canRefuse()) {
            code.beginControlFlow("if (next == null)")
                    .addStatement("throw $N(state, event)", scope.methods().illegal())
                    .endControlFlow();
        }
        return code.addStatement("return next").build();
    }

    @Override
    public CodeBlock targets() {
        return !machine.isDeterminate()
                ? answers.targets(cell()).code()
                : CodeBlock.builder()
                        .addStatement("return $L", Dispatch.onlyTarget())
                        .build();
    }

    @Override
    public CodeBlock fire() {
        return change(List.of(), Dispatch.required("event"));
    }

    @Override
    public CodeBlock tryFire() {
        return tryChange(List.of(), Dispatch.required("event"));
    }

    /** {@code state = after(state, Event.COIN);}, or {@code state = STATES[after(state.ordinal() + 1, Event.COIN) - 1];}. */
    @Override
    public CodeBlock change(EventMethod event, List<Parameter> parameters) {
        return change(parameters, scope.constant(event));
    }

    private CodeBlock change(List<Parameter> parameters, CodeBlock event) {
        CodeBlock next = CodeBlock.of("$N($L, $L)", scope.methods().after(), field.number(parameters), event);
        return CodeBlock.builder()
                .addStatement("$L = $L", MachineScope.field(parameters), field.valueOfNumber(next))
                .build();
    }

    @Override
    public CodeBlock tryChange(EventMethod event, List<Parameter> parameters) {
        return tryChange(parameters, scope.constant(event));
    }

    /**
     * <pre>
     * int next = cell(state, event);
     * if (next == 0) {
     *   return false;
     * }
     * state = next;
     * return true;
     * </pre>
     */
    private CodeBlock tryChange(List<Parameter> parameters, CodeBlock event) {
        String next = MachineScope.local("next", parameters);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int $N = $N($L, $L)", next, scope.methods().cell(), field.number(parameters), event);
        numbers.ignored()
                .ifPresentOrElse(
                        ignored -> code.beginControlFlow("if ($N == 0 || $N == $L)", next, next, ignored),
                        () -> code.beginControlFlow("if ($N == 0)", next));
        return code.addStatement("return false")
                .endControlFlow()
                .addStatement("$L = $L", MachineScope.field(parameters), field.valueOfNumber(CodeBlock.of("$N", next)))
                .addStatement("return true")
                .build();
    }

    /**
     * <pre>
     * private static final State[] STATES = State.values();
     *
     * private static final char[] CELLS = TableText.cells(1, STATES, Event.values(), """
     *      COIN PUSH
     *     2. LOCKED
     *     .1 UNLOCKED
     *     """);
     *
     * private static final Set&lt;State&gt; FINALS = TableText.states(STATES, """
     *     SCRAPPED
     *     """);
     * </pre>
     */
    @Override
    public Stream<FieldSpec> constants() {
        Stream.Builder<FieldSpec> constants = Stream.builder();
        constants.add(constant(ArrayTypeName.of(scope.state()), STATES)
                .initializer("$T.values()", scope.state())
                .build());
        constants.add(constant(ArrayTypeName.of(TypeName.CHAR), CELLS)
                .addJavadoc(explanation())
                .initializer(
                        "$T.cells($L, $N, $T.values(), $L)",
                        table(),
                        TableText.FLAT,
                        STATES,
                        scope.event(),
                        TextBlock.of(numbers.lines()))
                .build());
        if (!machine.reacts()) {
            constants.add(constant(ArrayTypeName.of(scope.state()), TARGETS)
                    .addJavadoc("Where each event leads from each state, and null where it is refused.")
                    .initializer(
                            "$T.targets($N, $N, $L)",
                            table(),
                            CELLS,
                            STATES,
                            numbers.ignored().orElse(0))
                    .build());
        }
        List<String> finals = machine.states().stream()
                .filter(machine::isFinal)
                .map(State::name)
                .toList();
        if (!finals.isEmpty()) {
            constants.add(set(FINALS, finals));
        }
        for (Superstate superstate : machine.topology().superstates()) {
            constants.add(set(
                    set(superstate),
                    machine.topology().leaves(superstate).stream()
                            .map(State::name)
                            .toList()));
        }
        return constants.build();
    }

    private FieldSpec set(String name, List<String> states) {
        TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), scope.state());
        return constant(set, name)
                .initializer("$T.states($N, $L)", table(), STATES, TextBlock.of(TextBlock.filled(states)))
                .build();
    }

    /** The constant that holds the states within a superstate. */
    static String set(Superstate superstate) {
        return "IN_" + superstate.name();
    }

    private TypeName table() {
        return scope.printed(ClassName.get(TableText.class));
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private String explanation() {
        String next = "the number of the state that the event leads to, the first being 1";
        String ignored = numbers.ignored().isPresent()
                ? "; " + inBase36(numbers.ignored().getAsInt()) + " where it is ignored"
                : "";
        String above = machine.reacts()
                ? "; above " + inBase36(numbers.ignored().orElse(numbers.lastState()))
                        + " that of the code that it runs"
                : "";
        return Prose.wrapped("The table: a line for each state, and in it for each event, in base 36, " + next + ignored
                + above + "; dots where the event is refused.");
    }

    private static String inBase36(int number) {
        return Integer.toString(number, CellNumbers.RADIX);
    }

    /**
     * <pre>
     * private static int cell(int state, Event event) {
     *   return CELLS[state * 20 + event.ordinal()];
     * }
     *
     * private static int after(int state, Event event) {
     *   int next = cell(state, event);
     *   if (next == 0) {
     *     throw illegal(STATES[state - 1], event);
     *   }
     *   return next;
     * }
     * </pre>
     */
    @Override
    public Stream<MethodSpec> helpers() {
        MethodSpec cell = helper(scope.methods().cell())
                .addStatement(
                        "return $L[state * $L + event.ordinal()]",
                        CELLS,
                        machine.events().size())
                .build();
        if (machine.reacts()) {
            return Stream.concat(Stream.of(cell), answers.helpers());
        }
        MethodSpec.Builder after = helper(scope.methods().after())
                .addStatement("int next = $N(state, event)", scope.methods().cell());
        if (chart.canRefuse()) {
            after.beginControlFlow("if (next == 0)")
                    .addStatement(
                            "throw $N($N[state - 1], event)", scope.methods().illegal(), STATES)
                    .endControlFlow();
        }
        numbers.ignored()
                .ifPresentOrElse(
                        ignored -> after.addStatement("return next == $L ? state : next", ignored),
                        () -> after.addStatement("return next"));
        return Stream.of(cell, after.build());
    }

    private MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "state")
                .addParameter(scope.event(), "event");
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The table packed: as numbers, which the machine's class reads from text when it is initialized. That no cell was forgotten,
 * javac does not prove of it; it is so because {@link CellNumbers} goes through all of them, and tests read class files.
 */
final class PackedDispatch implements Dispatch {

    private final Draft draft;
    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final StateField field;
    private final CellNumbers numbers;
    private final PackedAnswers answers;

    PackedDispatch(Draft draft, CellNumbers numbers) {
        this.draft = draft;
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
                .addStatement("return $L.contains($L)", PackedConstants.FINALS, field.constant(List.of()))
                .build();
    }

    @Override
    public CodeBlock permits() {
        return numbers.still().count() == 0
                ? CodeBlock.builder().addStatement("return $L != 0", cell()).build()
                : CodeBlock.builder()
                        .addStatement("int cell = $L", cell())
                        .addStatement("return $L", PackedAnswers.isTaken(numbers, "cell"))
                        .build();
    }

    @Override
    public Answer spares() {
        return answers.spares(cell());
    }

    @Override
    public Answer guards() {
        return answers.guards(cell());
    }

    @Override
    public Answer reason() {
        return Answer.of(PackedReasons.reason(chart, scope, cell()));
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
                        PackedConstants.TARGETS,
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
    public CodeBlock fire(CodeBlock event) {
        return change(List.of(), event);
    }

    @Override
    public CodeBlock tryFire(CodeBlock event) {
        return tryChange(List.of(), event);
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

    @Override
    public Stream<FieldSpec> constants() {
        return new PackedConstants(draft, numbers).write();
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
                        PackedConstants.CELLS,
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
                            "throw $N($N[state - 1], event)", scope.methods().illegal(), PackedConstants.STATES)
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

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table as switches over states and events, which javac proves to be exhaustive. */
final class SwitchDispatch implements Dispatch {

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final QueryBlock queries;
    private final NextWriter functions;

    SwitchDispatch(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.queries = new QueryBlock(chart, scope);
        this.functions = new NextWriter(draft);
    }

    @Override
    public CodeBlock isFinal() {
        return returning(queries.isFinal());
    }

    /** {@code return after(state, event) != null;}, where no guards decide and nothing is ignored. */
    @Override
    public CodeBlock permits() {
        return returning(
                chart.ignores() || !mayLeadNowhere() ? queries.permits() : CodeBlock.of("$L != null", after()));
    }

    private CodeBlock after() {
        return CodeBlock.of("$N(state, event)", scope.methods().after());
    }

    /** Whether there is a function from state and event to the next state that has no answer somewhere. */
    private boolean mayLeadNowhere() {
        return machine.isDeterminate() && chart.canRefuse();
    }

    static CodeBlock returning(CodeBlock value) {
        return CodeBlock.of("return $L;\n", value);
    }

    @Override
    public CodeBlock next() {
        return returning(legal(after(), CodeBlock.of("state"), CodeBlock.of("event"), chart.canRefuse()));
    }

    private CodeBlock legal(CodeBlock next, CodeBlock state, CodeBlock event, boolean canRefuse) {
        return canRefuse ? CodeBlock.of("$N($L, $L, $L)", scope.methods().legal(), next, state, event) : next;
    }

    /** As {@link QueryBlock#targets}, or where no guards decide the one state there is. */
    @Override
    public CodeBlock targets() {
        return returning(machine.isDeterminate() ? Dispatch.onlyTarget() : queries.targets());
    }

    @Override
    public CodeBlock fire(CodeBlock event) {
        return CodeBlock.builder().addStatement("state = next(state, event)").build();
    }

    @Override
    public CodeBlock tryFire(CodeBlock event) {
        CodeBlock next = CodeBlock.of("$N(state, $L)", scope.methods().after(), event);
        return tryChange(next, CodeBlock.of("event"), chart.canRefuse(), chart.ignores(), List.of());
    }

    /** {@code state = legal(afterCoin(state), state, Event.COIN);}. */
    @Override
    public CodeBlock change(EventMethod event, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        return CodeBlock.builder()
                .addStatement(
                        "$L = $L",
                        state,
                        legal(after(event, state), state, scope.constant(event), chart.canRefuse(event)))
                .build();
    }

    private CodeBlock after(EventMethod event, CodeBlock state) {
        return CodeBlock.of("$N($L)", scope.methods().rowsOf(event), state);
    }

    @Override
    public CodeBlock tryChange(EventMethod event, List<Parameter> parameters) {
        return tryChange(
                after(event, MachineScope.field(parameters)),
                scope.constant(event),
                chart.canRefuse(event),
                chart.spares(event),
                parameters);
    }

    /**
     * <pre>
     * State next = afterCoin(state);
     * if (next == null || (next == state &amp;&amp; !permits(state, Event.COIN))) {
     *   return false;
     * }
     * state = next;
     * return true;
     * </pre>
     *
     * where events are refused, and where they may be ignored.
     */
    private CodeBlock tryChange(
            CodeBlock after, CodeBlock event, boolean canRefuse, boolean mayIgnore, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        String next = MachineScope.local("next", parameters);
        CodeBlock refused = CodeBlock.of("$N == null", next);
        CodeBlock ignored = CodeBlock.of("$N == $L && !permits($L, $L)", next, state, state, event);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", scope.state(), next, after);
        if (canRefuse || mayIgnore) {
            CodeBlock condition =
                    !mayIgnore ? refused : canRefuse ? CodeBlock.of("$L || ($L)", refused, ignored) : ignored;
            code.beginControlFlow("if ($L)", condition)
                    .addStatement("return false")
                    .endControlFlow();
        }
        return code.addStatement("$L = $N", state, next)
                .addStatement("return true")
                .build();
    }

    @Override
    public Answer spares() {
        return Answer.of(returning(queries.spares()));
    }

    @Override
    public Answer guards() {
        return Answer.of(returning(queries.guards()));
    }

    @Override
    public Answer reason() {
        return Answer.of(returning(queries.reason()));
    }

    @Override
    public Answer can(Scene scene, Optional<EventMethod> event, Function<String, MethodSpec.Builder> head) {
        return Answer.of(
                returning(event.map(method -> queries.can(method, scene)).orElseGet(() -> queries.can(scene))));
    }

    @Override
    public Stream<FieldSpec> constants() {
        return Stream.empty();
    }

    @Override
    public Stream<MethodSpec> helpers() {
        return machine.isDeterminate() ? functions.write() : Stream.empty();
    }

    static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.write.Layout.ByState;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The table as switches over states and events, which javac proves to be exhaustive. */
final class SwitchDispatch implements Dispatch {

    /** What is said of an arm for an event that is accepted without anything coming of it. */
    static final String IGNORED = "ignored";

    /** What is said of an arm for a transition that stays where it is. */
    static final String STAYS = "stays";

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final QueryBlock queries;
    private final boolean isByState;

    SwitchDispatch(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.queries = new QueryBlock(chart, scope);
        this.isByState = draft.layout() instanceof ByState;
    }

    @Override
    public CodeBlock isFinal() {
        return returning(queries.isFinal());
    }

    @Override
    public CodeBlock permits() {
        return returning(queries.permits());
    }

    private static CodeBlock returning(CodeBlock value) {
        return CodeBlock.of("return $L;\n", value);
    }

    /** Event by event where there are methods for the rows of each that do nothing else, and else state by state. */
    @Override
    public CodeBlock next() {
        return returning(machine.isTable() || machine.runsUserCode() ? byState() : byEvent());
    }

    /**
     * <pre>
     * switch (event) {
     *   case COIN -&gt; afterCoin(state);
     *   case PUSH -&gt; afterPush(state);
     * }
     * </pre>
     */
    private CodeBlock byEvent() {
        SwitchBlock table = SwitchBlock.over("event");
        for (EventMethod event : machine.eventMethods()) {
            table.arm(event.constant(), CodeBlock.of("$N(state)", scope.rowsOf(event)));
        }
        return table.build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case LOCKED -&gt; switch (event) {
     *     case COIN -&gt; State.UNLOCKED;
     *     case PUSH -&gt; throw illegal(state, event);
     *   };
     *   case SCRAPPED -&gt; throw illegal(state, event);
     * }
     * </pre>
     */
    private CodeBlock byState() {
        SwitchBlock table = SwitchBlock.over("state");
        for (State state : machine.states()) {
            if (isStuck(state)) {
                table.arm(state.name(), refusal(CodeBlock.of("state"))); // An arm would lack that has a value.
            } else if (isByState) {
                table.arm(state.name(), CodeBlock.of("$N(event)", scope.nextFrom(state)));
            } else {
                table.arm(state.name(), next(state, CodeBlock.of("state")));
            }
        }
        return table.build();
    }

    private boolean isStuck(State state) {
        return chart.accepted(state).isEmpty();
    }

    /**
     * <pre>
     * private static State nextFromLocked(Event event) {
     *   return switch (event) {
     *     case COIN -&gt; State.UNLOCKED;
     *     case PUSH -&gt; throw illegal(State.LOCKED, event);
     *   };
     * }
     * </pre>
     */
    private MethodSpec nextFrom(State state) {
        return MethodSpec.methodBuilder(scope.nextFrom(state))
                .addJavadoc("Where events lead from {@link $T#$N}.", scope.state(), state.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.state())
                .addParameter(scope.event(), "event")
                .addCode(returning(next(state, scope.constant(state))))
                .build();
    }

    /** An arm for each target, in the order in which the events first lead there, and one for what is ignored. */
    private CodeBlock next(State state, CodeBlock self) {
        Arms arms = new Arms();
        for (Event event : chart.permitted(state)) {
            Optional<State> to = onlyReaction(state, event).entered();
            arms.add(event.constant(), to.map(scope::constant).orElse(self), to.isPresent() ? "" : STAYS);
        }
        chart.accepted(state).stream()
                .filter(event -> chart.isIgnored(state, event))
                .forEach(event -> arms.add(event.constant(), self, IGNORED));
        chart.refused(state).forEach(event -> arms.add(event.constant(), refusal(self)));
        return arms.over(CodeBlock.of("event"));
    }

    private CodeBlock refusal(CodeBlock state) {
        return CodeBlock.of("throw $N($L, event)", scope.illegal(), state);
    }

    /** What happens in a cell where no guards decide. */
    private Reaction onlyReaction(State state, Event event) {
        return chart.reactions(state, event).get(0);
    }

    /** As {@link QueryBlock#targets}, or where no guards decide the one state there is. */
    @Override
    public CodeBlock targets() {
        return returning(machine.isGuarded() ? queries.targets() : Dispatch.onlyTarget());
    }

    @Override
    public CodeBlock fire() {
        return CodeBlock.builder().addStatement("state = next(state, event)").build();
    }

    @Override
    public CodeBlock tryFire() {
        return CodeBlock.builder()
                .beginControlFlow("if (!permits(state, event))")
                .addStatement("return false")
                .endControlFlow()
                .addStatement("state = next(state, event)")
                .addStatement("return true")
                .build();
    }

    /** {@code state = afterCoin(state);}. */
    @Override
    public CodeBlock change(EventMethod event, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        return CodeBlock.builder()
                .addStatement("$L = $N($L)", state, scope.rowsOf(event), state)
                .build();
    }

    /**
     * The rows once more, for a switch that throws cannot tell in the same breath.
     *
     * <pre>
     * return switch (state) {
     *   case LOCKED -&gt; {
     *     state = State.UNLOCKED;
     *     yield true;
     *   }
     *   case BROKEN -&gt; false; // ignored
     *   case UNLOCKED -&gt; false;
     * };
     * </pre>
     */
    @Override
    public CodeBlock tryChange(EventMethod event, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        SwitchBlock table = SwitchBlock.over(state);
        for (List<Reaction> alike : chart.byRow(event)) {
            Reaction first = alike.get(0);
            if (first.entered().isPresent()) {
                table.block(
                        sources(alike),
                        CodeBlock.builder()
                                .addStatement("$L = $L", state, scope.constant(first.to()))
                                .addStatement("yield true")
                                .build());
            } else {
                table.arm(sources(alike), CodeBlock.of("$L", first.isTransition()), comment(first));
            }
        }
        return returning(
                table.arm(names(chart.refusing(event)), CodeBlock.of("false")).build());
    }

    @Override
    public Answer ignores() {
        return Answer.of(returning(queries.ignores()));
    }

    @Override
    public Answer guards() {
        return Answer.of(returning(queries.guards()));
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
        boolean hasNext = !machine.isGuarded() && (machine.isTable() || machine.runsUserCode());
        Stream<MethodSpec> ofStates = machine.states().stream()
                .filter(state -> isByState && hasNext && !isStuck(state))
                .map(this::nextFrom);
        Stream<MethodSpec> ofEvents = machine.eventMethods().stream()
                .filter(event -> !machine.runsUserCode())
                .map(this::rows);
        return Stream.concat(ofStates, ofEvents);
    }

    /**
     * <pre>
     * &#47;** The rows of {&#64;link #coin}. *&#47;
     * private static State afterCoin(State state) {
     *   return switch (state) {
     *     case LOCKED -&gt; State.UNLOCKED;
     *     case SCRATCHED -&gt; state; // stays
     *     case BROKEN -&gt; state; // ignored
     *     case UNLOCKED -&gt; throw illegal(state, Event.COIN);
     *   };
     * }
     * </pre>
     */
    private MethodSpec rows(EventMethod event) {
        return MethodSpec.methodBuilder(scope.rowsOf(event))
                .addJavadoc("The rows of {@link #$N}.", event.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.state())
                .addParameter(scope.state(), "state")
                .addCode(rowsOf(event))
                .build();
    }

    private CodeBlock rowsOf(EventMethod event) {
        CodeBlock refusal = CodeBlock.of("throw $N(state, $L)", scope.illegal(), scope.constant(event));
        if (chart.accepting(event).isEmpty()) {
            return CodeBlock.of("$L;\n", refusal); // A switch expression needs an arm that has a value.
        }
        SwitchBlock table = SwitchBlock.over("state");
        for (List<Reaction> alike : chart.byRow(event)) {
            Reaction first = alike.get(0);
            CodeBlock target = first.entered().map(scope::constant).orElse(CodeBlock.of("state"));
            table.arm(sources(alike), target, comment(first));
        }
        table.arm(names(chart.refusing(event)), refusal);
        return returning(table.build());
    }

    private static List<String> sources(List<Reaction> reactions) {
        return names(reactions.stream().map(Reaction::from).toList());
    }

    private static String comment(Reaction reaction) {
        if (!reaction.isTransition()) {
            return IGNORED;
        }
        return reaction.entered().isPresent() ? "" : STAYS;
    }

    static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Choice.Take;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the rows of a machine that runs code of its spec: guards, actions and the change of state, in the order in which
 * they happen.
 */
final class SwitchReactions implements Reactions {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Chart chart;
    private final Payloads payloads;
    private final RefusalTeller teller;
    private final Occurrences occurrences;

    SwitchReactions(Draft draft) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.chart = draft.chart();
        this.payloads = draft.payloads();
        this.teller = new RefusalTeller(draft);
        this.occurrences = new Occurrences(machine, scope);
    }

    @Override
    public Stream<MethodSpec> ofTable(List<Thrown> thrown) {
        MethodSpec raise = signatures
                .raising(scope.methods().raise(), thrown)
                .addCode("return $L;\n", byState())
                .build();
        return Stream.concat(
                Stream.of(raise),
                machine.states().stream().filter(this::hasRows).map(this::rows));
    }

    @Override
    public Stream<MethodSpec> ofEvent(EventMethod event, boolean answers) {
        return Stream.of(answers ? answer(event) : rows(event));
    }

    /**
     * The rows of an event method, as the method that tells whether one of them was taken.
     *
     * <pre>
     * private boolean tryPay(Money amount) {
     *   return switch (state) {
     *     case CART -&gt; {
     *       if (covers(amount)) {
     *         charge(amount);
     *         state = State.PAID;
     *         yield true;
     *       }
     *       yield false;
     *     }
     *     case PAID -&gt; false;
     *   };
     * }
     * </pre>
     */
    private MethodSpec rows(EventMethod event) {
        return signatures
                .serving(event.method(), payloads.of(event), scope.methods().rowsOf(event), TypeName.BOOLEAN)
                .addJavadoc("The rows of {@link #$N}: whether a transition is taken.", event.name())
                .addCode(dispatch(event, false))
                .build();
    }

    /** The rows of an event method, as the method that returns what its body returns, or throws. */
    private MethodSpec answer(EventMethod event) {
        return signatures
                .serving(
                        event.method(),
                        payloads.of(event),
                        scope.methods().answerOf(event),
                        event.method().result())
                .addJavadoc("The rows of {@link #$N}.", event.name())
                .addCode(dispatch(event, true))
                .build();
    }

    private CodeBlock dispatch(EventMethod event, boolean answers) {
        List<Parameter> parameters = payloads.of(event);
        CodeBlock state = MachineScope.field(parameters);
        if (chart.accepting(event).isEmpty()) {
            return answers ? refusing(parameters, event) : CodeBlock.of("return false;\n");
        }
        // Those who are told where the machine was must be told so after it has left.
        boolean isTold = machine.behavior().isTold();
        CodeBlock from = isTold ? CodeBlock.of("$N", MachineScope.local("from", parameters)) : state;
        Scene scene = new Scene(parameters, scope.constant(event), from, answers).with(occurrences.made(event));
        Arms arms = new Arms();
        chart.named(event).forEach(each -> add(each.name(), each, event, scene, arms));
        chart.refusing(event).forEach(each -> {
            if (answers && teller.isNeeded()) {
                arms.addBlock(each.name(), refusing(parameters, event));
            } else {
                arms.add(each.name(), answers ? illegal(parameters, event) : CodeBlock.of("false"));
            }
        });
        CodeBlock.Builder code = CodeBlock.builder();
        if (isTold) {
            code.addStatement("$T $L = $L", scope.state(), from, state);
        }
        return code.add("return $L;\n", arms.over(from)).build();
    }

    /**
     * The rows of one state of a table.
     *
     * <pre>
     * private boolean inReqSent(Event event) {
     *   return switch (event) {
     *     case RCA -&gt; {
     *       initializeRestartCount();
     *       state = State.ACK_RCVD;
     *       yield true;
     *     }
     *     case UP, OPEN -&gt; false;
     *   };
     * }
     * </pre>
     */
    private MethodSpec rows(State state) {
        CodeBlock event = CodeBlock.of("event");
        Scene scene = new Scene(List.of(Scene.held(machine)), event, scope.constant(state), false);
        Arms arms = new Arms();
        chart.accepted(state).forEach(each -> add(each.constant(), state, each, scene, arms));
        chart.refused(state).forEach(each -> arms.add(each.constant(), CodeBlock.of("false")));
        return MethodSpec.methodBuilder(scope.methods().rowsOf(state))
                .addJavadoc("The rows of {@link $T#$N}: whether a transition is taken.", scope.state(), state.name())
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(scope.event(), "event")
                .addCode("return $L;\n", arms.over(event))
                .build();
    }

    private void add(String label, State state, Event event, Scene scene, Arms arms) {
        ReactionBlock block = new ReactionBlock(chart, scope, scene);
        Choice choice = chart.choice(state, event);
        if (choice instanceof Take take && block.isValue(take.reaction())) {
            String comment = take.reaction().isTransition() ? NextWriter.STAYS : NextWriter.IGNORED;
            arms.add(
                    label,
                    block.value(take.reaction()),
                    scene.answers() && take.reaction().isTransition() ? "" : comment);
        } else {
            CodeBlock refusal = scene.answers()
                    ? refusing(scene.parameters(), (EventMethod) event)
                    : CodeBlock.of("yield false;\n");
            arms.addBlock(label, new GuardBlock(block::call).branches(choice, block::statements, refusal));
        }
    }

    private CodeBlock refusing(List<Parameter> parameters, EventMethod event) {
        return teller.telling(event).toBuilder()
                .addStatement(illegal(parameters, event))
                .build();
    }

    private CodeBlock illegal(List<Parameter> parameters, EventMethod event) {
        return CodeBlock.of(
                "throw $N($L, $L)", scope.methods().illegal(), MachineScope.field(parameters), scope.constant(event));
    }

    private CodeBlock byState() {
        Arms table = new Arms();
        for (State state : machine.states()) {
            table.add(
                    state.name(),
                    hasRows(state) ? CodeBlock.of("$N(event)", scope.methods().rowsOf(state)) : CodeBlock.of("false"));
        }
        return table.over(CodeBlock.of("state"));
    }

    /** Whether anything may happen in a state on an event, so that there are rows to ask. */
    private boolean hasRows(State state) {
        return chart.accepted(state).stream().anyMatch(event -> !chart.isIgnored(state, event));
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Api;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the questions that only guards can answer: whether an event would take a transition now. */
final class CanBlock {

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final Signatures signatures;
    private final StateField field;
    private final StepWriter step;
    private final Optional<PackedAnswers> packed;

    /** The questions of a machine, which are answered from a packed table if it has one. */
    CanBlock(
            Machine machine,
            Chart chart,
            MachineScope scope,
            Signatures signatures,
            StateField field,
            StepWriter step,
            Optional<PackedAnswers> packed) {
        this.machine = machine;
        this.chart = chart;
        this.scope = scope;
        this.signatures = signatures;
        this.field = field;
        this.step = step;
        this.packed = packed;
    }

    /**
     * Of the event of a method.
     *
     * <pre>
     * return switch (state) {
     *   case CART -&gt; covers(amount) &amp;&amp; !isBlocked();
     *   case PAID -&gt; false;
     * };
     * </pre>
     */
    CodeBlock of(Signature signature) {
        EventMethod event = signature.event().orElseThrow();
        List<Parameter> parameters = signature.parameters();
        if (!chart.isAsked(event)) {
            return step.locked(
                    parameters,
                    CodeBlock.builder()
                            .addStatement("return permits($L, $L)", field.constant(parameters), scope.constant(event))
                            .build());
        }
        CodeBlock answer =
                packed.map(answers -> packed(answers, signature).code()).orElseGet(() -> byState(event, parameters));
        return step.question(scope.constant(event), parameters, answer);
    }

    private CodeBlock byState(EventMethod event, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        Scene scene = scene(parameters, Signatures.payload(parameters), scope.constant(event));
        Arms arms = new Arms();
        for (State each : chart.named(event)) {
            arms.add(each.name(), answer(each, event, scene));
        }
        chart.refusing(event).forEach(each -> arms.add(each.name(), CodeBlock.of("false")));
        return CodeBlock.of("return $L;\n", arms.over(state));
    }

    private Answer packed(PackedAnswers answers, Signature signature) {
        List<Parameter> parameters = signature.parameters();
        if (signature.event().isEmpty()) {
            CodeBlock event = CodeBlock.of("event");
            return answers.can(
                    scene(List.of(), List.of(event), event),
                    Optional.empty(),
                    name -> signatures.asking(name, signature.thrown()));
        }
        EventMethod event = signature.event().get();
        return answers.can(
                scene(parameters, Signatures.payload(parameters), scope.constant(event)),
                signature.event(),
                name -> signatures.serving(event.method(), parameters, signature.thrown(), name, TypeName.BOOLEAN));
    }

    /** The private methods of which long answers of a packed machine are made. */
    Stream<MethodSpec> helpers(Api api) {
        return packed.stream()
                .flatMap(answers -> api.signatures().stream()
                        .filter(this::isPacked)
                        .flatMap(signature -> packed(answers, signature).helpers().stream()));
    }

    private boolean isPacked(Signature signature) {
        return switch (signature.operation()) {
            case CAN -> chart.isAsked(signature.event().orElseThrow());
            case CAN_FIRE -> machine.isTable() && machine.isGuarded();
            default -> false;
        };
    }

    /** Of an event that is held as data. */
    CodeBlock ofAny(Signature signature) {
        if (!machine.isGuarded()) {
            return step.locked(
                    List.of(),
                    CodeBlock.builder()
                            .addStatement("return permits($L, event)", field.constant(List.of()))
                            .build());
        }
        return machine.isTable()
                ? step.question(
                        Dispatch.required("event"),
                        List.of(),
                        packed.map(answers -> packed(answers, signature).code())
                                .orElseGet(() -> CodeBlock.of("return $L;\n", byState())))
                : CodeBlock.of("return $L;\n", byEvent());
    }

    private CodeBlock byEvent() {
        Arms arms = new Arms();
        for (EventMethod event : machine.eventMethods()) {
            arms.add(event.constant(), CodeBlock.of("can$L()", event.capitalized()));
        }
        return arms.over(Dispatch.required("event"));
    }

    private CodeBlock byState() {
        CodeBlock event = CodeBlock.of("event");
        Scene scene = scene(List.of(), List.of(event), event);
        Arms states = new Arms();
        for (State state : machine.states()) {
            Arms events = new Arms();
            chart.permitted(state).forEach(each -> events.add(each.constant(), answer(state, each, scene)));
            machine.events().stream()
                    .filter(each -> !chart.permits(state, each))
                    .forEach(each -> events.add(each.constant(), CodeBlock.of("false")));
            states.add(state.name(), chart.permitted(state).isEmpty() ? CodeBlock.of("false") : events.over(event));
        }
        return states.over(CodeBlock.of("state"));
    }

    private CodeBlock answer(State state, Event event, Scene scene) {
        return new GuardBlock(new ReactionBlock(machine, scope, scene)::call).canBeTaken(chart.choice(state, event));
    }

    private Scene scene(List<Parameter> parameters, List<CodeBlock> payload, CodeBlock event) {
        return new Scene(parameters, payload, event, MachineScope.field(parameters), false);
    }
}

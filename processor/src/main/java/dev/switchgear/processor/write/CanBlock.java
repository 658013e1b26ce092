package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
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
    private final Dispatch dispatch;

    CanBlock(Draft draft, Dispatch dispatch) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.field = draft.field();
        this.step = draft.step();
        this.dispatch = dispatch;
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
        return step.question(
                scope.constant(event), parameters, answer(signature).code());
    }

    private Answer answer(Signature signature) {
        List<Parameter> parameters = signature.parameters();
        if (signature.event().isEmpty()) {
            return dispatch.can(
                    scene(List.of(Scene.held(machine)), CodeBlock.of("event")),
                    Optional.empty(),
                    name -> signatures.asking(name, signature.thrown()));
        }
        EventMethod event = signature.event().get();
        return dispatch.can(
                scene(parameters, scope.constant(event)),
                signature.event(),
                name -> signatures.serving(event.method(), parameters, signature.thrown(), name, TypeName.BOOLEAN));
    }

    /** The private methods of which long answers are made. */
    Stream<MethodSpec> helpers(Api api) {
        return api.signatures().stream()
                .filter(this::isAsked)
                .flatMap(signature -> answer(signature).helpers().stream());
    }

    private boolean isAsked(Signature signature) {
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
                        Dispatch.required("event"), List.of(), answer(signature).code())
                : CodeBlock.of("return $L;\n", byEvent());
    }

    private CodeBlock byEvent() {
        Arms arms = new Arms();
        for (EventMethod event : machine.eventMethods()) {
            arms.add(event.constant(), CodeBlock.of("can$L()", event.capitalized()));
        }
        return arms.over(Dispatch.required("event"));
    }

    private static Scene scene(List<Parameter> parameters, CodeBlock event) {
        return new Scene(parameters, event, MachineScope.field(parameters), false);
    }
}

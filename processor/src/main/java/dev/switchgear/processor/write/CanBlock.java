package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes the questions that only guards can answer: whether an event is legal now. */
final class CanBlock {

    private final Machine machine;
    private final Matrix matrix;
    private final MachineScope scope;
    private final StepWriter step;

    CanBlock(Machine machine, Matrix matrix, MachineScope scope, StepWriter step) {
        this.machine = machine;
        this.matrix = matrix;
        this.scope = scope;
        this.step = step;
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
     *
     * @param parameters what the guards may be given
     */
    CodeBlock of(EventMethod event, List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        if (!matrix.isAsked(event)) {
            return step.locked(
                    parameters,
                    CodeBlock.builder()
                            .addStatement("return permits($L, $L)", state, scope.constant(event))
                            .build());
        }
        Scene scene = scene(parameters, Signatures.arguments(parameters), scope.constant(event));
        Arms arms = new Arms();
        for (State each : matrix.named(event)) {
            arms.add(each.name(), answer(each, event, scene));
        }
        matrix.refusing(event).forEach(each -> arms.add(each.name(), CodeBlock.of("false")));
        return step.question(scope.constant(event), parameters, CodeBlock.of("return $L;\n", arms.over(state)));
    }

    /** Of an event that is held as data. */
    CodeBlock ofAny() {
        if (!machine.isGuarded()) {
            return step.locked(
                    List.of(),
                    CodeBlock.builder()
                            .addStatement("return permits(state, event)")
                            .build());
        }
        return machine.isTable()
                ? step.question(
                        CodeBlock.of("$T.requireNonNull(event, $S)", Objects.class, "event"),
                        List.of(),
                        CodeBlock.of("return $L;\n", byState()))
                : CodeBlock.of("return $L;\n", byEvent());
    }

    private CodeBlock byEvent() {
        Arms arms = new Arms();
        for (EventMethod event : machine.eventMethods()) {
            arms.add(event.constant(), CodeBlock.of("can$L()", event.capitalized()));
        }
        return arms.over(CodeBlock.of("event"));
    }

    private CodeBlock byState() {
        CodeBlock event = CodeBlock.of("event");
        Scene scene = scene(List.of(), event, event);
        Arms states = new Arms();
        for (State state : machine.states()) {
            Arms events = new Arms();
            matrix.permitted(state).forEach(each -> events.add(each.constant(), answer(state, each, scene)));
            matrix.refused(state).forEach(each -> events.add(each.constant(), CodeBlock.of("false")));
            states.add(state.name(), matrix.permitted(state).isEmpty() ? CodeBlock.of("false") : events.over(event));
        }
        return states.over(CodeBlock.of("state"));
    }

    private CodeBlock answer(State state, Event event, Scene scene) {
        return new GuardBlock(new RowBlock(machine, scope, scene)::call).canBeTaken(matrix.decision(state, event));
    }

    private Scene scene(List<Parameter> parameters, CodeBlock payload, CodeBlock event) {
        return new Scene(parameters, payload, event, MachineScope.field(parameters), Optional.empty(), false);
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how events are refused by exception: where that happens, and the private methods that it takes. */
final class RefusalWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Chart chart;
    private final Dispatch dispatch;
    private final Api api;

    RefusalWriter(Draft draft, Dispatch dispatch) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.chart = draft.chart();
        this.dispatch = dispatch;
        this.api = draft.api();
    }

    /** Whether anything throws where an event is refused: methods of events may all answer instead. */
    boolean canThrow() {
        return (has(Operation.FIRE) || has(Operation.NEXT))
                ? chart.canRefuse()
                : machine.eventMethods().stream().anyMatch(this::canThrow);
    }

    private boolean canThrow(EventMethod event) {
        return event.reply() != Reply.TAKEN && chart.canRefuse(event);
    }

    private boolean has(Operation operation) {
        return api.signatures().stream().anyMatch(signature -> signature.operation() == operation);
    }

    /**
     * An event of a method that throws where it is refused, in a machine that runs code of the spec's. Where no transition is taken
     * the event may have been ignored.
     *
     * <pre>
     * if (!tryPay(amount) &amp;&amp; !ignores(state, Event.PAY)) {
     *   throw illegal(state, Event.PAY);
     * }
     * </pre>
     *
     * @param taking what tells whether a transition was taken
     */
    CodeBlock loudly(CodeBlock taking, EventMethod event, CodeBlock state) {
        return loudly(taking, chart.canRefuse(event), chart.ignores(event), state, scope.constant(event));
    }

    /** The like of an event that is held as data. */
    CodeBlock loudly(CodeBlock taking, CodeBlock state, CodeBlock event) {
        return loudly(taking, chart.canRefuse(), chart.ignores(), state, event);
    }

    private CodeBlock loudly(CodeBlock taking, boolean canRefuse, boolean mayIgnore, CodeBlock state, CodeBlock event) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!canRefuse) {
            return code.addStatement(taking).build();
        }
        if (mayIgnore) {
            code.beginControlFlow(
                    "if (!$L && !$N($L, $L))", taking, scope.methods().ignores(), state, event);
        } else {
            code.beginControlFlow("if (!$L)", taking);
        }
        return code.addStatement("throw $N($L, $L)", scope.methods().illegal(), state, event)
                .endControlFlow()
                .build();
    }

    /** The private methods that it takes. */
    Stream<MethodSpec> methods() {
        Stream.Builder<MethodSpec> methods = Stream.builder();
        if (asksWhatIsIgnored()) {
            Answer answer = dispatch.ignores();
            methods.add(question(scope.methods().ignores(), TypeName.BOOLEAN)
                    .addJavadoc("Whether an event that takes no transition in a state is ignored there.")
                    .addCode(answer.code())
                    .build());
            answer.helpers().forEach(methods::add);
        }
        if (canThrow()) {
            if (asksForGuards()) {
                Answer answer = dispatch.guards();
                methods.add(question(scope.methods().guards(), QueryBlock.LIST_OF_LISTS)
                        .addJavadoc("The guards of each transition that a state has for an event.")
                        .addCode(answer.code())
                        .build());
                answer.helpers().forEach(methods::add);
            }
            methods.add(illegal());
        }
        return methods.build();
    }

    private boolean asksWhatIsIgnored() {
        if (!machine.reacts()) {
            return false;
        }
        return has(Operation.FIRE)
                ? chart.canRefuse() && chart.ignores()
                : machine.eventMethods().stream()
                        .anyMatch(event -> canThrow(event) && !event.isAnswered() && chart.ignores(event));
    }

    private boolean asksForGuards() {
        return machine.states().stream()
                .anyMatch(state -> machine.events().stream().anyMatch(event -> chart.isConditional(state, event)));
    }

    /**
     * <pre>
     * private static IllegalTransitionException illegal(State state, Event event) {
     *   return new IllegalTransitionException("Turnstile", state, event, permitted(state));
     * }
     * </pre>
     */
    private MethodSpec illegal() {
        TypeName exception = scope.printed(ClassName.get(IllegalTransitionException.class));
        CodeBlock guards = asksForGuards()
                ? CodeBlock.of(",$W$N(state, event)", scope.methods().guards())
                : CodeBlock.of("");
        return question(scope.methods().illegal(), exception)
                .addStatement(
                        "return new $T($Z$S,$Wstate,$Wevent,$Wpermitted(state)$L)",
                        exception,
                        machine.names().title(),
                        guards)
                .build();
    }

    private MethodSpec.Builder question(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(scope.state(), "state")
                .addParameter(scope.event(), "event");
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how events are refused: where that happens, by exception or not, and the private methods that it takes. */
final class RefusalWriter {

    /** What an event that is raised as data is held as. */
    enum Held {
        EVENT,
        OCCURRENCE
    }

    /**
     * How an event may be refused.
     *
     * @param isPossible whether it may be
     * @param maySpare whether it may be ignored or deferred instead
     * @param event the event, as an expression
     * @param telling what tells somebody, if anything does
     * @param events the events that it may be
     */
    private record Refusal(
            boolean isPossible, boolean maySpare, CodeBlock event, CodeBlock telling, List<? extends Event> events) {

        Refusal {
            events = List.copyOf(events);
        }
    }

    private final Machine machine;
    private final MachineScope scope;
    private final Chart chart;
    private final Dispatch dispatch;
    private final Api api;
    private final RefusalTeller teller;
    private final DeferralWriter deferral;

    RefusalWriter(Draft draft, Dispatch dispatch) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.chart = draft.chart();
        this.dispatch = dispatch;
        this.api = draft.api();
        this.teller = new RefusalTeller(draft);
        this.deferral = new DeferralWriter(draft.machine(), draft.scope());
    }

    /** Whether anything throws where an event is refused: methods of events may all answer instead. */
    boolean canThrow() {
        return (isRaisedAsData() || has(Operation.NEXT))
                ? chart.canRefuse()
                : machine.eventMethods().stream().anyMatch(this::canThrow);
    }

    private boolean canThrow(EventMethod event) {
        return event.reply() != Reply.TAKEN && chart.canRefuse(event);
    }

    private boolean isRaisedAsData() {
        return has(Operation.FIRE) || has(Operation.FIRE_OCCURRENCE);
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
     * Where events wait, those are to be asked again:
     *
     * <pre>
     * if (tryPay(amount)) {
     *   deferred.wake();
     * } else if (!defers(state, Event.PAY)) {
     *   throw illegal(state, Event.PAY);
     * }
     * </pre>
     *
     * @param taking what tells whether a transition was taken
     * @param parameters what is in scope there
     */
    CodeBlock loudly(CodeBlock taking, EventMethod event, List<Parameter> parameters) {
        return loudly(taking, of(event), parameters);
    }

    /** The like of an event that is held as data. */
    CodeBlock loudly(CodeBlock taking, Held held) {
        return loudly(taking, of(held), List.of());
    }

    private CodeBlock loudly(CodeBlock taking, Refusal refusal, List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock wake = deferral.wake(parameters);
        CodeBlock state = MachineScope.field(parameters);
        CodeBlock refusing = CodeBlock.builder()
                .add(refusal.telling())
                .addStatement("throw $N($L, $L)", scope.methods().illegal(), state, refusal.event())
                .build();
        if (refusal.maySpare() && !wake.isEmpty()) {
            code.beginControlFlow("if ($L)", taking).add(wake);
            if (refusal.isPossible()) {
                code.nextControlFlow(
                                "else if (!$L$L)",
                                isSpared(refusal, state),
                                deferral.isNoTimer(refusal.events(), parameters))
                        .add(refusing);
            }
            return code.endControlFlow().build();
        }
        if (refusal.isPossible()) {
            code.beginControlFlow("if ($L)", condition(taking, refusal, state))
                    .add(refusing)
                    .endControlFlow();
        } else {
            code.addStatement(taking);
        }
        return code.add(wake).build();
    }

    /**
     * An event that answers whether a transition was taken.
     *
     * <pre>
     * return tryPay(amount);
     * </pre>
     *
     * or, where somebody is told of refusals, or events wait:
     *
     * <pre>
     * boolean taken = tryPay(amount);
     * if (!taken) {
     *   refuse(Event.PAY);
     * }
     * complete();
     * return taken;
     * </pre>
     *
     * @param taking what tells whether a transition was taken
     * @param complete what runs before it answers
     */
    CodeBlock quietly(CodeBlock taking, EventMethod event, CodeBlock complete) {
        return quietly(taking, of(event), event.method().parameters(), complete);
    }

    /** The like of an event that is held as data. */
    CodeBlock quietly(CodeBlock taking, Held held, CodeBlock complete) {
        return quietly(taking, of(held), List.of(), complete);
    }

    private CodeBlock quietly(CodeBlock taking, Refusal refusal, List<Parameter> parameters, CodeBlock complete) {
        boolean tells = refusal.isPossible() && !refusal.telling().isEmpty();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!tells && complete.isEmpty() && machine.binding().isEmpty()) {
            return code.addStatement("return $L", taking).build();
        }
        String taken = MachineScope.local("taken", parameters);
        code.addStatement("boolean $N = $L", taken, taking);
        if (machine.defers()) {
            code.beginControlFlow("if ($N)", taken)
                    .add(deferral.wake(parameters))
                    .endControlFlow();
        }
        if (tells) {
            code.beginControlFlow(
                            "if ($L)", condition(CodeBlock.of("$N", taken), refusal, MachineScope.field(parameters)))
                    .add(refusal.telling())
                    .endControlFlow();
        }
        return code.add(complete)
                .add(store(taken, tells))
                .addStatement("return $N", taken)
                .build();
    }

    /** What is refused changes nothing; but who is told of it may raise events, which wait their turn after it. */
    private CodeBlock store(String taken, boolean tells) {
        CodeBlock store = new BindingWriter(machine, scope).store();
        return store.isEmpty() || (tells && machine.queues())
                ? store
                : CodeBlock.builder()
                        .beginControlFlow("if ($N)", taken)
                        .add(store)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock condition(CodeBlock taken, Refusal refusal, CodeBlock state) {
        return refusal.maySpare()
                ? CodeBlock.of("!$L && !$L", taken, isSpared(refusal, state))
                : CodeBlock.of("!$L", taken);
    }

    private CodeBlock isSpared(Refusal refusal, CodeBlock state) {
        return CodeBlock.of("$N($L, $L)", scope.methods().spares(), state, refusal.event());
    }

    private Refusal of(EventMethod event) {
        return new Refusal(
                chart.canRefuse(event),
                chart.spares(event),
                scope.constant(event),
                teller.telling(event),
                List.of(event));
    }

    private Refusal of(Held held) {
        return new Refusal(
                chart.canRefuse(),
                chart.spares(),
                CodeBlock.of("event"),
                switch (held) {
                    case EVENT -> teller.tellingEvent();
                    case OCCURRENCE -> teller.tellingOccurrence();
                },
                machine.isTable() ? machine.events() : List.of()); // Else those that may wait are handled one by one.
    }

    /** The private methods that it takes. */
    Stream<MethodSpec> methods() {
        Stream.Builder<MethodSpec> methods = Stream.builder();
        if (asksWhatIsSpared()) {
            Answer answer = dispatch.spares();
            methods.add(question(scope.methods().spares(), TypeName.BOOLEAN)
                    .addJavadoc("Whether an event that takes no transition in a state is $L there.", spared())
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
        return Stream.concat(methods.build(), teller.methods(dispatch));
    }

    private String spared() {
        return machine.defers() ? chart.ignores() ? "ignored or deferred" : "deferred" : "ignored";
    }

    private boolean asksWhatIsSpared() {
        if (!machine.reacts()) {
            return false;
        }
        return isRaisedAsData()
                ? chart.canRefuse() && chart.spares()
                : machine.eventMethods().stream()
                        .anyMatch(event -> asksWhatIsSpared(event) && !event.isAnswered() && chart.spares(event));
    }

    private boolean asksWhatIsSpared(EventMethod event) {
        return canThrow(event) || (teller.isNeeded() && chart.canRefuse(event));
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

package dev.switchgear.processor.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.DeferralLimitException;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the method that raises an event. */
final class EventWriter {

    /** How many states are named; more are counted. */
    private static final int MOST_LISTED = 30;

    /** What becomes of an event in a state, and the words for it. */
    private enum Treatment {
        PERMITTED("in %s"),
        PERMITTED_OR_REFUSED("in %s if guards allow"),
        PERMITTED_OR_IGNORED("in %s if guards allow, and otherwise ignored"),
        PERMITTED_OR_DEFERRED("in %s if guards allow, and otherwise deferred"),
        IGNORED("ignored in %s"),
        DEFERRED("deferred in %s"),
        REFUSED("");

        private final String words;

        Treatment(String words) {
            this.words = words;
        }
    }

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Chart chart;
    private final Payloads payloads;
    private final Dispatch dispatch;
    private final StateField field;
    private final StepWriter step;
    private final QueueWriter queue;
    private final DeferralWriter deferral;
    private final RefusalWriter refusals;

    EventWriter(Draft draft, Dispatch dispatch, RefusalWriter refusals) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.chart = draft.chart();
        this.payloads = draft.payloads();
        this.field = draft.field();
        this.step = draft.step();
        this.queue = new QueueWriter(draft.chart(), draft.scope());
        this.deferral = new DeferralWriter(draft.machine(), draft.scope());
        this.dispatch = dispatch;
        this.refusals = refusals;
    }

    /**
     * <pre>
     * &#64;Override
     * public void coin() {
     *   state = afterCoin(state);
     * }
     * </pre>
     */
    MethodSpec method(EventMethod event) {
        List<Parameter> parameters = event.method().parameters();
        return signatures
                .implementing(event.method())
                .addJavadoc(documentation(event))
                .addCode(step.event(
                        scope.constant(event),
                        parameters,
                        machine.isQueued(event) ? waiting(event, parameters) : CodeBlock.of(""),
                        machine.reacts() ? reaction(event, parameters) : change(event, parameters)))
                .build();
    }

    private CodeBlock waiting(EventMethod event, List<Parameter> parameters) {
        return deferral.isHandled(event)
                ? queue.waitingFor(handling(event), parameters)
                : queue.waiting(scope.constant(event), parameters, raising(event, parameters));
    }

    private CodeBlock handling(EventMethod event) {
        return deferral.handling(event, payloads.of(event));
    }

    /** Where only the state changes. */
    private CodeBlock change(EventMethod event, List<Parameter> parameters) {
        return switch (event.reply()) {
            case NOTHING, RESULT -> dispatch.change(event, parameters);
            case STATE ->
                CodeBlock.builder()
                        .add(dispatch.change(event, parameters))
                        .addStatement("return $L", field.constant(parameters))
                        .build();
            case TAKEN -> dispatch.tryChange(event, parameters);
        };
    }

    /**
     * Where code of the spec's runs.
     *
     * <pre>
     * if (!tryPay(amount)) {
     *   throw illegal(state, Event.PAY);
     * }
     * </pre>
     */
    private CodeBlock reaction(EventMethod event, List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (event.reply() == Reply.TAKEN) {
            return refusals.quietly(rows(event), event, queue.complete(parameters));
        }
        CodeBlock finish = queue.finish(parameters);
        if (event.isAnswered()) {
            if (finish.isEmpty()) {
                return code.addStatement("return $L", rows(event)).build();
            }
            String result = MachineScope.local("result", parameters);
            return code.addStatement("$T $N = $L", scope.printed(event.method().result()), result, rows(event))
                    .add(finish)
                    .addStatement("return $N", result)
                    .build();
        }
        code.add(raising(event, parameters)).add(finish);
        return event.reply() == Reply.STATE
                ? code.addStatement("return $L", MachineScope.field(parameters)).build()
                : code.build();
    }

    private CodeBlock raising(EventMethod event, List<Parameter> parameters) {
        return deferral.isHandled(event)
                ? CodeBlock.builder().addStatement(handling(event)).build()
                : refusals.loudly(rows(event), event, parameters);
    }

    /** The call of the rows of an event. */
    private CodeBlock rows(EventMethod event) {
        List<Parameter> taken = payloads.of(event);
        String rows = event.isAnswered()
                ? scope.methods().answerOf(event)
                : scope.methods().rowsOf(event);
        return new Calls(machine.spec(), scope).serving(event, rows, taken, Signatures.arguments(taken));
    }

    private CodeBlock documentation(EventMethod event) {
        Method method = event.method();
        DocumentationBlock doc = DocumentationBlock.implementing(method, scope);
        boolean isDeferred = machine.isDeferred(event);
        boolean throwsRefusal = event.reply() != Reply.TAKEN && chart.canRefuse(event);
        return CodeBlock.builder()
                .add(doc.description(permitted(event) + "." + raised(event)))
                .add(doc.parameters(method.typeVariables(), method.parameters()))
                .add(result(event, doc))
                .add(
                        throwsRefusal
                                ? CodeBlock.of("\n@throws $T $L", IllegalTransitionException.class, otherwise(event))
                                : CodeBlock.of(""))
                .add(
                        isDeferred
                                ? CodeBlock.of( // An import would be used here alone, which ecj does not count.
                                        "\n@throws $L if it is to wait, and too many do",
                                        DeferralLimitException.class.getName())
                                : CodeBlock.of(""))
                .add(doc.thrown(Thrown.types(method.thrown())))
                .build();
    }

    /** Where time raises it. */
    private String raised(EventMethod event) {
        return machine.timeout(event)
                .map(timeout -> " Raised by itself after " + timeout.words() + " in "
                        + Words.listedOr(machine.sources(timeout).names()) + ".")
                .orElse("");
    }

    private CodeBlock result(EventMethod event, DocumentationBlock doc) {
        return switch (event.reply()) {
            case NOTHING -> CodeBlock.of("");
            case STATE -> doc.result("the state that the machine is in afterwards");
            case RESULT -> event.isAnswered() ? doc.result() : CodeBlock.of("");
            case TAKEN -> doc.result("whether a transition was taken; if not, nothing has happened");
        };
    }

    private String otherwise(EventMethod event) {
        if (chart.accepting(event).isEmpty()) {
            return "in any state";
        }
        boolean isGuarded = machine.states().stream().anyMatch(state -> chart.isConditional(state, event));
        if (chart.refusing(event).isEmpty()) {
            return "where guards refuse";
        }
        return isGuarded ? "in any other state, and where guards refuse" : "in any other state";
    }

    private Treatment treatment(State state, Event event) {
        Choice choice = chart.choice(state, event);
        if (choice.isAlways(true)) {
            return Treatment.PERMITTED;
        }
        if (!chart.accepts(state, event)) {
            return Treatment.REFUSED;
        }
        if (chart.isIgnored(state, event)) {
            return Treatment.IGNORED;
        }
        if (chart.isDeferred(state, event)) {
            return Treatment.DEFERRED;
        }
        if (choice.canRefuse()) {
            return Treatment.PERMITTED_OR_REFUSED;
        }
        return chart.defers(state, event) ? Treatment.PERMITTED_OR_DEFERRED : Treatment.PERMITTED_OR_IGNORED;
    }

    /** As {@code Permitted in A; in B if guards allow; in C if guards allow, and otherwise ignored; ignored in D}. */
    private String permitted(EventMethod event) {
        Map<Treatment, List<State>> states =
                machine.states().stream().collect(groupingBy(state -> treatment(state, event), TreeMap::new, toList()));
        states.remove(Treatment.REFUSED);
        String clauses = states.entrySet().stream()
                .map(treated -> treated.getKey().words.formatted(listed(treated.getValue())))
                .collect(joining("; "));
        boolean isPermitted = machine.states().stream().anyMatch(state -> chart.permits(state, event));
        return (isPermitted ? "Permitted " : "Permitted in no state" + (clauses.isEmpty() ? "" : "; ")) + clauses;
    }

    private String listed(List<State> states) {
        if (states.size() == machine.states().size()) {
            return "every state";
        }
        return states.size() > MOST_LISTED
                ? states.size() + " states of " + machine.states().size()
                : Words.listed(states.stream().map(State::name).toList());
    }
}

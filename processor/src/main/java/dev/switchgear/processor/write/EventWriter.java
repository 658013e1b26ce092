package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Writes the method that raises an event. */
final class EventWriter {

    /** How many states are named; more are counted. */
    private static final int MOST_LISTED = 30;

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Matrix matrix;
    private final Dispatch dispatch;
    private final StateField field;
    private final StepWriter step;

    EventWriter(
            Machine machine,
            MachineScope scope,
            Signatures signatures,
            Matrix matrix,
            Dispatch dispatch,
            StateField field,
            StepWriter step) {
        this.machine = machine;
        this.scope = scope;
        this.signatures = signatures;
        this.matrix = matrix;
        this.dispatch = dispatch;
        this.field = field;
        this.step = step;
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
                .addJavadoc(event.reply() == Reply.ACCEPTED ? acceptedOnly(event) : legalOnly(event))
                .addCode(step.event(
                        scope.constant(event),
                        parameters,
                        machine.runsUserCode() ? reaction(event, parameters) : change(event, parameters)))
                .build();
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
            case ACCEPTED -> dispatch.tryChange(event, parameters);
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
        CodeBlock state = MachineScope.field(parameters);
        CodeBlock arguments = Signatures.arguments(parameters);
        CodeBlock.Builder code = CodeBlock.builder();
        if (event.isAnswered()) {
            return code.addStatement("return $N($L)", scope.answerOf(event), arguments)
                    .build();
        }
        if (event.reply() == Reply.ACCEPTED) {
            return code.addStatement("return $N($L)", scope.rowsOf(event), arguments)
                    .build();
        }
        if (matrix.canRefuse(event)) {
            code.beginControlFlow("if (!$N($L))", scope.rowsOf(event), arguments)
                    .addStatement("throw $N($L, $L)", scope.illegal(), state, scope.constant(event))
                    .endControlFlow();
        } else {
            code.addStatement("$N($L)", scope.rowsOf(event), arguments);
        }
        return event.reply() == Reply.STATE
                ? code.addStatement("return $L", state).build()
                : code.build();
    }

    private CodeBlock acceptedOnly(EventMethod event) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", Prose.wrapped(legal(event) + "."));
        if (matrix.canRefuse(event)) {
            doc.add("\n@return false $L; nothing happens then", otherwise(event));
        }
        return doc.build();
    }

    private CodeBlock legalOnly(EventMethod event) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", Prose.wrapped(legal(event) + "."));
        if (matrix.canRefuse(event)) {
            doc.add("\n@throws $T $L", IllegalTransitionException.class, otherwise(event));
        }
        return doc.build();
    }

    private String otherwise(EventMethod event) {
        if (matrix.accepting(event).isEmpty()) {
            return "in any state";
        }
        boolean isGuarded = !states(event, matrix::isConditional).isEmpty();
        if (matrix.refusing(event).isEmpty()) {
            return "where guards refuse";
        }
        return isGuarded ? "in any other state, and where guards refuse" : "in any other state";
    }

    /** As {@code Legal in A; in B if guards allow; ignored in C}. */
    private String legal(EventMethod event) {
        List<State> ignoring = states(event, matrix::isIgnored);
        List<State> conditional = states(event, matrix::isConditional);
        List<State> legal = matrix.accepting(event).stream()
                .filter(state -> !ignoring.contains(state) && !conditional.contains(state))
                .toList();
        List<String> clauses = new ArrayList<>();
        if (!legal.isEmpty()) {
            clauses.add("legal in " + listed(legal));
        }
        if (!conditional.isEmpty()) {
            clauses.add((legal.isEmpty() ? "legal in " : "in ") + listed(conditional) + " if guards allow");
        }
        if (!ignoring.isEmpty()) {
            clauses.add("ignored in " + listed(ignoring));
        }
        String sentence = clauses.isEmpty() ? "illegal in every state" : String.join("; ", clauses);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private List<State> states(Event event, BiPredicate<State, Event> sort) {
        return machine.states().stream()
                .filter(state -> sort.test(state, event))
                .toList();
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

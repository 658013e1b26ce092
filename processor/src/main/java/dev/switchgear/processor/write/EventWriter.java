package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes an event: the method that raises it, and the private one that holds its rows. */
final class EventWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Matrix matrix;
    private final DispatchBlock dispatch;

    EventWriter(Machine machine, MachineScope scope, Signatures signatures, Matrix matrix, DispatchBlock dispatch) {
        this.machine = machine;
        this.scope = scope;
        this.signatures = signatures;
        this.matrix = matrix;
        this.dispatch = dispatch;
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
        MethodSpec.Builder method = signatures.implementing(event.method());
        CodeBlock state = MachineScope.field(event.method().parameters());
        CodeBlock step = CodeBlock.of("$L = $N($L)", state, scope.rowsOf(event), state);
        return switch (event.reply()) {
            case NOTHING ->
                method.addJavadoc(legalOnly(event)).addStatement(step).build();
            case STATE ->
                method.addJavadoc(legalOnly(event))
                        .addStatement(step)
                        .addStatement("return $L", state)
                        .build();
            case ACCEPTED ->
                accepting(event, method, state)
                        .addStatement(step)
                        .addStatement("return true")
                        .build();
        };
    }

    /**
     * <pre>
     * if (!permits(state, Event.COIN)) {
     *   return false;
     * }
     * </pre>
     */
    private MethodSpec.Builder accepting(EventMethod event, MethodSpec.Builder method, CodeBlock state) {
        method.addJavadoc("$L\n", Prose.wrapped(legal(event) + "."));
        if (matrix.refusing(event).isEmpty()) {
            return method;
        }
        return method.addJavadoc("\n@return false $L, where nothing happens", otherwise(event))
                .beginControlFlow("if (!permits($L, $L))", state, scope.constant(event))
                .addStatement("return false")
                .endControlFlow();
    }

    /**
     * <pre>
     * &#47;** The rows of {&#64;link #coin}. *&#47;
     * private static State afterCoin(State state) {
     *   return switch (state) {
     *     case LOCKED -&gt; State.UNLOCKED;
     *     case UNLOCKED -&gt; throw illegal(state, Event.COIN);
     *   };
     * }
     * </pre>
     */
    MethodSpec rows(EventMethod event) {
        return MethodSpec.methodBuilder(scope.rowsOf(event))
                .addJavadoc("The rows of {@link #$N}.", event.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.state())
                .addParameter(scope.state(), "state")
                .addCode(dispatch.rowsOf(event))
                .build();
    }

    private CodeBlock legalOnly(EventMethod event) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", Prose.wrapped(legal(event) + "."));
        if (!matrix.refusing(event).isEmpty()) {
            doc.add("\n@throws $T $L", IllegalTransitionException.class, otherwise(event));
        }
        return doc.build();
    }

    private String otherwise(EventMethod event) {
        return matrix.accepting(event).isEmpty() ? "in any state" : "in any other state";
    }

    /** As {@code Legal in A and B; ignored in C}. */
    private String legal(EventMethod event) {
        List<State> accepting = matrix.accepting(event);
        List<State> ignoring = accepting.stream()
                .filter(state -> matrix.row(state, event).orElseThrow().kind() == Row.Kind.IGNORE)
                .toList();
        List<State> acting =
                accepting.stream().filter(state -> !ignoring.contains(state)).toList();
        List<String> clauses = new ArrayList<>();
        if (!acting.isEmpty()) {
            clauses.add("legal in " + listed(acting));
        }
        if (!ignoring.isEmpty()) {
            clauses.add("ignored in " + listed(ignoring));
        }
        String sentence = clauses.isEmpty() ? "illegal in every state" : String.join("; ", clauses);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String listed(List<State> states) {
        return states.size() == machine.states().size()
                ? "every state"
                : Words.listed(states.stream().map(State::name).toList());
    }
}

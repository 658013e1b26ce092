package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes an event: the method that raises it, and the private one that holds its rows. */
final class EventWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;

    EventWriter(Machine machine, MachineScope scope, Signatures signatures) {
        this.machine = machine;
        this.scope = scope;
        this.signatures = signatures;
    }

    /**
     * <pre>
     * &#64;Override
     * public void coin() {
     *   state = afterCoin(state);
     * }
     * </pre>
     */
    MethodSpec method(Event event) {
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
    private MethodSpec.Builder accepting(Event event, MethodSpec.Builder method, CodeBlock state) {
        method.addJavadoc("$L\n", Prose.wrapped(legal(event) + "."));
        if (machine.refusing(event).isEmpty()) {
            return method;
        }
        return method.addJavadoc("\n@return false in any other state, where nothing happens")
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
    MethodSpec rows(Event event) {
        SwitchBlock table = SwitchBlock.over("state");
        for (Row row : machine.rowsOf(event)) {
            table.arm(
                    row.from().stream().map(State::name).toList(),
                    row.to().map(scope::constant).orElse(CodeBlock.of("state")));
        }
        table.arm(
                machine.refusing(event).stream().map(State::name).toList(),
                CodeBlock.of("throw $N(state, $L)", scope.illegal(), scope.constant(event)));
        return MethodSpec.methodBuilder(scope.rowsOf(event))
                .addJavadoc("The rows of {@link #$N}.", event.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.state())
                .addParameter(scope.state(), "state")
                .addCode("return $L;\n", table.build())
                .build();
    }

    private CodeBlock legalOnly(Event event) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", Prose.wrapped(legal(event) + "."));
        if (!machine.refusing(event).isEmpty()) {
            doc.add("\n@throws $T in any other state", IllegalTransitionException.class);
        }
        return doc.build();
    }

    private String legal(Event event) {
        List<State> accepting = machine.accepting(event);
        if (accepting.size() == machine.states().size()) {
            return "Legal in every state";
        }
        return "Legal in " + Prose.listed(accepting.stream().map(State::name).toList());
    }
}

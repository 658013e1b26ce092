package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.IllegalTransitionException.Reason;
import dev.switchgear.processor.model.Api;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.Signature.Operation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods that a machine is given beside its events. */
final class ApiWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Matrix matrix;
    private final Dispatch dispatch;
    private final StateField field;
    private final StepWriter step;
    private final CanBlock legality;

    ApiWriter(
            Machine machine,
            MachineScope scope,
            Signatures signatures,
            Matrix matrix,
            Dispatch dispatch,
            StateField field,
            CanBlock legality,
            StepWriter step) {
        this.machine = machine;
        this.scope = scope;
        this.signatures = signatures;
        this.matrix = matrix;
        this.dispatch = dispatch;
        this.field = field;
        this.step = step;
        this.legality = legality;
    }

    /** One of them. */
    MethodSpec write(Signature signature) {
        MethodSpec.Builder method = signatures.generated(signature, machine);
        return switch (signature.operation()) {
            case STATE ->
                method.addJavadoc("{@return the state that the machine is in}")
                        .addCode(field.body())
                        .build();
            case IS_IN ->
                method.addJavadoc("""
                                {@return whether the machine is in a state}

                                @param state the state to compare with""")
                        .addStatement("return $L == state", field.isNumber() ? "state()" : "this.state")
                        .build();
            case IS_FINAL ->
                method.addJavadoc("{@return whether the machine has ended, that is, is in a final state}")
                        .addCode(dispatch.isFinal())
                        .build();
            case CAN -> {
                EventMethod event = signature.event().orElseThrow();
                yield method.addJavadoc("{@return whether {@link #$N} is legal now}", event.name())
                        .addJavadoc(guardsAreAsked(matrix.isAsked(event)))
                        .addCode(legality.of(signature))
                        .build();
            }
            case FIRE ->
                method.addJavadoc("""
                                Raises an event that is held as data.

                                @param event the event""")
                        .addJavadoc(refusal("if it is illegal now"))
                        .addCode(step.event(held(), List.of(), fire()))
                        .build();
            case TRY_FIRE ->
                method.addJavadoc("""
                                Raises an event unless it is illegal now.

                                @param event the event
                                @return whether it was legal; if not, nothing has happened""")
                        .addCode(step.event(held(), List.of(), tryFire()))
                        .build();
            case CAN_FIRE ->
                method.addJavadoc("{@return whether an event is legal now}")
                        .addJavadoc(guardsAreAsked(machine.isGuarded()))
                        .addJavadoc("\n\n@param event the event")
                        .addCode(legality.ofAny(signature))
                        .build();
            case PERMITS ->
                method.addJavadoc("""
                                {@return whether the table permits an event in the machine's state}

                                @param event the event""")
                        .addStatement("return permits($L, event)", field.constant(List.of()))
                        .build();
            case PERMITTED ->
                method.addJavadoc(
                                "{@return the events that are permitted in the machine's state, in order; unmodifiable}")
                        .addStatement("return $N($L)", scope.permittedIn(), field.constant(List.of()))
                        .build();
            case PERMITS_IN ->
                method.addJavadoc("""
                                {@return whether the table permits an event in a state}

                                @param state the state
                                @param event the event""").addCode(dispatch.permits()).build();
            case NEXT ->
                method.addJavadoc("""
                                {@return the state that an event leads to from a state} No machine takes part.

                                @param state the state
                                @param event the event""")
                        .addJavadoc(refusal("if the event is illegal in that state"))
                        .addCode(dispatch.next())
                        .build();
            case TARGETS -> method.addJavadoc("""
                                {@return the states that an event may lead to from a state} There are none if the
                                event is illegal there. The set is unmodifiable.

                                @param state the state
                                @param event the event""").addCode(dispatch.targets()).build();
            case DEFINITION ->
                method.addJavadoc("{@return the machine as data} It is made anew at each call.")
                        .addCode(DefinitionBlock.of(machine, matrix, scope))
                        .build();
            case TO_STRING ->
                method.addJavadoc("{@return the machine's name and state}")
                        .addStatement("return $S + $L + $S", machineName() + "[", field.constant(List.of()), "]")
                        .build();
        };
    }

    private static CodeBlock guardsAreAsked(boolean isGuarded) {
        return CodeBlock.of(isGuarded ? " Its guards are asked." : "");
    }

    /** The event that is held as data; one that is none must not be taken for the lack of a running one. */
    private CodeBlock held() {
        return machine.runsUserCode()
                ? CodeBlock.of("$T.requireNonNull(event, $S)", Objects.class, "event")
                : CodeBlock.of("event");
    }

    private CodeBlock fire() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!machine.runsUserCode()) {
            return dispatch.fire();
        }
        if (!matrix.canRefuse()) {
            return code.addStatement("$N(event)", scope.raise()).build();
        }
        return code.beginControlFlow("if (!$N(event))", scope.raise())
                .addStatement("throw $N(state, event)", scope.illegal())
                .endControlFlow()
                .build();
    }

    private CodeBlock tryFire() {
        return machine.runsUserCode()
                ? CodeBlock.builder()
                        .addStatement("return $N(event)", scope.raise())
                        .build()
                : dispatch.tryFire();
    }

    private CodeBlock refusal(String when) {
        return matrix.canRefuse()
                ? CodeBlock.of("\n@throws $T $L", IllegalTransitionException.class, when)
                : CodeBlock.of("");
    }

    /** Whether anything throws where an event is refused: methods of events may all answer instead. */
    boolean canThrow(Api api) {
        boolean isByMethodsAlone = api.signatures().stream()
                .map(Signature::operation)
                .noneMatch(operation -> operation == Operation.FIRE || operation == Operation.NEXT);
        return isByMethodsAlone
                ? machine.eventMethods().stream()
                        .anyMatch(event -> event.reply() != Reply.ACCEPTED && matrix.canRefuse(event))
                : matrix.canRefuse();
    }

    private String machineName() {
        return machine.names().machine().simpleName();
    }

    /**
     * <pre>
     * private static Set&lt;Event&gt; permittedIn(State state) {
     *   Set&lt;Event&gt; permitted = EnumSet.noneOf(Event.class);
     *   for (Event event : Event.values()) {
     *     if (permits(state, event)) {
     *       permitted.add(event);
     *     }
     *   }
     *   return Collections.unmodifiableSet(permitted);
     * }
     * </pre>
     */
    MethodSpec permittedIn() {
        return MethodSpec.methodBuilder(scope.permittedIn())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(setOfEvents())
                .addParameter(scope.state(), "state")
                .addStatement("$T permitted = $T.noneOf($T.class)", setOfEvents(), EnumSet.class, scope.event())
                .beginControlFlow("for ($T event : $T.values())", scope.event(), scope.event())
                .beginControlFlow("if (permits(state, event))")
                .addStatement("permitted.add(event)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.unmodifiableSet(permitted)", Collections.class)
                .build();
    }

    /**
     * <pre>
     * private static IllegalTransitionException illegal(State state, Event event) {
     *   return new IllegalTransitionException(
     *       "Turnstile",
     *       state,
     *       event,
     *       permittedIn(state),
     *       IllegalTransitionException.Reason.NO_TRANSITION);
     * }
     * </pre>
     */
    MethodSpec illegal() {
        TypeName exception = scope.printed(ClassName.get(IllegalTransitionException.class));
        return MethodSpec.methodBuilder(scope.illegal())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(exception)
                .addParameter(scope.state(), "state")
                .addParameter(scope.event(), "event")
                .addStatement(
                        "return new $T(\n$S,\nstate,\nevent,\n$N(state),\n$L)",
                        exception,
                        machine.names().title(),
                        scope.permittedIn(),
                        machine.isGuarded()
                                ? CodeBlock.of(
                                        "permits(state, event)\n$>? $L\n: $L$<",
                                        reason(Reason.GUARD_REFUSED),
                                        reason(Reason.NO_TRANSITION))
                                : reason(Reason.NO_TRANSITION))
                .build();
    }

    private CodeBlock reason(Reason reason) {
        return CodeBlock.of("$T.$L", scope.printed(ClassName.get(Reason.class)), reason);
    }

    private TypeName setOfEvents() {
        return ParameterizedTypeName.get(ClassName.get(Set.class), scope.event());
    }
}

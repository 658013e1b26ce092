package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Signature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the methods that a machine is given beside its events. */
final class ApiWriter {

    /** When a question throws something. */
    static final String BY_GUARD = "if a guard throws it";

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Chart chart;
    private final Dispatch dispatch;
    private final StateField field;
    private final StepWriter step;
    private final DeferralWriter deferral;
    private final CanBlock legality;
    private final SuperstateWriter superstates;
    private final DataWriter data;
    private final OccurrenceApiWriter occurrences;
    private final TimerWriter timers;

    ApiWriter(Draft draft, Dispatch dispatch, RefusalWriter refusals, CanBlock legality) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.chart = draft.chart();
        this.field = draft.field();
        this.step = draft.step();
        this.deferral = new DeferralWriter(draft.machine(), draft.scope());
        this.dispatch = dispatch;
        this.legality = legality;
        this.superstates = new SuperstateWriter(draft);
        this.data = new DataWriter(draft, dispatch, refusals);
        this.occurrences = new OccurrenceApiWriter(draft, dispatch, refusals);
        this.timers = new TimerWriter(draft);
    }

    /** One of them. */
    MethodSpec write(Signature signature) {
        MethodSpec.Builder method = signatures.generated(signature, machine);
        return switch (signature.operation()) {
            case STATE ->
                method.addJavadoc("{@return the state that the machine is in}")
                        .addCode(field.body())
                        .build();
            case CARRIER ->
                method.addJavadoc("{@return what carries the state, as it was after the last event that is over}")
                        .addCode(step.locked(List.of(), new BindingWriter(machine, scope).carrier()))
                        .build();
            case IS_IN ->
                method.addJavadoc("""
                                {@return whether the machine is in a state}

                                @param state the state to compare with""")
                        .addStatement(
                                "return $L == $L",
                                field.isNumber() ? "state()" : "this.state",
                                Dispatch.required("state"))
                        .build();
            case IS_WITHIN ->
                method.addJavadoc("""
                                {@return whether the machine is in a state within a superstate}

                                @param superstate the superstate""")
                        .addStatement("return isIn($L, superstate)", field.constant(List.of()))
                        .build();
            case IS_WITHIN_IN ->
                method.addJavadoc("""
                                {@return whether a state is within a superstate}

                                @param state the state
                                @param superstate the superstate""")
                        .addStatement(Dispatch.required("state"))
                        .addStatement(Dispatch.required("superstate"))
                        .addCode(superstates.isIn())
                        .build();
            case SNAPSHOT ->
                method.addJavadoc("{@return what the machine can be stored as, and resumed with}")
                        .addJavadoc(
                                machine.defers()
                                        ? CodeBlock.of("\n\n@throws java.lang.IllegalStateException while events wait")
                                        : CodeBlock.of(""))
                        .addCode(step.locked(
                                List.of(),
                                deferral.requireNone().toBuilder()
                                        .add(superstates.snapshot())
                                        .build()))
                        .build();
            case DEFERRED ->
                method.addJavadoc(
                                "{@return the events that wait until no state defers them, oldest first; unmodifiable}")
                        .addCode(step.locked(List.of(), deferral.events()))
                        .build();
            case DEADLINE, EXPIRE, CLOSE -> timers.write(method, signature.operation());
            case IS_FINAL ->
                method.addJavadoc("{@return whether the machine has ended, that is, is in a final state}")
                        .addCode(dispatch.isFinal())
                        .build();
            case CAN -> {
                EventMethod event = signature.event().orElseThrow();
                yield method.addJavadoc("{@return whether {@link #$N} would take a transition now}", event.name())
                        .addJavadoc(guardsAreAsked(chart.isAsked(event)))
                        .addJavadoc(taken(signature, event))
                        .addCode(legality.of(signature))
                        .build();
            }
            case FIRE ->
                method.addJavadoc("""
                                Raises an event that is held as data.

                                @param event the event""")
                        .addJavadoc(refusal("if it is refused"))
                        .addJavadoc(thrown(signature, "if the event throws it"))
                        .addCode(step.event(data.held(), List.of(), data.waiting(), data.fire()))
                        .build();
            case TRY_FIRE ->
                method.addJavadoc("""
                                Raises an event unless it is refused.

                                @param event the event
                                @return whether a transition was taken; if not, nothing has happened""")
                        .addJavadoc(thrown(signature, "if the event throws it"))
                        .addCode(step.event(data.held(), List.of(), data.tryFire()))
                        .build();
            case CAN_FIRE ->
                method.addJavadoc("{@return whether an event would take a transition now}")
                        .addJavadoc(guardsAreAsked(machine.isGuarded()))
                        .addJavadoc("\n\n@param event the event")
                        .addJavadoc(thrown(signature, BY_GUARD))
                        .addCode(legality.ofAny(signature))
                        .build();
            case FIRE_OCCURRENCE, TRY_FIRE_OCCURRENCE, CAN_OCCURRENCE -> occurrences.write(signature, method);
            case PERMITS ->
                method.addJavadoc("""
                                {@return whether the table permits an event in the machine's state}$L

                                @param event the event""", permitting())
                        .addStatement("return permits($L, event)", field.constant(List.of()))
                        .build();
            case PERMITTED ->
                method.addJavadoc(
                                "{@return the events that are permitted in the machine's state, in order; unmodifiable}")
                        .addStatement("return permitted($L)", field.constant(List.of()))
                        .build();
            case PERMITS_IN ->
                method.addJavadoc("""
                                {@return whether the table permits an event in a state}$L

                                @param state the state
                                @param event the event""", permitting())
                        .addCode(required())
                        .addCode(dispatch.permits())
                        .build();
            case PERMITTED_IN -> method.addJavadoc("""
                                {@return the events that are permitted in a state, in order; unmodifiable}

                                @param state the state""").addCode(permittedIn()).build();
            case STATE_OF -> new StateNames(machine, scope).stateOf(method);
            case NEXT ->
                method.addJavadoc("""
                                {@return the state that an event leads to from a state} No machine is needed.

                                @param state the state
                                @param event the event""")
                        .addJavadoc(refusal("if the event is refused in that state"))
                        .addCode(required())
                        .addCode(dispatch.next())
                        .build();
            case TARGETS ->
                method.addJavadoc("""
                                {@return the states that an event may lead to from a state} There are none if the
                                event is not permitted there. The set is unmodifiable.

                                @param state the state
                                @param event the event""")
                        .addCode(machine.isDeterminate() ? CodeBlock.of("") : required())
                        .addCode(dispatch.targets())
                        .build();
            case DEFINITION ->
                method.addJavadoc("{@return the machine as data}")
                        .addCode(DefinitionBlock.body())
                        .build();
            case TO_STRING ->
                method.addJavadoc("{@return the machine's name and state}")
                        .addStatement("return $S + $L + $S", machineName() + "[", field.constant(List.of()), "]")
                        .build();
        };
    }

    /** What a question takes for the guards, and what they throw. */
    private CodeBlock taken(Signature signature, EventMethod event) {
        CodeBlock taken = signature.parameters().isEmpty()
                ? CodeBlock.of("")
                : DocumentationBlock.beside(event.method(), scope)
                        .parameters(event.method().typeVariables(), signature.parameters());
        CodeBlock tags = CodeBlock.of("$L$L", taken, thrown(signature, BY_GUARD));
        return tags.isEmpty() ? tags : CodeBlock.of("\n$L", tags);
    }

    private CodeBlock thrown(Signature signature, String when) {
        return thrown(signature, when, scope);
    }

    /** What a method throws beside refusals. */
    static CodeBlock thrown(Signature signature, String when, MachineScope scope) {
        return Thrown.types(signature.thrown()).stream()
                .map(type -> CodeBlock.of("\n@throws $T $L", scope.printed(type), when))
                .collect(CodeBlock.joining(""));
    }

    /** That a question asks guards. */
    static CodeBlock guardsAreAsked(boolean isGuarded) {
        return CodeBlock.of(isGuarded ? " Its guards are evaluated." : "");
    }

    /** State and event, which a caller must not leave out. */
    private static CodeBlock required() {
        return CodeBlock.builder()
                .addStatement(Dispatch.required("state"))
                .addStatement(Dispatch.required("event"))
                .build();
    }

    /** What else there is to know of what the table permits. */
    private String permitting() {
        String all = (machine.isGuarded() ? " Guards are not evaluated." : "")
                + (chart.spares() ? " An " + spared() + " event is not permitted." : "");
        return all.isEmpty() ? "" : "\n" + all.strip();
    }

    private String spared() {
        return !machine.defers() ? "ignored" : chart.ignores() ? "ignored or deferred" : "deferred";
    }

    private CodeBlock refusal(String when) {
        return refusal(when, chart);
    }

    /** That an event may be refused. */
    static CodeBlock refusal(String when, Chart chart) {
        return chart.canRefuse()
                ? CodeBlock.of("\n@throws $T $L", IllegalTransitionException.class, when)
                : CodeBlock.of("");
    }

    private String machineName() {
        return machine.names().machine().simpleName();
    }

    /**
     * <pre>
     * Set&lt;Event&gt; permitted = EnumSet.noneOf(Event.class);
     * for (Event event : Event.values()) {
     *   if (permits(state, event)) {
     *     permitted.add(event);
     *   }
     * }
     * return Collections.unmodifiableSet(permitted);
     * </pre>
     */
    private CodeBlock permittedIn() {
        return CodeBlock.builder()
                .addStatement("$T permitted = $T.noneOf($T.class)", setOfEvents(), EnumSet.class, scope.event())
                .beginControlFlow("for ($T event : $T.values())", scope.event(), scope.event())
                .beginControlFlow("if (permits(state, event))")
                .addStatement("permitted.add(event)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.unmodifiableSet(permitted)", Collections.class)
                .build();
    }

    private TypeName setOfEvents() {
        return ParameterizedTypeName.get(ClassName.get(Set.class), scope.event());
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Signature;
import dev.switchgear.processor.write.RefusalWriter.Held;
import java.util.List;

/** Writes the methods of a machine that take events with what they take, as data. */
final class OccurrenceApiWriter {

    private static final CodeBlock EVENT = CodeBlock.of("event");

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final Dispatch dispatch;
    private final StateField field;
    private final StepWriter step;
    private final QueueWriter queue;
    private final RefusalWriter refusals;
    private final OccurrenceWriter occurrences;

    OccurrenceApiWriter(Draft draft, Dispatch dispatch, RefusalWriter refusals) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.dispatch = dispatch;
        this.field = draft.field();
        this.step = draft.step();
        this.queue = new QueueWriter(draft.chart(), draft.scope());
        this.refusals = refusals;
        this.occurrences = new OccurrenceWriter(draft);
    }

    /**
     * One of them.
     *
     * @param signature which
     * @param method its head
     */
    MethodSpec write(Signature signature, MethodSpec.Builder method) {
        return switch (signature.operation()) {
            case FIRE_OCCURRENCE ->
                method.addJavadoc("""
                                Raises an event that is held as data, with what it takes.

                                @param occurrence the event""")
                        .addJavadoc(ApiWriter.refusal("if it is refused", chart))
                        .addJavadoc(ApiWriter.thrown(signature, "if the event throws it", scope))
                        .addCode(eventAtHand())
                        .addCode(step.event(EVENT, List.of(), queue.waitingOccurrence(), fire()))
                        .build();
            case TRY_FIRE_OCCURRENCE ->
                method.addJavadoc("""
                                Raises an event with what it takes, unless it is refused.

                                @param occurrence the event
                                @return whether a transition was taken; if not, nothing has happened""")
                        .addJavadoc(ApiWriter.thrown(signature, "if the event throws it", scope))
                        .addCode(eventAtHand())
                        .addCode(step.event(EVENT, List.of(), tryFire()))
                        .build();
            default ->
                method.addJavadoc("{@return whether an occurrence would take a transition now}")
                        .addJavadoc(ApiWriter.guardsAreAsked(machine.isGuarded()))
                        .addJavadoc("\n\n@param occurrence the event")
                        .addJavadoc(ApiWriter.thrown(signature, ApiWriter.BY_GUARD, scope))
                        .addCode(can())
                        .build();
        };
    }

    /** {@code Event event = Objects.requireNonNull(occurrence, "occurrence").event();}. */
    private CodeBlock eventAtHand() {
        return CodeBlock.builder()
                .addStatement("$T event = $L", scope.event(), OccurrenceWriter.event())
                .build();
    }

    private CodeBlock fire() {
        return machine.reacts()
                ? refusals.loudly(raising(), Held.OCCURRENCE).toBuilder()
                        .add(queue.finish(List.of()))
                        .build()
                : dispatch.fire(EVENT);
    }

    private CodeBlock tryFire() {
        return machine.reacts()
                ? refusals.quietly(raising(), Held.OCCURRENCE, queue.complete(List.of()))
                : dispatch.tryFire(EVENT);
    }

    private CodeBlock raising() {
        return CodeBlock.of("$N($N)", scope.methods().raise(), OccurrenceWriter.OCCURRENCE);
    }

    /** Where guards have no say, what the table permits. */
    private CodeBlock can() {
        if (machine.isGuarded()) {
            return occurrences.can();
        }
        CodeBlock permits = CodeBlock.builder()
                .addStatement("return permits($L, event)", field.constant(List.of()))
                .build();
        return eventAtHand().toBuilder().add(step.locked(List.of(), permits)).build();
    }
}

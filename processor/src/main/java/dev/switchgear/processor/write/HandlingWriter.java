package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.write.RefusalWriter.Held;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the private methods that raise an event whenever its turn comes: when it is called, when the event ends that raised it, or
 * when no state defers it any more. Where no event is deferred there are none.
 */
final class HandlingWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Payloads payloads;
    private final RunningFields running;
    private final DeferralWriter deferral;
    private final RefusalWriter refusals;

    HandlingWriter(Draft draft, RefusalWriter refusals) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.payloads = draft.payloads();
        this.running = new RunningFields(draft.chart(), draft.scope());
        this.deferral = new DeferralWriter(draft.machine(), draft.scope());
        this.refusals = refusals;
    }

    /** The methods. */
    Stream<MethodSpec> write() {
        if (!machine.defers()) {
            return Stream.empty();
        }
        return machine.isTable()
                ? Stream.of(ofTable())
                : machine.eventMethods().stream().filter(deferral::isHandled).map(this::ofEvent);
    }

    /**
     * <pre>
     * private void handle(Event event) {
     *   running = EventNumber.of(event);
     *   if (raise(event)) {
     *     deferred.wake();
     *   } else if (!defers(state, event)) {
     *     throw illegal(state, event);
     *   }
     * }
     * </pre>
     */
    private MethodSpec ofTable() {
        CodeBlock event = CodeBlock.of("event");
        return MethodSpec.methodBuilder(scope.methods().handle())
                .addJavadoc("Raises an event as its turn has come.")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(scope.event(), "event")
                .addCode(run(event, List.of()))
                .addCode(refusals.loudly(
                        CodeBlock.of("$N(event)", scope.methods().raise()), Held.EVENT))
                .build();
    }

    private MethodSpec ofEvent(EventMethod event) {
        List<Parameter> taken = payloads.of(event);
        CodeBlock rows = new Calls(machine.spec(), scope)
                .serving(event, scope.methods().rowsOf(event), taken, Signatures.arguments(taken));
        return signatures
                .serving(event.method(), taken, scope.methods().handlingOf(event), TypeName.VOID)
                .addJavadoc("Raises {@link #$N} as its turn has come.", event.name())
                .addCode(run(scope.constant(event), taken))
                .addCode(refusals.loudly(rows, event, taken))
                .build();
    }

    private CodeBlock run(CodeBlock event, List<Parameter> parameters) {
        return machine.runsUserCode() ? running.run(event, parameters) : CodeBlock.of("");
    }
}

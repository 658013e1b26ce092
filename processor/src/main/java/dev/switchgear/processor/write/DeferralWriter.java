package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.DeferredEvents;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how events wait that a state defers, and how they are raised again. Where none is deferred, nothing. */
final class DeferralWriter {

    /** The field that holds the events that wait. */
    static final String DEFERRED = "deferred";

    private final Machine machine;
    private final MachineScope scope;
    private final boolean defers;

    DeferralWriter(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
        this.defers = machine.defers();
    }

    /** {@code private final DeferredEvents<State, Event> deferred = new DeferredEvents<>("Mailer");}. */
    Stream<FieldSpec> fields() {
        if (!defers) {
            return Stream.empty();
        }
        TypeName type =
                ParameterizedTypeName.get(scope.printedClass(DeferredEvents.class), scope.state(), scope.event());
        return Stream.of(FieldSpec.builder(type, DEFERRED, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(
                        "new $T<>($S)",
                        scope.printedClass(DeferredEvents.class),
                        machine.names().title())
                .build());
    }

    /** {@code deferred.add(state, Event.SEND, () -> handleSend(text));}, where a row says that an event waits. */
    CodeBlock waiting(Scene scene, Optional<EventMethod> event) {
        return CodeBlock.of(
                "$L.add($L, $L, () -> $L)",
                MachineScope.field(DEFERRED, scene.parameters()),
                MachineScope.field(scene.parameters()),
                scene.event(),
                event.map(method -> handling(method, scene.parameters()))
                        .orElseGet(
                                () -> CodeBlock.of("$N(event)", scope.methods().handle())));
    }

    /** Whether a private method raises an event as a whole, for that is done in several places. */
    boolean isHandled(EventMethod event) {
        return defers && (machine.isDeferred(event) || machine.isQueued(event));
    }

    /** {@code handleSend(text)}. */
    CodeBlock handling(EventMethod event, List<Parameter> parameters) {
        return new Calls(machine.spec(), scope)
                .serving(event, scope.methods().handlingOf(event), parameters, Signatures.arguments(parameters));
    }

    /** {@code deferred.wake();}: a transition was taken. */
    CodeBlock wake(List<Parameter> parameters) {
        return defers
                ? CodeBlock.builder()
                        .addStatement("$L.wake()", MachineScope.field(DEFERRED, parameters))
                        .build()
                : CodeBlock.of("");
    }

    /**
     * An event that is raised by time.
     *
     * <pre>
     * if (tryLapse()) {
     *   deferred.wake();
     * }
     * </pre>
     *
     * If it may wait, it is dropped instead of refused when it has: {@code deferred.raiseTimed(() -> tryLapse());}.
     */
    CodeBlock timed(CodeBlock taking, Event event) {
        if (machine.isTimedAndDeferred(event)) {
            return CodeBlock.builder()
                    .addStatement("$N.raiseTimed(() -> $L)", DEFERRED, taking)
                    .build();
        }
        return defers
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L)", taking)
                        .add(wake(List.of()))
                        .endControlFlow()
                        .build()
                : CodeBlock.builder().addStatement(taking).build();
    }

    /** {@code !deferred.isTimed()}, where an event may be dropped that has waited. */
    CodeBlock isNoTimer(List<? extends Event> events, List<Parameter> parameters) {
        return events.stream().anyMatch(machine::isTimedAndDeferred)
                ? CodeBlock.of(" && !$L.isTimed()", MachineScope.field(DEFERRED, parameters))
                : CodeBlock.of("");
    }

    /** {@code deferred.recall();}: what ends a run, of a machine in which no other events wait. */
    CodeBlock recall(List<Parameter> parameters) {
        return statement("recall", parameters);
    }

    /** {@code deferred.rest();}. */
    CodeBlock rest(List<Parameter> parameters) {
        return statement("rest", parameters);
    }

    /** {@code deferred.requireNone();}. */
    CodeBlock requireNone() {
        return statement("requireNone", List.of());
    }

    /** {@code return deferred.events();}. */
    CodeBlock events() {
        return CodeBlock.builder().addStatement("return $N.events()", DEFERRED).build();
    }

    private CodeBlock statement(String method, List<Parameter> parameters) {
        return defers
                ? CodeBlock.builder()
                        .addStatement("$L.$L()", MachineScope.field(DEFERRED, parameters), method)
                        .build()
                : CodeBlock.of("");
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Alarm;
import dev.switchgear.internal.Due;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Timeout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the fields of a machine whose events are raised by time, and what becomes of them as a whole. Without such events, nothing. */
final class TimerFields {

    private static final String ALARM = "alarm";

    private final Machine machine;
    private final MachineScope scope;

    TimerFields(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    /**
     * <pre>
     * /** When {&#64;link #lapse} is due, in milliseconds since 1970. *&#47;
     * private long lapseDue = Due.NEVER;
     *
     * private final Alarm alarm;
     * </pre>
     */
    Stream<FieldSpec> declarations() {
        if (machine.timeouts().isEmpty()) {
            return Stream.empty();
        }
        Stream<FieldSpec> due = machine.timeouts().stream()
                .map(timeout -> FieldSpec.builder(TypeName.LONG, scope.due(timeout), Modifier.PRIVATE)
                        .addJavadoc("When $L is due, in milliseconds since 1970.", link(timeout.event()))
                        .initializer("$L", never())
                        .build());
        return Stream.concat(
                due,
                Stream.of(FieldSpec.builder(scope.printedClass(Alarm.class), ALARM, Modifier.PRIVATE, Modifier.FINAL)
                        .build()));
    }

    private CodeBlock link(Event event) {
        return event instanceof EventMethod
                ? CodeBlock.of("{@link #$N}", event.name())
                : CodeBlock.of("{@link $T#$N}", scope.event(), event.constant());
    }

    /** {@code alarm = Alarm.of(timers, lock);}. */
    CodeBlock construct(String timers, List<Parameter> parameters) {
        CodeBlock alarm = machine.isThreadSafe()
                ? CodeBlock.of(
                        "$T.of($N, $L)",
                        scope.printedClass(Alarm.class),
                        timers,
                        MachineScope.field("lock", parameters))
                : CodeBlock.of(
                        "$T.silent($S, $N)",
                        scope.printedClass(Alarm.class),
                        machine.names().title(),
                        timers);
        return statement(CodeBlock.of("$L = $L", alarm(parameters), alarm));
    }

    /** {@code lapseDue = Due.at(Optional.ofNullable(snapshot.lapseDue()));}. */
    CodeBlock resume(String snapshot, List<Parameter> parameters) {
        return machine.timeouts().stream()
                .map(timeout -> statement(CodeBlock.of(
                        "$L = $T.at($T.ofNullable($N.$N()))",
                        due(timeout, parameters),
                        scope.printedClass(Due.class),
                        scope.printedClass(Optional.class),
                        snapshot,
                        scope.due(timeout))))
                .collect(CodeBlock.joining(""));
    }

    /** {@code Due.instant(lapseDue).orElse(null)}, and so on: the components of what the machine is stored as. */
    Stream<CodeBlock> components() {
        return machine.timeouts().stream()
                .map(timeout ->
                        CodeBlock.of("$T.instant($L).orElse(null)", scope.printedClass(Due.class), scope.due(timeout)));
    }

    /** {@code alarm.start(this, LeaseMachine::expire, nextDue());}, where somebody may hear it. */
    CodeBlock start(List<Parameter> parameters) {
        return isHeard()
                ? statement(CodeBlock.of(
                        "$L.start(this,$W$T::expire,$W$L)",
                        alarm(parameters),
                        ClassName.get("", machine.names().machine().simpleName()),
                        next(parameters)))
                : CodeBlock.of("");
    }

    /** {@code alarm.set(nextDue());}, where somebody may hear it. */
    CodeBlock set(List<Parameter> parameters) {
        return isHeard()
                ? statement(CodeBlock.of("$L.set($L)", alarm(parameters), next(parameters)))
                : CodeBlock.of("");
    }

    private boolean isHeard() {
        return !machine.timeouts().isEmpty() && machine.isThreadSafe();
    }

    /** {@code alarm.close();}. */
    CodeBlock close() {
        return statement(CodeBlock.of("$N.close()", ALARM));
    }

    /** When the next event is due: the only field there is, or a call that finds it. */
    CodeBlock next(List<Parameter> parameters) {
        return machine.timeouts().size() == 1
                ? due(machine.timeouts().get(0), parameters)
                : CodeBlock.of("$N()", scope.methods().nextDue());
    }

    /** The field that holds when an event is due. */
    CodeBlock due(Timeout timeout, List<Parameter> parameters) {
        return MachineScope.field(scope.due(timeout), parameters);
    }

    /** {@code lapseDue = Due.NEVER;}. */
    CodeBlock stop(Timeout timeout, List<Parameter> parameters) {
        return statement(CodeBlock.of("$L = $L", due(timeout, parameters), never()));
    }

    /** What the field holds of an event that is not due. */
    CodeBlock never() {
        return CodeBlock.of("$T.NEVER", scope.printedClass(Due.class));
    }

    /** {@code alarm.now()}. */
    CodeBlock now(List<Parameter> parameters) {
        return CodeBlock.of("$L.now()", alarm(parameters));
    }

    private static CodeBlock alarm(List<Parameter> parameters) {
        return MachineScope.field(ALARM, parameters);
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }
}

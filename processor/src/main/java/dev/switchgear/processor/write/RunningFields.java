package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.EventNumber;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The fields that tell which event is running. It is held as a number: a reference costs some nanoseconds more an event, which a
 * collector takes to see it stored, and eight bytes more beside a flag. Only where rows take themselves, and an observer is told
 * on what event, the event itself is held, too. A machine that is stored during an event is resumed after it.
 */
final class RunningFields {

    /** The event that is running, or ran last. */
    static final String CURRENT = "current";

    private static final String RUNNING = "running";
    private static final String OUTER = "outer";
    private static final String ASKING = "asking";

    private final MachineScope scope;
    private final Event first;
    private final boolean isSerial;
    private final boolean queues;
    private final boolean isTold;
    private final DeferralWriter deferral;

    RunningFields(Chart chart, MachineScope scope) {
        Machine machine = chart.machine();
        this.scope = scope;
        this.first = machine.events().get(0);
        this.isSerial = machine.spec().serialForm().isPresent();
        this.queues = machine.queues();
        this.deferral = new DeferralWriter(machine, scope);
        this.isTold = chart.hasAutomatic() && machine.behavior().tellsEvents();
    }

    /** Their declarations. */
    Stream<FieldSpec> declarations() {
        Stream.Builder<FieldSpec> fields = Stream.builder();
        fields.add(field(TypeName.INT, RUNNING)
                .addJavadoc(
                        "$L",
                        Prose.wrapped("The number of the event that is running; 0 if none is"
                                + (queues ? ", and -1 while the machine starts." : ".")))
                .build());
        if (queues) {
            fields.add(field(TypeName.BOOLEAN, ASKING)
                    .addJavadoc("Whether only guards run, which must not raise anything.")
                    .build());
        }
        if (isTold) {
            fields.add(FieldSpec.builder(scope.event(), CURRENT, Modifier.PRIVATE)
                    .addJavadoc(
                            "The event that is running, or else the last one that was; before any event, the first.")
                    .initializer(scope.constant(first))
                    .build());
        }
        return fields.build();
    }

    private FieldSpec.Builder field(TypeName type, String name) {
        FieldSpec.Builder field = FieldSpec.builder(type, name, Modifier.PRIVATE);
        return isSerial ? field.addModifiers(Modifier.TRANSIENT) : field;
    }

    /** Whether an event waits that is raised now, where these parameters are in scope. */
    static CodeBlock waits(List<Parameter> parameters) {
        return CodeBlock.of(
                "$L != 0 && !$L", MachineScope.field(RUNNING, parameters), MachineScope.field(ASKING, parameters));
    }

    /** {@code running = -1;}: before an event, where a machine starts whose events may wait. */
    static CodeBlock start(List<Parameter> parameters) {
        return CodeBlock.builder()
                .addStatement("$L = -1", MachineScope.field(RUNNING, parameters))
                .build();
    }

    /**
     * <pre>
     * int outer = running;
     * if (outer != 0) {
     *   throw ReentrantEventException.inside("Turnstile", event, EventNumber.event(Event.values(), outer));
     * }
     * running = EventNumber.of(event);
     * </pre>
     *
     * It is read once, for another thread may be at work where none should be.
     *
     * @param refusal the statement that throws
     */
    CodeBlock begin(CodeBlock refusal) {
        return CodeBlock.builder()
                .addStatement("int $N = $N", OUTER, RUNNING)
                .beginControlFlow("if ($N != 0)", OUTER)
                .add(refusal)
                .endControlFlow()
                .add(run(CodeBlock.of("event"), List.of()))
                .build();
    }

    /** {@code running = EventNumber.of(Event.PAY);}: from now on that event runs. */
    CodeBlock run(CodeBlock event, List<Parameter> parameters) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$L = $L", MachineScope.field(RUNNING, parameters), number(event));
        if (isTold) {
            code.addStatement("$L = $L", MachineScope.field(CURRENT, parameters), event);
        }
        return code.build();
    }

    /** The event that was running when another one was raised. */
    CodeBlock current() {
        return CodeBlock.of("$T.event($T.values(), $N)", scope.printedClass(EventNumber.class), scope.event(), OUTER);
    }

    private CodeBlock number(CodeBlock event) {
        return CodeBlock.of("$T.of($L)", scope.printedClass(EventNumber.class), event);
    }

    /** What ends an event, where these parameters are in scope. */
    CodeBlock end(List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$L = 0", MachineScope.field(RUNNING, parameters));
        if (queues) {
            code.addStatement("$L.clear()", MachineScope.field(QueueWriter.RAISED, parameters))
                    .add(deferral.rest(parameters));
        }
        return code.build();
    }

    /**
     * <pre>
     * int outer = running;
     * running = EventNumber.of(Event.COIN);
     * </pre>
     */
    CodeBlock beginQuestion(CodeBlock event, List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int $N = $L", outer(parameters), MachineScope.field(RUNNING, parameters));
        if (queues) {
            code.addStatement("boolean $N = $L", wasAsking(parameters), MachineScope.field(ASKING, parameters))
                    .addStatement("$L = true", MachineScope.field(ASKING, parameters));
        }
        return code.addStatement("$L = $L", MachineScope.field(RUNNING, parameters), number(event))
                .build();
    }

    /** {@code running = outer;}. */
    CodeBlock endQuestion(List<Parameter> parameters) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$L = $N", MachineScope.field(RUNNING, parameters), outer(parameters));
        if (queues) {
            code.addStatement("$L = $N", MachineScope.field(ASKING, parameters), wasAsking(parameters));
        }
        return code.build();
    }

    private static String wasAsking(List<Parameter> parameters) {
        return MachineScope.local("wasAsking", parameters);
    }

    private static String outer(List<Parameter> parameters) {
        return MachineScope.local(OUTER, parameters);
    }
}

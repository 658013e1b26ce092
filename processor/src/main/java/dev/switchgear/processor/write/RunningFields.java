package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The fields that tell which event is running: whether one is, and which one was raised last. Neither is ever null. One field that
 * is null between events would do, but tools for nullness refuse it without an annotation of theirs; and one that holds a stand-in
 * between events costs some 4 ns more an event, which a collector takes to see it stored. A machine that is stored during an event
 * is resumed after it.
 */
final class RunningFields {

    private static final String RUNNING = "running";
    /** The event that is running, or ran last. */
    static final String CURRENT = "current";

    private static final String ASKING = "asking";

    private final MachineScope scope;
    private final Event first;
    private final boolean isSerial;
    private final boolean queues;

    RunningFields(Machine machine, MachineScope scope) {
        this.scope = scope;
        this.first = machine.events().get(0);
        this.isSerial = machine.spec().serialForm().isPresent();
        this.queues = machine.queues();
    }

    /** Their declarations. */
    Stream<FieldSpec> declarations() {
        FieldSpec running = flag(RUNNING).build();
        FieldSpec current = FieldSpec.builder(scope.event(), CURRENT, Modifier.PRIVATE)
                .addJavadoc("The event that is running, or else the last one that was; before any event, the first.")
                .initializer(scope.constant(first))
                .build();
        FieldSpec asking = flag(ASKING)
                .addJavadoc("Whether only guards run, which must not raise anything.")
                .build();
        return queues ? Stream.of(running, asking, current) : Stream.of(running, current);
    }

    private FieldSpec.Builder flag(String name) {
        FieldSpec.Builder flag = FieldSpec.builder(TypeName.BOOLEAN, name, Modifier.PRIVATE);
        return isSerial ? flag.addModifiers(Modifier.TRANSIENT) : flag;
    }

    /** Whether an event waits that is raised now, where these parameters are in scope. */
    static CodeBlock waits(List<Parameter> parameters) {
        return CodeBlock.of(
                "$L && !$L", MachineScope.field(RUNNING, parameters), MachineScope.field(ASKING, parameters));
    }

    /** {@code running = true;}: before an event, where a machine starts. */
    static CodeBlock start(List<Parameter> parameters) {
        return CodeBlock.builder()
                .addStatement("$L = true", MachineScope.field(RUNNING, parameters))
                .build();
    }

    /** {@code current = Event.PAY;}. */
    static CodeBlock current(CodeBlock event, List<Parameter> parameters) {
        return CodeBlock.builder()
                .addStatement("$L = $L", MachineScope.field(CURRENT, parameters), event)
                .build();
    }

    /**
     * <pre>
     * if (running) {
     *   throw ReentrantEventException.inside("Turnstile", event, current);
     * }
     * running = true;
     * current = event;
     * </pre>
     *
     * @param refusal the statement that throws
     */
    CodeBlock begin(CodeBlock refusal) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N)", RUNNING)
                .add(refusal)
                .endControlFlow()
                .add(set(List.of(), CodeBlock.of("true"), CodeBlock.of("event")))
                .build();
    }

    /** The event that is running, where one is. */
    String current() {
        return CURRENT;
    }

    /** What ends an event, where these parameters are in scope. */
    CodeBlock end(List<Parameter> parameters) {
        return CodeBlock.builder()
                .addStatement("$L = false", MachineScope.field(RUNNING, parameters))
                .add(
                        queues
                                ? CodeBlock.builder()
                                        .addStatement("$L.clear()", MachineScope.field(QueueWriter.RAISED, parameters))
                                        .build()
                                : CodeBlock.of(""))
                .build();
    }

    /**
     * <pre>
     * boolean wasRunning = running;
     * Event outer = current;
     * running = true;
     * current = Event.COIN;
     * </pre>
     */
    CodeBlock beginQuestion(CodeBlock event, List<Parameter> parameters) {
        return CodeBlock.builder()
                .addStatement("boolean $N = $L", wasRunning(parameters), MachineScope.field(RUNNING, parameters))
                .addStatement("$T $N = $L", scope.event(), outer(parameters), MachineScope.field(CURRENT, parameters))
                .add(asking(parameters))
                .add(set(parameters, CodeBlock.of("true"), event))
                .build();
    }

    private CodeBlock asking(List<Parameter> parameters) {
        return queues
                ? CodeBlock.builder()
                        .addStatement("boolean $N = $L", wasAsking(parameters), MachineScope.field(ASKING, parameters))
                        .addStatement("$L = true", MachineScope.field(ASKING, parameters))
                        .build()
                : CodeBlock.of("");
    }

    /**
     * <pre>
     * running = wasRunning;
     * current = outer;
     * </pre>
     */
    CodeBlock endQuestion(List<Parameter> parameters) {
        CodeBlock ended =
                set(parameters, CodeBlock.of("$N", wasRunning(parameters)), CodeBlock.of("$N", outer(parameters)));
        return queues
                ? ended.toBuilder()
                        .addStatement("$L = $N", MachineScope.field(ASKING, parameters), wasAsking(parameters))
                        .build()
                : ended;
    }

    private static String wasAsking(List<Parameter> parameters) {
        return MachineScope.local("wasAsking", parameters);
    }

    private static CodeBlock set(List<Parameter> parameters, CodeBlock running, CodeBlock current) {
        return CodeBlock.builder()
                .addStatement("$L = $L", MachineScope.field(RUNNING, parameters), running)
                .addStatement("$L = $L", MachineScope.field(CURRENT, parameters), current)
                .build();
    }

    private static String wasRunning(List<Parameter> parameters) {
        return MachineScope.local("wasRunning", parameters);
    }

    private static String outer(List<Parameter> parameters) {
        return MachineScope.local("outer", parameters);
    }
}

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
    private static final String CURRENT = "current";

    private final MachineScope scope;
    private final Event first;
    private final boolean isSerial;

    RunningFields(Machine machine, MachineScope scope) {
        this.scope = scope;
        this.first = machine.events().get(0);
        this.isSerial = machine.spec().serialForm().isPresent();
    }

    /** Their declarations. */
    Stream<FieldSpec> declarations() {
        FieldSpec.Builder running = FieldSpec.builder(TypeName.BOOLEAN, RUNNING, Modifier.PRIVATE);
        FieldSpec current = FieldSpec.builder(scope.event(), CURRENT, Modifier.PRIVATE)
                .addJavadoc("The event that is running, or else the last one that was; before any event, the first.")
                .initializer(scope.constant(first))
                .build();
        return Stream.of((isSerial ? running.addModifiers(Modifier.TRANSIENT) : running).build(), current);
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
                .add(set(parameters, CodeBlock.of("true"), event))
                .build();
    }

    /**
     * <pre>
     * running = wasRunning;
     * current = outer;
     * </pre>
     */
    CodeBlock endQuestion(List<Parameter> parameters) {
        return set(parameters, CodeBlock.of("$N", wasRunning(parameters)), CodeBlock.of("$N", outer(parameters)));
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

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Parameter;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands around an event, so that it runs to completion before the next one: the lock of a machine for several
 * threads, and the watch that refuses an event from inside of another, or of a constructor. A machine that runs no code of
 * the spec's has neither.
 */
final class StepWriter {

    private final Machine machine;
    private final MachineScope scope;

    StepWriter(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    /** The fields that it needs beside the state. */
    Stream<FieldSpec> fields() {
        Stream.Builder<FieldSpec> fields = Stream.builder();
        if (machine.runsUserCode()) {
            fields.add(FieldSpec.builder(scope.event(), "running", Modifier.PRIVATE)
                    .build());
        }
        if (hasStart()) {
            fields.add(FieldSpec.builder(TypeName.BOOLEAN, "started", Modifier.PRIVATE)
                    .build());
        }
        if (machine.isThreadSafe()) {
            TypeName lock = scope.printed(ClassName.get(ReentrantLock.class));
            fields.add(FieldSpec.builder(lock, "lock", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", lock)
                    .build());
        }
        return fields.build();
    }

    /** Whether a machine is not yet started when it already has its state, as entry actions run in between. */
    private boolean hasStart() {
        return !machine.initialActions().isEmpty();
    }

    /** Whether a machine can be met before it is started: by a constructor of the spec's, or an entry action. */
    private boolean canBeUnstarted() {
        return hasStart() || !machine.spec().isInterface();
    }

    /** What ends a constructor. */
    CodeBlock start(List<Parameter> parameters) {
        return hasStart()
                ? CodeBlock.builder()
                        .addStatement("$L = true", MachineScope.field("started", parameters))
                        .build()
                : CodeBlock.of("");
    }

    /**
     * An event, as a whole.
     *
     * <pre>
     * begin(Event.COIN);
     * try {
     *   ...
     * } finally {
     *   end();
     * }
     * </pre>
     *
     * @param parameters what is in scope there
     */
    CodeBlock event(CodeBlock event, List<Parameter> parameters, CodeBlock body) {
        CodeBlock.Builder step = CodeBlock.builder();
        if (machine.runsUserCode() || canBeUnstarted()) {
            step.addStatement("$N($L)", scope.begin(), event);
        } else if (machine.isThreadSafe()) {
            step.addStatement("$L.lock()", MachineScope.field("lock", parameters));
        }
        return closing(end(parameters), body, step);
    }

    /**
     * A question that only guards can answer, which may be asked in the midst of an event.
     *
     * <pre>
     * Event outer = running;
     * running = Event.COIN;
     * try {
     *   ...
     * } finally {
     *   running = outer;
     * }
     * </pre>
     *
     * @param parameters what is in scope there
     */
    CodeBlock question(CodeBlock event, List<Parameter> parameters, CodeBlock body) {
        CodeBlock running = MachineScope.field("running", parameters);
        String outer = MachineScope.local("outer", parameters);
        CodeBlock.Builder watched = CodeBlock.builder()
                .addStatement("$T $N = $L", scope.event(), outer, running)
                .addStatement("$L = $L", running, event);
        return locked(
                parameters,
                closing(
                        CodeBlock.builder()
                                .addStatement("$L = $N", running, outer)
                                .build(),
                        body,
                        watched));
    }

    /**
     * What no other thread may come between.
     *
     * <pre>
     * lock.lock();
     * try {
     *   ...
     * } finally {
     *   lock.unlock();
     * }
     * </pre>
     *
     * @param parameters what is in scope there
     */
    CodeBlock locked(List<Parameter> parameters, CodeBlock body) {
        if (!machine.isThreadSafe()) {
            return body;
        }
        CodeBlock lock = MachineScope.field("lock", parameters);
        CodeBlock.Builder locked = CodeBlock.builder().addStatement("$L.lock()", lock);
        return closing(CodeBlock.builder().addStatement("$L.unlock()", lock).build(), body, locked);
    }

    private static CodeBlock closing(CodeBlock end, CodeBlock body, CodeBlock.Builder begun) {
        return end.isEmpty()
                ? begun.add(body).build()
                : begun.beginControlFlow("try")
                        .add(body)
                        .nextControlFlow("finally")
                        .add(end)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock end(List<Parameter> parameters) {
        CodeBlock.Builder end = CodeBlock.builder();
        if (machine.runsUserCode() && machine.isThreadSafe()) {
            end.addStatement("$N()", scope.end());
        } else if (machine.runsUserCode()) {
            end.addStatement("$L = null", MachineScope.field("running", parameters));
        } else if (machine.isThreadSafe()) {
            end.addStatement("$L.unlock()", MachineScope.field("lock", parameters));
        }
        return end.build();
    }

    /** The private methods that it needs. */
    Stream<MethodSpec> helpers() {
        Stream.Builder<MethodSpec> helpers = Stream.builder();
        if (machine.runsUserCode() || canBeUnstarted()) {
            helpers.add(begin());
        }
        if (machine.runsUserCode() && machine.isThreadSafe()) {
            helpers.add(MethodSpec.methodBuilder(scope.end())
                    .addJavadoc("Ends the event that is running, whether or not it came to a good end.")
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("running = null")
                    .addStatement("lock.unlock()")
                    .build());
        }
        return helpers.build();
    }

    /**
     * <pre>
     * private void begin(Event event) {
     *   if (state == null) {
     *     throw new ReentrantEventException("Turnstile", event);
     *   }
     *   lock.lock();
     *   if (running != null) {
     *     lock.unlock();
     *     throw new ReentrantEventException("Turnstile", event, running);
     *   }
     *   running = event;
     * }
     * </pre>
     */
    private MethodSpec begin() {
        TypeName exception = scope.printed(ClassName.get(ReentrantEventException.class));
        String title = machine.names().title();
        MethodSpec.Builder begin = MethodSpec.methodBuilder(scope.begin())
                .addJavadoc("Refuses an event from inside of $L.", inside())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(scope.event(), "event");
        if (canBeUnstarted()) {
            begin.beginControlFlow("if ($L)", hasStart() ? "!started" : "state == null")
                    .addStatement("throw new $T($S, event)", exception, title)
                    .endControlFlow();
        }
        if (machine.isThreadSafe()) {
            begin.addStatement("lock.lock()");
        }
        if (machine.runsUserCode()) {
            begin.beginControlFlow("if (running != null)");
            if (machine.isThreadSafe()) {
                begin.addStatement("lock.unlock()");
            }
            begin.addStatement("throw new $T($S, event, running)", exception, title)
                    .endControlFlow()
                    .addStatement("running = event");
        }
        return begin.build();
    }

    private String inside() {
        if (!machine.runsUserCode()) {
            return "a constructor";
        }
        return canBeUnstarted() ? "another one, or of a constructor" : "another one";
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands around an event, so that it runs to completion before the next one: the lock of a machine for several
 * threads, and the watch that refuses an event from inside of another, or of a constructor. The machine of an interface that
 * has no code, for one thread, has neither.
 */
final class StepWriter {

    private final Chart chart;
    private final Machine machine;
    private final MachineScope scope;
    private final StateField field;
    private final RunningFields running;
    private final QueueWriter queue;
    private final TimerFields timers;
    private final DeferralWriter deferral;
    private final BindingWriter binding;

    StepWriter(Chart chart, MachineScope scope, StateField field) {
        this.chart = chart;
        this.machine = chart.machine();
        this.scope = scope;
        this.field = field;
        this.running = new RunningFields(chart, scope);
        this.queue = new QueueWriter(chart, scope);
        this.timers = new TimerFields(machine, scope);
        this.deferral = new DeferralWriter(machine, scope);
        this.binding = new BindingWriter(machine, scope);
    }

    /** The fields that it needs beside the state. */
    Stream<FieldSpec> fields() {
        Stream.Builder<FieldSpec> fields = Stream.builder();
        if (machine.runsUserCode()) {
            running.declarations().forEach(fields);
        }
        queue.fields().forEach(fields);
        deferral.fields().forEach(fields);
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
        return !chart.start().isEmpty() || (machine.runsUserCode() && chart.startsAutomatic());
    }

    /** What runs when the entry actions of a machine that starts have run: rows that take themselves, and events that wait. */
    CodeBlock settle(List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (chart.startsAutomatic()) {
            String occurrence = chart.hasAutomaticOccurrences() ? "null" : "";
            code.addStatement("$N($L)", scope.methods().settle(), occurrence);
        }
        if (queuesAtStart()) {
            code.add(queue.finish(parameters)).add(running.end(parameters));
        } else {
            code.add(binding.store());
        }
        return code.build();
    }

    /** What stands before the entry actions of a machine that starts: its events may wait already. */
    CodeBlock beforeStart(List<Parameter> parameters) {
        return queuesAtStart() ? RunningFields.start(parameters) : CodeBlock.of("");
    }

    private boolean queuesAtStart() {
        return machine.queues() && hasStart();
    }

    /**
     * Whether a machine can be met before it is started: by a constructor of the spec's, an entry action, or a method that tells
     * how long a timeout takes.
     */
    private boolean isStartChecked() {
        return hasStart()
                || !machine.spec().isInterface()
                || machine.initial().map(initial -> chart.timers(initial.state())).orElseGet(List::of).stream()
                        .anyMatch(timeout -> timeout.of().isPresent());
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
     * An event, as a whole. The lock is taken where it is given back, with no call in between that could fail.
     *
     * <pre>
     * lock.lock();
     * try {
     *   begin(Event.COIN);
     *   try {
     *     ...
     *   } finally {
     *     running = 0;
     *   }
     * } finally {
     *   lock.unlock();
     * }
     * </pre>
     *
     * @param parameters what is in scope there
     */
    CodeBlock event(CodeBlock event, List<Parameter> parameters, CodeBlock body) {
        return event(event, parameters, CodeBlock.of(""), body);
    }

    /** The same of an event that may wait, and what has it wait. */
    CodeBlock event(CodeBlock event, List<Parameter> parameters, CodeBlock queued, CodeBlock body) {
        CodeBlock.Builder step = CodeBlock.builder();
        if (isStartChecked() && machine.isThreadSafe()) {
            step.addStatement("$N($L)", scope.methods().requireStarted(), event);
        }
        return step.add(locked(
                        parameters,
                        queued.toBuilder()
                                .add(watched(event, parameters, body, timers.set(parameters)))
                                .build()))
                .build();
    }

    /** An event that time raises, inside of what {@link #locked} writes. */
    CodeBlock run(CodeBlock event, CodeBlock body) {
        CodeBlock.Builder step = CodeBlock.builder();
        if (hasStart() && machine.isThreadSafe()) {
            step.addStatement("$N($L)", scope.methods().requireStarted(), event);
        }
        return step.add(watched(event, List.of(), body, CodeBlock.of(""))).build();
    }

    private CodeBlock watched(CodeBlock event, List<Parameter> parameters, CodeBlock body, CodeBlock last) {
        CodeBlock.Builder watched = CodeBlock.builder();
        if (hasBegin()) {
            watched.addStatement("$N($L)", scope.methods().begin(), event);
        }
        CodeBlock end = machine.runsUserCode() ? running.end(parameters) : CodeBlock.of("");
        return closing(end.toBuilder().add(last).build(), body, watched);
    }

    private boolean hasBegin() {
        return machine.runsUserCode() || (isStartChecked() && !machine.isThreadSafe());
    }

    /**
     * A question that only guards can answer, which may be asked in the midst of an event.
     *
     * <pre>
     * int outer = running;
     * running = EventNumber.of(Event.COIN);
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
        return locked(
                parameters,
                closing(running.endQuestion(parameters), body, running.beginQuestion(event, parameters).toBuilder()));
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

    /** The same of what may start timers. */
    CodeBlock timed(CodeBlock body) {
        return locked(List.of(), closing(timers.set(List.of()), body, CodeBlock.builder()));
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

    /** The private methods that it needs. */
    Stream<MethodSpec> helpers() {
        Stream.Builder<MethodSpec> helpers = Stream.builder();
        if (isStartChecked() && machine.isThreadSafe()) {
            helpers.add(helper(scope.methods().requireStarted(), "a constructor")
                    .addCode(requireStarted(isUntouchable()))
                    .build());
        }
        if (hasBegin()) {
            helpers.add(begin());
        }
        if (machine.queues()) {
            helpers.add(queue.completing());
        }
        return helpers.build();
    }

    /**
     * <pre>
     * private void begin(Event event) {
     *   if (state == null) {
     *     throw ReentrantEventException.beforeStart("Turnstile", event);
     *   }
     *   int outer = running;
     *   if (outer != 0) {
     *     throw ReentrantEventException.insideOrBeside("Turnstile", event, EventNumber.event(Event.values(), outer));
     *   }
     *   running = EventNumber.of(event);
     * }
     * </pre>
     */
    private MethodSpec begin() {
        MethodSpec.Builder begin = helper(scope.methods().begin(), inside());
        if (isStartChecked() && (!machine.isThreadSafe() || queuesAtStart())) {
            begin.addCode(requireStarted(isUnstarted()));
        }
        if (machine.runsUserCode()) {
            String reason = machine.isThreadSafe() ? "inside" : "insideOrBeside";
            begin.addCode(running.begin(refusal(reason, CodeBlock.of(",$W$L", running.current()))));
        }
        return begin.build();
    }

    private MethodSpec.Builder helper(String name, String inside) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Refuses an event from inside of $L.", inside)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(scope.event(), "event");
    }

    private CodeBlock requireStarted(String isUnstarted) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", isUnstarted)
                .add(refusal("beforeStart", CodeBlock.of("")))
                .endControlFlow()
                .build();
    }

    private CodeBlock refusal(String reason, CodeBlock running) {
        return CodeBlock.builder()
                .addStatement(
                        "throw $T.$L($S,$Wevent$L)",
                        scope.printed(ClassName.get(ReentrantEventException.class)),
                        reason,
                        machine.names().title(),
                        running)
                .build();
    }

    private String isUnstarted() {
        return hasStart() ? "!started" : field.isUnset();
    }

    /** Where events wait, those may be raised by entry actions of a machine that starts. */
    private String isUntouchable() {
        return queuesAtStart() ? "!started && running == 0" : isUnstarted();
    }

    private String inside() {
        if (!machine.runsUserCode()) {
            return "a constructor";
        }
        return isStartChecked() && !machine.isThreadSafe() ? "another one, or of a constructor" : "another one";
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Due;
import dev.switchgear.internal.Steps;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a machine raises events by time: when the next one is due, and all that are due by now. */
final class TimerWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final StateField field;
    private final StepWriter step;
    private final QueueWriter queue;
    private final DeferralWriter deferral;
    private final TimerFields fields;

    TimerWriter(Draft draft) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.field = draft.field();
        this.step = draft.step();
        this.queue = new QueueWriter(draft.chart(), draft.scope());
        this.deferral = new DeferralWriter(machine, scope);
        this.fields = new TimerFields(machine, scope);
    }

    /** One of the methods that it gives to a machine. */
    MethodSpec write(MethodSpec.Builder method, Operation operation) {
        return switch (operation) {
            case DEADLINE ->
                method.addJavadoc("{@return when the next timeout is due, if any is}")
                        .addCode(deadline())
                        .build();
            case EXPIRE -> method.addJavadoc("""
                                Raises the events of all timeouts that are due by now, the one that was due first
                                before the others. One that is refused is dropped.

                                @return whether any was due""").addCode(expire()).build();
            case CLOSE -> method.addJavadoc("""
                                Ends the timers of this machine: from now on, nothing but {@link #expire} raises its
                                timeouts. The machine stays as it is, and may be resumed elsewhere.""").addCode(fields.close()).build();
            default -> throw new IllegalArgumentException(operation + " is not about time");
        };
    }

    /** {@code return Due.instant(nextDue());}. */
    private CodeBlock deadline() {
        return step.locked(
                List.of(),
                CodeBlock.builder()
                        .addStatement("return $T.instant($L)", scope.printedClass(Due.class), fields.next(List.of()))
                        .build());
    }

    /**
     * <pre>
     * long now = alarm.now();
     * List&lt;State&gt; path = List.of();
     * int steps = 0;
     * while (expireNext(now)) {
     *   steps++;
     *   path = Steps.noted("Lease", steps, path, state);
     * }
     * return steps &gt; 0;
     * </pre>
     *
     * Where methods tell how long a timer runs, they might tell for ever that it is over at once.
     */
    private CodeBlock expire() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T now = $L", TypeName.LONG, fields.now(List.of()));
        if (machine.timeouts().stream().noneMatch(timeout -> timeout.of().isPresent())) {
            code.addStatement("boolean any = false")
                    .beginControlFlow("while ($N(now))", scope.methods().expireNext())
                    .addStatement("any = true")
                    .endControlFlow()
                    .addStatement("return any");
        } else {
            TypeName path = ParameterizedTypeName.get(scope.printedClass(List.class), scope.state());
            code.addStatement("$T path = $T.of()", path, scope.printedClass(List.class))
                    .addStatement("int steps = 0")
                    .beginControlFlow("while ($N(now))", scope.methods().expireNext())
                    .addStatement("steps++")
                    .addStatement(
                            "path = $T.noted($S, steps, path, $L)",
                            scope.printedClass(Steps.class),
                            machine.names().title(),
                            field.constant(List.of()))
                    .endControlFlow()
                    .addStatement("return steps > 0");
        }
        return step.timed(code.build());
    }

    /** The private methods that it takes. */
    Stream<MethodSpec> helpers() {
        if (machine.timeouts().isEmpty()) {
            return Stream.empty();
        }
        return machine.timeouts().size() == 1 ? Stream.of(expireNext()) : Stream.of(nextDue(), expireNext());
    }

    /**
     * <pre>
     * private long nextDue() {
     *   return Math.min(remindDue, lapseDue);
     * }
     * </pre>
     */
    private MethodSpec nextDue() {
        CodeBlock next = machine.timeouts().stream()
                .map(timeout -> fields.due(timeout, List.of()))
                .reduce((first, second) -> CodeBlock.of("$T.min($L,$W$L)", Math.class, first, second))
                .orElseThrow();
        return MethodSpec.methodBuilder(scope.methods().nextDue())
                .addJavadoc("When the next event is due.")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.LONG)
                .addStatement("return $L", next)
                .build();
    }

    /**
     * An event is not due any more as soon as it is raised, whatever comes of it.
     *
     * <pre>
     * private boolean expireNext(long now) {
     *   if (lapseDue &gt; now) {
     *     return false;
     *   }
     *   begin(Event.LAPSE);
     *   try {
     *     lapseDue = Due.NEVER;
     *     tryLapse();
     *   } finally {
     *     running = 0;
     *   }
     *   return true;
     * }
     * </pre>
     */
    private MethodSpec expireNext() {
        List<Timeout> timeouts = machine.timeouts();
        boolean isOne = timeouts.size() == 1;
        MethodSpec.Builder expire = MethodSpec.methodBuilder(scope.methods().expireNext())
                .addJavadoc("Raises the event that is due next, unless it is due after that time: whether one was.")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.LONG, "now");
        if (!isOne) {
            expire.addStatement("$T due = $L", TypeName.LONG, fields.next(List.of()));
        }
        expire.beginControlFlow("if ($L > now)", isOne ? fields.next(List.of()) : CodeBlock.of("due"))
                .addStatement("return false")
                .endControlFlow();
        if (isOne) {
            expire.addCode(raise(timeouts.get(0)));
        } else {
            expire.addCode(branches(timeouts));
        }
        return expire.addStatement("return true").build();
    }

    private CodeBlock branches(List<Timeout> timeouts) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < timeouts.size(); i++) {
            CodeBlock isDue = CodeBlock.of("if (due == $L)", fields.due(timeouts.get(i), List.of()));
            if (i == 0) {
                code.beginControlFlow("$L", isDue);
            } else if (i < timeouts.size() - 1) {
                code.nextControlFlow("else $L", isDue);
            } else {
                code.nextControlFlow("else");
            }
            code.add(raise(timeouts.get(i)));
        }
        return code.endControlFlow().build();
    }

    /** One that is refused is dropped: nobody has raised it who could do anything about it. */
    private CodeBlock raise(Timeout timeout) {
        return step.run(
                scope.constant(timeout.event()),
                CodeBlock.builder()
                        .add(fields.stop(timeout, List.of()))
                        .add(deferral.timed(rows(timeout.event()), timeout.event()))
                        .add(queue.finish(List.of()))
                        .build());
    }

    private CodeBlock rows(Event event) {
        return event instanceof EventMethod method
                ? CodeBlock.of("$N()", scope.methods().rowsOf(method))
                : CodeBlock.of("$N($L)", scope.methods().raise(), scope.constant(event));
    }
}

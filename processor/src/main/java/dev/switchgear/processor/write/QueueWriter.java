package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.RaisedEvents;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how events that are raised from inside of another one wait for it to complete. Where none does, nothing. */
final class QueueWriter {

    /** The field that holds the events that wait. */
    static final String RAISED = "raised";

    private final Machine machine;
    private final MachineScope scope;
    private final RunningFields running;
    private final DeferralWriter deferral;
    private final BindingWriter binding;

    QueueWriter(Chart chart, MachineScope scope) {
        this.machine = chart.machine();
        this.scope = scope;
        this.running = new RunningFields(chart, scope);
        this.deferral = new DeferralWriter(machine, scope);
        this.binding = new BindingWriter(machine, scope);
    }

    /** {@code private final RaisedEvents<State> raised = new RaisedEvents<>("Order");}. */
    Stream<FieldSpec> fields() {
        if (!machine.queues()) {
            return Stream.empty();
        }
        TypeName raised = ParameterizedTypeName.get(scope.printedClass(RaisedEvents.class), scope.state());
        return Stream.of(FieldSpec.builder(raised, RAISED, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(
                        "new $T<>($S)",
                        scope.printed(ClassName.get(RaisedEvents.class)),
                        machine.names().title())
                .build());
    }

    /** {@code complete();}, where events may wait for this one to end; where those alone do that a state deferred, these are recalled. */
    CodeBlock complete(List<Parameter> parameters) {
        return machine.queues()
                ? CodeBlock.builder()
                        .addStatement("$N()", scope.methods().complete())
                        .build()
                : deferral.recall(parameters);
    }

    /** The same, and then, where an object carries the state, {@code store();}: all is over. */
    CodeBlock finish(List<Parameter> parameters) {
        return complete(parameters).toBuilder().add(binding.store()).build();
    }

    /**
     * An event that waits where it is raised from inside of another one.
     *
     * <pre>
     * if (running != 0 &amp;&amp; !asking) {
     *   raised.add(() -&gt; {
     *     running = EventNumber.of(Event.PAY);
     *     if (!tryPay(amount)) {
     *       throw illegal(state, Event.PAY);
     *     }
     *   });
     *   return;
     * }
     * </pre>
     */
    CodeBlock waiting(CodeBlock event, List<Parameter> parameters, CodeBlock raising) {
        return waiting(parameters, CodeBlock.of(""), raised(event, parameters, raising));
    }

    /** The same of an event that is held as data, which a caller must not leave out. */
    CodeBlock waiting(CodeBlock raising) {
        return waiting(List.of(), required(), raised(CodeBlock.of("event"), List.of(), raising));
    }

    /**
     * An event that is held as data with what it takes, which waits where its own method does.
     *
     * <pre>
     * if (running != 0 &amp;&amp; !asking &amp;&amp; enqueue(occurrence)) {
     *   return;
     * }
     * </pre>
     */
    CodeBlock waitingOccurrence() {
        return machine.queues()
                ? CodeBlock.builder()
                        .beginControlFlow(
                                "if ($L && $N($N))",
                                RunningFields.waits(List.of()),
                                scope.methods().enqueue(),
                                OccurrenceWriter.OCCURRENCE)
                        .addStatement("return")
                        .endControlFlow()
                        .build()
                : CodeBlock.of("");
    }

    /** {@code raised.add(() -> handleSend(text));}: the same where a method has all that is done then. */
    CodeBlock waitingFor(CodeBlock handling, List<Parameter> parameters) {
        return waiting(parameters, CodeBlock.of(""), CodeBlock.of("$L", handling));
    }

    /** The same of an event that is held as data. */
    CodeBlock waitingFor(CodeBlock handling) {
        return waiting(List.of(), required(), CodeBlock.of("$L", handling));
    }

    private static CodeBlock required() {
        return CodeBlock.builder().addStatement(Dispatch.required("event")).build();
    }

    private CodeBlock raised(CodeBlock event, List<Parameter> parameters, CodeBlock raising) {
        return CodeBlock.builder()
                .add("{\n$>")
                .add(running.run(event, parameters))
                .add(raising)
                .add("$<}")
                .build();
    }

    private static CodeBlock waiting(List<Parameter> parameters, CodeBlock required, CodeBlock run) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", RunningFields.waits(parameters))
                .add(required)
                .add("$L.add(() -> $L);\n", MachineScope.field(RAISED, parameters), run)
                .addStatement("return")
                .endControlFlow()
                .build();
    }

    /**
     * <pre>
     * private void complete() {
     *   while (!raised.isEmpty()) {
     *     raised.next().run();
     *     raised.count(state);
     *   }
     * }
     * </pre>
     *
     * Where events are deferred, too:
     *
     * <pre>
     * while (raised.raiseNext() || deferred.recallNext(raised)) {
     *   raised.count(state);
     * }
     * </pre>
     */
    MethodSpec completing() {
        MethodSpec.Builder complete = MethodSpec.methodBuilder(scope.methods().complete())
                .addJavadoc("Raises the events that wait, one by one.")
                .addModifiers(Modifier.PRIVATE);
        if (machine.defers()) {
            return complete.beginControlFlow(
                            "while ($N.raiseNext() || $N.recallNext($N))", RAISED, DeferralWriter.DEFERRED, RAISED)
                    .addStatement("$N.count(state)", RAISED)
                    .endControlFlow()
                    .build();
        }
        return complete.beginControlFlow("while (!$N.isEmpty())", RAISED)
                .addStatement("$N.next().run()", RAISED)
                .addStatement("$N.count(state)", RAISED)
                .endControlFlow()
                .build();
    }
}

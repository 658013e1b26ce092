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

    QueueWriter(Chart chart, MachineScope scope) {
        this.machine = chart.machine();
        this.scope = scope;
        this.running = new RunningFields(chart, scope);
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

    /** {@code complete();}, where events may wait. */
    CodeBlock complete() {
        return machine.queues()
                ? CodeBlock.builder()
                        .addStatement("$N()", scope.methods().complete())
                        .build()
                : CodeBlock.of("");
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
        return waiting(event, parameters, CodeBlock.of(""), raising);
    }

    /** The same of an event that is held as data, which a caller must not leave out. */
    CodeBlock waiting(CodeBlock raising) {
        CodeBlock required =
                CodeBlock.builder().addStatement(Dispatch.required("event")).build();
        return waiting(CodeBlock.of("event"), List.of(), required, raising);
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

    private CodeBlock waiting(CodeBlock event, List<Parameter> parameters, CodeBlock required, CodeBlock raising) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", RunningFields.waits(parameters))
                .add(required)
                .add("$L.add(() -> {\n$>", MachineScope.field(RAISED, parameters))
                .add(running.run(event, parameters))
                .add(raising)
                .add("$<});\n")
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
     */
    MethodSpec completing() {
        return MethodSpec.methodBuilder(scope.methods().complete())
                .addJavadoc("Raises the events that wait, one by one.")
                .addModifiers(Modifier.PRIVATE)
                .beginControlFlow("while (!$N.isEmpty())", RAISED)
                .addStatement("$N.next().run()", RAISED)
                .addStatement("$N.count(state)", RAISED)
                .endControlFlow()
                .build();
    }
}

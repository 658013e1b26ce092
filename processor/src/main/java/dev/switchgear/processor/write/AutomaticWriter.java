package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Steps;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the rows that take themselves as soon as a step is over. */
final class AutomaticWriter {

    private static final String REFUSED = "false";

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final boolean isSplit;

    AutomaticWriter(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        Bytes bytes = new Bytes(chart);
        this.isSplit = automatic().mapToInt(bytes::automatic).sum() > Layout.MOST_COMPILED_BYTES;
    }

    /** The states in which there are such rows. */
    private Stream<State> automatic() {
        return machine.states().stream().filter(chart::hasAutomatic);
    }

    /** The private methods: none, where there are no such rows. */
    Stream<MethodSpec> write() {
        if (machine.automatic().isEmpty()) {
            return Stream.empty();
        }
        Stream<MethodSpec> parts = isSplit ? automatic().map(this::rows) : Stream.empty();
        return Stream.concat(Stream.of(settle(), rows()), parts);
    }

    /**
     * <pre>
     * private void settle() {
     *   List&lt;State&gt; path = List.of();
     *   for (int steps = 1; tryAutomatic(); steps++) {
     *     path = Steps.noted("Order", steps, path, state);
     *   }
     * }
     * </pre>
     *
     * In a machine whose events may wait they are counted with those.
     */
    private MethodSpec settle() {
        MethodSpec.Builder settle = MethodSpec.methodBuilder(scope.methods().settle())
                .addJavadoc("Takes the rows that take themselves, one by one, until none holds.")
                .addModifiers(Modifier.PRIVATE);
        if (machine.queues()) {
            return settle.beginControlFlow("while ($N())", scope.methods().automatic())
                    .addStatement("$N.count(state)", QueueWriter.RAISED)
                    .endControlFlow()
                    .build();
        }
        TypeName path = ParameterizedTypeName.get(scope.printedClass(List.class), scope.state());
        return settle.addStatement("$T path = $T.of()", path, scope.printed(ClassName.get(List.class)))
                .beginControlFlow(
                        "for (int steps = 1; $N(); steps++)", scope.methods().automatic())
                .addStatement(
                        "path = $T.noted($S, steps, path, state)",
                        scope.printed(ClassName.get(Steps.class)),
                        machine.names().title())
                .endControlFlow()
                .build();
    }

    /**
     * <pre>
     * private boolean tryAutomatic() {
     *   return switch (state) {
     *     case CHECKING -&gt; {
     *       if (isApproved()) {
     *         state = State.PAID;
     *         yield true;
     *       }
     *       yield false;
     *     }
     *     case CART, PAID -&gt; false;
     *   };
     * }
     * </pre>
     */
    private MethodSpec rows() {
        Arms arms = new Arms();
        for (State state : machine.states()) {
            if (!chart.hasAutomatic(state)) {
                arms.add(state.name(), CodeBlock.of(REFUSED));
            } else if (isSplit) {
                arms.add(state.name(), CodeBlock.of("$N()", scope.methods().automaticIn(state)));
            } else {
                arms.addBlock(state.name(), rows(state, scene(isTold() ? "from" : "state"), "yield"));
            }
        }
        MethodSpec.Builder rows =
                method(scope.methods().automatic()).addJavadoc("The rows that take themselves: whether one is taken.");
        if (isTold() && !isSplit) {
            rows.addStatement("$T from = state", scope.state());
        }
        return rows.addCode("return $L;\n", arms.over(CodeBlock.of("$L", isTold() && !isSplit ? "from" : "state")))
                .build();
    }

    private MethodSpec rows(State state) {
        return method(scope.methods().automaticIn(state))
                .addCode(
                        "return $L;\n",
                        SwitchBlock.over("state")
                                .block(List.of(state.name()), rows(state, scene("from"), "yield"))
                                .build())
                .build();
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(TypeName.BOOLEAN);
    }

    private CodeBlock rows(State state, Scene scene, String leave) {
        ReactionBlock block = new ReactionBlock(chart, scope, scene);
        CodeBlock refusal = CodeBlock.builder().addStatement("$L false", leave).build();
        return new GuardBlock(block::call).branches(chart.choice(state, new Automatic()), block::statements, refusal);
    }

    private Scene scene(String from) {
        return new Scene(List.of(), CodeBlock.of("$N", RunningFields.CURRENT), CodeBlock.of("$N", from), false);
    }

    private boolean isTold() {
        return machine.behavior().observers().stream().anyMatch(Observer::isTold);
    }
}

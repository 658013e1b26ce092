package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Steps;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the rows that take themselves as soon as a step is over. */
final class AutomaticWriter {

    private static final int MOST_LABELS = 400;

    private static final CodeBlock NOT_TAKEN = CodeBlock.of("false");

    /** States that share their code. */
    private record Shared(List<String> states, CodeBlock code, int bytes) {}

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final boolean isPacked;
    private final Occurrences occurrences;

    AutomaticWriter(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.isPacked = draft.layout() instanceof Layout.Packed;
        this.occurrences = new Occurrences(machine, scope);
    }

    /** The private methods: none, where no such row is ever taken. */
    Stream<MethodSpec> write() {
        if (!chart.hasAutomatic()) {
            return Stream.empty();
        }
        List<Shared> shared = shared();
        boolean isSplit = isPacked || shared.stream().mapToInt(Shared::bytes).sum() > Layout.MOST_COMPILED_BYTES;
        return Stream.concat(Stream.of(settle()), isSplit ? parts(shared) : Stream.of(whole(shared)));
    }

    private List<Shared> shared() {
        Bytes bytes = new Bytes(chart);
        Map<String, Shared> byText = new LinkedHashMap<>();
        for (State state : machine.states()) {
            if (chart.hasAutomatic(state)) {
                CodeBlock code = rows(state);
                byText.computeIfAbsent(
                                code.toString(), any -> new Shared(new ArrayList<>(), code, bytes.automatic(state)))
                        .states()
                        .add(state.name());
            }
        }
        return List.copyOf(byText.values());
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
                .addModifiers(Modifier.PRIVATE)
                .addParameters(taken());
        if (machine.queues()) {
            return settle.beginControlFlow("while ($N($L))", scope.methods().automatic(), handedOn())
                    .addStatement("$N.count(state)", QueueWriter.RAISED)
                    .endControlFlow()
                    .build();
        }
        TypeName path = ParameterizedTypeName.get(scope.printedClass(List.class), scope.state());
        return settle.addStatement("$T path = $T.of()", path, scope.printed(ClassName.get(List.class)))
                .beginControlFlow(
                        "for (int steps = 1; $N($L); steps++)", scope.methods().automatic(), handedOn())
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
    private MethodSpec whole(List<Shared> shared) {
        SwitchBlock table = SwitchBlock.over(from());
        shared.forEach(one -> table.block(one.states(), one.code()));
        table.arm(
                machine.states().stream()
                        .filter(state -> !chart.hasAutomatic(state))
                        .map(State::name)
                        .toList(),
                NOT_TAKEN);
        return method(scope.methods().automatic(), table);
    }

    /** In a large machine, several methods, of which one has the state. */
    private Stream<MethodSpec> parts(List<Shared> shared) {
        List<SwitchBlock> parts = new ArrayList<>();
        int bytes = Layout.MOST_COMPILED_BYTES;
        for (Shared one : shared) {
            for (int start = 0; start < one.states().size(); start += MOST_LABELS) {
                List<String> some = one.states()
                        .subList(
                                start,
                                Math.min(start + MOST_LABELS, one.states().size()));
                int more = Bytes.arm(some.size()) + one.bytes();
                if (bytes + more > Layout.MOST_COMPILED_BYTES / 2) {
                    parts.add(SwitchBlock.over(from()));
                    bytes = 0;
                }
                bytes += more;
                parts.get(parts.size() - 1).block(some, one.code());
            }
        }
        parts.forEach(part -> part.otherwise(NOT_TAKEN));
        String whole = scope.methods().automatic();
        if (parts.size() == 1) {
            return Stream.of(method(whole, parts.get(0)));
        }
        CodeBlock any = IntStream.range(0, parts.size())
                .mapToObj(index -> CodeBlock.of("$N($L)", scope.methods().part(whole, index), handedOn()))
                .collect(CodeBlock.joining("$W|| "));
        return Stream.concat(
                Stream.of(head(whole).addStatement("return $L", any).build()),
                IntStream.range(0, parts.size())
                        .mapToObj(index -> method(scope.methods().part(whole, index), parts.get(index))));
    }

    private MethodSpec method(String name, SwitchBlock table) {
        MethodSpec.Builder method = head(name);
        if (isTold()) {
            method.addStatement("$T from = state", scope.state());
        }
        return method.addCode("return $L;\n", table.build()).build();
    }

    /** The occurrence, if one of the rows wants it; a machine that starts has none. */
    private List<ParameterSpec> taken() {
        if (!chart.hasAutomaticOccurrences()) {
            return List.of();
        }
        TypeName type = chart.startsAutomatic() ? scope.nullable(occurrences.type()) : occurrences.type();
        return List.of(ParameterSpec.builder(type, OccurrenceWriter.OCCURRENCE).build());
    }

    private CodeBlock handedOn() {
        return chart.hasAutomaticOccurrences() ? CodeBlock.of("$N", OccurrenceWriter.OCCURRENCE) : CodeBlock.of("");
    }

    /** No row wants it that may be taken when a machine starts. */
    private CodeBlock occurrence() {
        return chart.startsAutomatic()
                ? Dispatch.required(OccurrenceWriter.OCCURRENCE)
                : CodeBlock.of("$N", OccurrenceWriter.OCCURRENCE);
    }

    private MethodSpec.Builder head(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The rows that take themselves: whether one is taken.")
                .addModifiers(Modifier.PRIVATE)
                .addParameters(taken())
                .returns(TypeName.BOOLEAN);
    }

    private CodeBlock rows(State state) {
        Scene scene = new Scene(List.of(), CodeBlock.of("$N", RunningFields.CURRENT), CodeBlock.of("$N", from()), false)
                .with(occurrence());
        ReactionBlock block = new ReactionBlock(chart, scope, scene);
        return new GuardBlock(block::call)
                .branches(chart.choice(state, new Automatic()), block::statements, CodeBlock.of("yield false;\n"));
    }

    /** Those who are told where the machine was must be told so after it has left. */
    private String from() {
        return isTold() ? "from" : "state";
    }

    private boolean isTold() {
        return machine.behavior().isTold();
    }
}

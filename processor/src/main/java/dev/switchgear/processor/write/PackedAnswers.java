package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.TableText;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.write.CellNumbers.NumberedCode;
import dev.switchgear.processor.write.NumberedSwitch.Arm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what a packed machine that runs code of its spec answers about a cell without reacting: where it leads, and whether guards
 * would let it.
 */
final class PackedAnswers {

    /** One constant, a call that makes a set, and the set's wrapper. */
    private static final int BYTES_OF_ANSWER = 40;

    /** So many targets are written as constants, and more as text. */
    private static final int MOST_LISTED = 100;

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final CellNumbers numbers;
    private final Bytes bytes;
    private final Map<String, List<NumberedCode>> byEvent;

    PackedAnswers(Draft draft, CellNumbers numbers) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.numbers = numbers;
        this.bytes = new Bytes(chart);
        this.byEvent = machine.isTable() ? Map.of() : numbers.byEvent();
    }

    /**
     * Where an event leads.
     *
     * <pre>
     * int cell = cell(state.ordinal() + 1, event);
     * if (cell == 0) {
     *   throw illegal(state, event);
     * }
     * if (cell &lt;= 60) {
     *   return STATES[cell - 1];
     * }
     * return switch (cell) {
     *   case 61, 62 -&gt; State.PAID;
     *   case 63 -&gt; state;
     *   default -&gt; throw new AssertionError(cell);
     * };
     * </pre>
     */
    Answer next(CodeBlock cell) {
        Function<NumberedCode, CodeBlock> next =
                reaction -> onlyTarget(reaction.code()).map(scope::constant).orElse(CodeBlock.of("state"));
        return answer(
                "next",
                cell,
                CodeBlock.of("throw $N(state, event)", scope.methods().illegal()),
                CodeBlock.of("return state"),
                CodeBlock.of("return $L[cell - 1]", PackedConstants.STATES),
                arms(numbers.reactions(), next, BYTES_OF_ANSWER),
                scope.state());
    }

    private Optional<State> onlyTarget(CellCode code) {
        return chart.reactions(code.state(), code.event()).get(0).entered();
    }

    /** Where an event may lead: the like, with sets of states. */
    Answer targets(CodeBlock cell) {
        return answer(
                "targets",
                cell,
                CodeBlock.of("return $T.of()", Set.class),
                CodeBlock.of("return $T.of()", Set.class),
                CodeBlock.of("return $T.of($L[cell - 1])", Set.class, PackedConstants.STATES),
                arms(numbers.reactions(), reaction -> targets(reaction.code()), 2 * BYTES_OF_ANSWER),
                ParameterizedTypeName.get(ClassName.get(Set.class), scope.state()));
    }

    private CodeBlock targets(CellCode code) {
        Stream<Optional<State>> ends = machine.automatic().isEmpty()
                ? chart.taken(code.state(), code.event()).stream()
                        .filter(Reaction::isTransition)
                        .flatMap(PackedAnswers::ends)
                : chart.targets(code.state(), code.event()).stream().map(Optional::of);
        List<Optional<State>> distinct = ends.distinct().toList();
        if (distinct.size() > MOST_LISTED && distinct.stream().allMatch(Optional::isPresent)) {
            List<String> names =
                    distinct.stream().map(to -> to.orElseThrow().name()).toList();
            return CodeBlock.of(
                    "$T.states($N, $L)",
                    scope.printedClass(TableText.class),
                    PackedConstants.STATES,
                    TextBlock.of(TextBlock.filled(names)));
        }
        List<CodeBlock> targets = distinct.stream()
                .map(to -> to.map(scope::constant).orElse(CodeBlock.of("state")))
                .toList();
        return QueryBlock.setOf(targets);
    }

    /** The states in which a machine may be after a reaction; nothing for the one that it is in before. */
    private static Stream<Optional<State>> ends(Reaction reaction) {
        return reaction.isExternal() ? reaction.ends().stream().map(Optional::of) : Stream.of(Optional.empty());
    }

    private Answer answer(
            String name,
            CodeBlock cell,
            CodeBlock refused,
            CodeBlock still,
            CodeBlock plain,
            List<Arm> arms,
            TypeName result) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("int cell = $L", cell);
        if (numbers.isRefusedSomewhere()) {
            code.beginControlFlow("if (cell == 0)").addStatement(refused).endControlFlow();
        }
        if (numbers.still().count() > 0) {
            code.beginControlFlow("if ($L)", isStill()).addStatement(still).endControlFlow();
        }
        if (arms.isEmpty()) {
            return new Answer(code.addStatement(plain).build(), List.of());
        }
        NumberedSwitch table = new NumberedSwitch("cell", arms, NumberedSwitch.noSuchCell("cell"));
        IntFunction<String> part = index -> scope.methods().part(name, index);
        code.beginControlFlow("if (cell <= $L)", numbers.lastState())
                .addStatement(plain)
                .endControlFlow()
                .add("return $L;\n", table.code(index -> CodeBlock.of("$N(state, cell)", part.apply(index))));
        return new Answer(
                code.build(),
                table.methods(
                                index -> MethodSpec.methodBuilder(part.apply(index))
                                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                                        .returns(result)
                                        .addParameter(scope.state(), "state"),
                                CodeBlock.of(""))
                        .toList());
    }

    private static List<Arm> arms(List<NumberedCode> reactions, Function<NumberedCode, CodeBlock> value, int bytes) {
        return reactions.stream()
                .map(reaction -> new Arm(reaction.number(), value.apply(reaction), false, bytes))
                .toList();
    }

    /**
     * Whether an event would take a transition now, as far as guards are asked.
     *
     * <pre>
     * int cell = cell(state.ordinal() + 1, Event.PAY);
     * return switch (cell) {
     *   case 61 -&gt; covers(amount);
     *   default -&gt; cell != 0;
     * };
     * </pre>
     *
     * @param scene where it is written
     * @param event the event, if it is a method
     * @param head the head of a private method that gives a part of the answer
     */
    Answer can(Scene scene, Optional<EventMethod> event, Function<String, MethodSpec.Builder> head) {
        String cell = MachineScope.local("cell", scene.parameters());
        List<NumberedCode> reactions = event.map(method -> byEvent.getOrDefault(method.constant(), List.of()))
                .orElseGet(numbers::reactions);
        GuardBlock guards = new GuardBlock(new ReactionBlock(chart, scope, scene)::call);
        NumberedSwitch table = new NumberedSwitch(
                cell,
                reactions.stream()
                        .filter(reaction -> reaction.code().isAsked())
                        .map(reaction -> new Arm(
                                reaction.number(),
                                guards.canBeTaken(reaction.code().choice()),
                                false,
                                bytes.of(reaction.code())))
                        .toList(),
                isTaken(numbers, cell));
        String name = event.map(method -> "can" + method.capitalized()).orElse("can");
        Calls calls = new Calls(machine.spec(), scope);
        CodeBlock code = CodeBlock.builder()
                .addStatement(
                        "int $N = $N($L.ordinal() + 1, $L)",
                        cell,
                        scope.methods().cell(),
                        scene.from(),
                        scene.event())
                .add(
                        "return $L;\n",
                        table.code(index ->
                                PackedReactions.part(calls, scope.methods().part(name, index), scene, cell, event)))
                .build();
        return new Answer(
                code,
                table.methods(index -> head.apply(scope.methods().part(name, index)), CodeBlock.of(""))
                        .toList());
    }

    /** {@code cell != 0 && cell != 61}: whether a transition may be taken. */
    static CodeBlock isTaken(CellNumbers numbers, String cell) {
        return IntStream.concat(IntStream.of(0), numbers.still())
                .mapToObj(number -> CodeBlock.of("$N != $L", cell, number))
                .collect(CodeBlock.joining(" && "));
    }

    /** {@code cell == 61}: whether an event is accepted and none is taken, whatever guards say. */
    private CodeBlock isStill() {
        return numbers.still()
                .mapToObj(number -> CodeBlock.of("cell == $L", number))
                .collect(CodeBlock.joining(" || "));
    }

    /** Whether an event is ignored or deferred where no transition is taken. */
    Answer spares(CodeBlock cell) {
        CodeBlock always = numbers.still().count() == 0 ? CodeBlock.of("false") : isStill();
        return some(
                "ignores",
                cell,
                code -> chart.spares(code.state(), code.event()) ? Optional.of(CodeBlock.of("true")) : Optional.empty(),
                always,
                TypeName.BOOLEAN);
    }

    /** The guards of each transition, where they may refuse an event. */
    Answer guards(CodeBlock cell) {
        return some(
                "guards",
                cell,
                code -> chart.isConditional(code.state(), code.event())
                        ? Optional.of(QueryBlock.guards(chart.reactions(code.state(), code.event())))
                        : Optional.empty(),
                QueryBlock.guards(List.of()),
                QueryBlock.LIST_OF_LISTS);
    }

    /**
     * What is so of some reactions.
     *
     * <pre>
     * int cell = cell(state.ordinal() + 1, event);
     * return switch (cell) {
     *   case 62 -&gt; List.of(List.of("covers"));
     *   default -&gt; List.of();
     * };
     * </pre>
     */
    private Answer some(
            String name,
            CodeBlock cell,
            Function<CellCode, Optional<CodeBlock>> value,
            CodeBlock otherwise,
            TypeName result) {
        List<Arm> arms = numbers.reactions().stream()
                .flatMap(reaction -> value.apply(reaction.code()).stream()
                        .map(known -> new Arm(reaction.number(), known, false, bytes.of(reaction.code()))))
                .toList();
        CodeBlock.Builder code = CodeBlock.builder().addStatement("int cell = $L", cell);
        if (arms.isEmpty()) {
            return new Answer(code.addStatement("return $L", otherwise).build(), List.of());
        }
        NumberedSwitch table = new NumberedSwitch("cell", arms, otherwise);
        IntFunction<String> part = index -> scope.methods().part(name, index);
        return new Answer(
                code.add("return $L;\n", table.code(index -> CodeBlock.of("$N(cell)", part.apply(index))))
                        .build(),
                table.methods(
                                index -> MethodSpec.methodBuilder(part.apply(index))
                                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                                        .returns(result),
                                CodeBlock.of(""))
                        .toList());
    }

    /** The private methods of {@link #next} and {@link #targets}. */
    Stream<MethodSpec> helpers() {
        Answer answer = !machine.isDeterminate() ? targets(CodeBlock.of("")) : next(CodeBlock.of(""));
        return answer.helpers().stream();
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.write.CellNumbers.NumberedCode;
import dev.switchgear.processor.write.NumberedSwitch.Arm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the rows of a packed machine that runs code of its spec: a number from the table tells what to do, and cells that run the
 * same code share it.
 */
final class PackedReactions implements Reactions {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Payloads payloads;
    private final Chart chart;
    private final CellNumbers numbers;
    private final DeferralWriter deferral;
    private final Bytes bytes;
    private final RefusalTeller teller;
    private final Occurrences occurrences;
    private final Map<String, List<NumberedCode>> byEvent;

    PackedReactions(Draft draft, CellNumbers numbers) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.payloads = draft.payloads();
        this.chart = draft.chart();
        this.numbers = numbers;
        this.deferral = new DeferralWriter(draft.machine(), draft.scope());
        this.bytes = new Bytes(draft.chart());
        this.teller = new RefusalTeller(draft);
        this.occurrences = new Occurrences(machine, scope);
        this.byEvent = numbers.byEvent();
    }

    @Override
    public Stream<MethodSpec> ofTable(List<Thrown> thrown) {
        Scene scene = scene(List.of(Scene.held(machine)), CodeBlock.of("event"), false);
        return rows(
                numbers.reactions(),
                scene,
                Optional.empty(),
                scope.methods().raise(),
                name -> signatures.raising(name, thrown));
    }

    @Override
    public Stream<MethodSpec> ofEvent(EventMethod event, boolean answers) {
        List<Parameter> parameters = payloads.of(event);
        String method =
                answers ? scope.methods().answerOf(event) : scope.methods().rowsOf(event);
        TypeName result = answers ? event.method().result() : TypeName.BOOLEAN;
        Scene scene = scene(parameters, scope.constant(event), answers).with(occurrences.made(event));
        List<NumberedCode> reactions = byEvent.getOrDefault(event.constant(), List.of());
        return rows(
                reactions,
                scene,
                Optional.of(event),
                method,
                name -> signatures
                        .serving(event.method(), parameters, name, result)
                        .addJavadoc("The rows of {@link #$N}.", event.name()));
    }

    private Scene scene(List<Parameter> parameters, CodeBlock event, boolean answers) {
        CodeBlock from =
                isTold() ? CodeBlock.of("$N", MachineScope.local("from", parameters)) : MachineScope.field(parameters);
        return new Scene(parameters, event, from, answers);
    }

    /** Whether somebody is told where the machine was, after it has left. */
    private boolean isTold() {
        return machine.behavior().isTold();
    }

    /**
     * The method that holds rows, and its parts.
     *
     * <pre>
     * private boolean tryPay(Money amount) {
     *   int cell = cell(state.ordinal() + 1, Event.PAY);
     *   if (cell == 0) {
     *     return false;
     *   }
     *   if (cell &lt;= 60) {
     *     state = STATES[cell - 1];
     *     return true;
     *   }
     *   return switch (cell) {
     *     case 61 -&gt; {
     *       charge(amount);
     *       state = State.PAID;
     *       yield true;
     *     }
     *     default -&gt; throw new AssertionError(cell);
     *   };
     * }
     * </pre>
     */
    private Stream<MethodSpec> rows(
            List<NumberedCode> reactions,
            Scene scene,
            Optional<EventMethod> event,
            String name,
            Function<String, MethodSpec.Builder> head) {
        String cell = MachineScope.local("cell", scene.parameters());
        CodeBlock state = MachineScope.field(scene.parameters());
        CodeBlock refusal = refusal(scene, event);
        MethodSpec.Builder method = head.apply(name);
        boolean isPlainSomewhere = event.map(numbers::isPlainSomewhere).orElse(true);
        boolean isIgnoredSomewhere = event.map(numbers::isIgnoredSomewhere)
                .orElseGet(() -> numbers.ignored().isPresent());
        boolean isDeferredSomewhere = event.map(numbers::isDeferredSomewhere)
                .orElseGet(() -> numbers.deferred().isPresent());
        if (reactions.isEmpty() && !isPlainSomewhere && !isIgnoredSomewhere && !isDeferredSomewhere) {
            return Stream.of(method.addCode(refusal).build());
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "int $N = $N($L.ordinal() + 1, $L)",
                        cell,
                        scope.methods().cell(),
                        state,
                        scene.event());
        if (event.map(numbers::isRefusedSomewhere).orElseGet(numbers::isRefusedSomewhere)) {
            code.beginControlFlow("if ($N == 0)", cell).add(refusal).endControlFlow();
        }
        if (isDeferredSomewhere) {
            CodeBlock deferred = CodeBlock.builder()
                    .addStatement(deferral.waiting(scene, event))
                    .addStatement("return false")
                    .build();
            if (reactions.isEmpty() && !isPlainSomewhere && !isIgnoredSomewhere) {
                return Stream.of(method.addCode(code.add(deferred).build()).build());
            }
            code.beginControlFlow("if ($N == $L)", cell, numbers.deferred().getAsInt())
                    .add(deferred)
                    .endControlFlow();
        }
        if (isIgnoredSomewhere) {
            CodeBlock ignored = CodeBlock.of("return $L", scene.answers() ? state : CodeBlock.of("false"));
            if (reactions.isEmpty() && !isPlainSomewhere) {
                return Stream.of(
                        method.addCode(code.addStatement(ignored).build()).build());
            }
            code.beginControlFlow("if ($N == $L)", cell, numbers.ignored().getAsInt())
                    .addStatement(ignored)
                    .endControlFlow();
        }
        CodeBlock plain = plain(cell, state);
        if (reactions.isEmpty()) {
            return Stream.of(method.addCode(code.add(plain).build()).build());
        }
        if (isPlainSomewhere) {
            code.beginControlFlow("if ($N <= $L)", cell, numbers.lastState())
                    .add(plain)
                    .endControlFlow();
        }
        CodeBlock from = isTold()
                ? CodeBlock.builder()
                        .addStatement("$T $L = $L", scope.state(), scene.from(), state)
                        .build()
                : CodeBlock.of("");
        NumberedSwitch table = new NumberedSwitch(
                cell,
                reactions.stream()
                        .map(reaction -> arm(reaction, scene, refusal))
                        .toList(),
                NumberedSwitch.noSuchCell(cell));
        Calls calls = new Calls(machine.spec(), scope);
        code.add(table.isSplit() ? CodeBlock.of("") : from)
                .add(
                        "return $L;\n",
                        table.code(index -> part(calls, scope.methods().part(name, index), scene, cell, event)));
        return Stream.concat(
                Stream.of(method.addCode(code.build()).build()),
                table.methods(index -> head.apply(scope.methods().part(name, index)), from));
    }

    private CodeBlock refusal(Scene scene, Optional<EventMethod> event) {
        CodeBlock.Builder code = CodeBlock.builder();
        return scene.answers()
                ? code.add(teller.telling(event.orElseThrow()))
                        .addStatement(
                                "throw $N($L, $L)",
                                scope.methods().illegal(),
                                MachineScope.field(scene.parameters()),
                                scene.event())
                        .build()
                : code.addStatement("return false").build();
    }

    /** A cell that runs nothing; one of an event that has a body runs that. */
    private static CodeBlock plain(String cell, CodeBlock state) {
        return CodeBlock.builder()
                .addStatement("$L = $L[$N - 1]", state, PackedConstants.STATES, cell)
                .addStatement("return true")
                .build();
    }

    private Arm arm(NumberedCode reaction, Scene scene, CodeBlock refusal) {
        CellCode code = reaction.code();
        ReactionBlock block = new ReactionBlock(chart, scope, scene);
        CodeBlock refusing = scene.answers() ? refusal : CodeBlock.of("yield false;\n");
        CodeBlock statements = CodeBlock.builder()
                .add("// $L\n", places(reaction))
                .add(new GuardBlock(block::call).branches(code.choice(), block::statements, refusing))
                .build();
        return new Arm(reaction.number(), statements, true, bytes.of(code));
    }

    /** As {@code CLOSE in REQ_SENT, and 3 cells more}. */
    private String places(NumberedCode reaction) {
        String first = (machine.isTable() ? reaction.code().event().constant() + " in " : "in ")
                + reaction.code().state().name();
        int more = reaction.cells() - 1;
        return first + (more == 0 ? "" : " and " + more + (more == 1 ? " cell more" : " cells more"));
    }

    /** The call of a part of such a method, which is given what the event carries, and the number. */
    static CodeBlock part(Calls calls, String name, Scene scene, String cell, Optional<EventMethod> event) {
        CodeBlock payload = Signatures.arguments(scene.parameters());
        CodeBlock arguments = payload.isEmpty() ? CodeBlock.of("$N", cell) : CodeBlock.of("$L, $N", payload, cell);
        return event.map(method -> calls.serving(method, name, scene.parameters(), arguments))
                .orElseGet(() -> CodeBlock.of("$N($L)", name, arguments));
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.write.Layout.Packed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what a machine tells of superstates, what it keeps of those that are resumed, and what it is stored as then: its state
 * alone does not tell.
 */
final class SuperstateWriter {

    private static final String STATE = "state";

    private final Machine machine;
    private final MachineScope scope;
    private final StateField field;
    private final boolean isPacked;

    SuperstateWriter(Draft draft) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.field = draft.field();
        this.isPacked = draft.layout() instanceof Packed;
    }

    /**
     * <pre>
     * private State lastOfPlaying = State.NORMAL;
     * </pre>
     */
    Stream<FieldSpec> fields() {
        return machine.resumed().stream()
                .map(superstate -> FieldSpec.builder(scope.state(), scope.lastOf(superstate), Modifier.PRIVATE)
                        .initializer(scope.constant(initial(superstate)))
                        .build());
    }

    private State initial(Superstate superstate) {
        Topology topology = machine.topology();
        return topology.initial(superstate)
                .or(() -> topology.leaves(superstate).stream().findFirst())
                .orElseGet(() -> machine.states().get(0));
    }

    /**
     * <pre>
     * return switch (superstate) {
     *   case IDLE -&gt; switch (state) {
     *     case CLOSED, OPEN -&gt; true;
     *     case NORMAL, FAST, PAUSED -&gt; false;
     *   };
     *   ...
     * };
     * </pre>
     */
    CodeBlock isIn() {
        if (isPacked) {
            SwitchBlock sets = SwitchBlock.over("superstate");
            machine.topology()
                    .superstates()
                    .forEach(superstate -> sets.arm(
                            superstate.name(), CodeBlock.of("$N.contains(state)", PackedConstants.set(superstate))));
            return SwitchDispatch.returning(sets.build());
        }
        Arms arms = new Arms();
        for (Superstate superstate : machine.topology().superstates()) {
            Set<State> within = Set.copyOf(machine.topology().leaves(superstate));
            Arms states = new Arms();
            machine.states().forEach(state -> states.add(state.name(), CodeBlock.of("$L", within.contains(state))));
            arms.add(superstate.name(), states.over(CodeBlock.of(STATE)));
        }
        return SwitchDispatch.returning(arms.over(CodeBlock.of("superstate")));
    }

    /** {@code return new Snapshot(state, lastOfPlaying);}. */
    CodeBlock snapshot() {
        CodeBlock components = Stream.of(
                        Stream.of(field.constant(List.of())),
                        machine.resumed().stream().map(superstate -> CodeBlock.of("$N", scope.lastOf(superstate))),
                        new TimerFields(machine, scope).components())
                .flatMap(several -> several)
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", scope.snapshot(), components)
                .build();
    }

    /**
     * <pre>
     * this.state = snapshot.state();
     * this.lastOfPlaying = snapshot.lastOfPlaying();
     * </pre>
     */
    CodeBlock resume(String snapshot, List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$L = $L",
                        MachineScope.field(STATE, parameters),
                        field.valueOf(
                                CodeBlock.of("$T.requireNonNull($N, $S).state()", Objects.class, snapshot, snapshot)));
        machine.resumed()
                .forEach(superstate -> code.addStatement(
                        "$L = $N.$N()",
                        MachineScope.field(scope.lastOf(superstate), parameters),
                        snapshot,
                        scope.lastOf(superstate)));
        return code.build();
    }
}

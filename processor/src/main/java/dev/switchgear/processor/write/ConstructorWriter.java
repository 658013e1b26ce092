package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.Timers;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes, for each constructor of the spec, one that starts a machine and one that resumes it. */
final class ConstructorWriter {

    private final Chart chart;
    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;

    private final StateField field;
    private final StepWriter step;
    private final SuperstateWriter superstates;
    private final TimerFields timers;
    private final BindingWriter binding;

    ConstructorWriter(Draft draft) {
        this.chart = draft.chart();
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.field = draft.field();
        this.step = draft.step();
        this.superstates = new SuperstateWriter(draft);
        this.timers = new TimerFields(machine, scope);
        this.binding = new BindingWriter(machine, scope);
    }

    /** The constructors, pair by pair. */
    Stream<MethodSpec> write() {
        return machine.spec().constructors().stream()
                .flatMap(constructor -> Stream.of(starting(constructor), resuming(constructor)));
    }

    /**
     * <pre>
     * public TurnstileMachine() {
     *   state = State.LOCKED;
     * }
     * </pre>
     */
    private MethodSpec starting(Constructor constructor) {
        State initial = machine.initial().orElseThrow().state();
        List<Entry> actions = chart.start();
        List<Parameter> parameters = constructor.parameters();
        MethodSpec.Builder starting = head(constructor, constructor.varargs() && !isTimed())
                .addParameters(timers(constructor))
                .addExceptions(scope.printed(thrownBeside(constructor, actions)))
                .addJavadoc(
                        "Starts a machine in {@link $T#$N}$L.\n",
                        scope.state(),
                        initial.name(),
                        actions.isEmpty() ? "" : ", whose entry actions run")
                .addJavadoc(parameters(constructor))
                .addJavadoc(timersDocumentation(constructor))
                .addJavadoc(exceptions(constructor))
                .addJavadoc(byEntryActions(constructor, actions))
                .addCode(signatures.superCall(constructor))
                .addCode(binding.keep(parameters))
                .addCode(alarm(constructor))
                .addCode(new TimerBlock(machine, scope, parameters).starting(chart.timers(initial)))
                .addStatement("$L = $L", MachineScope.field(parameters), field.valueOf(initial));
        Calls calls = new Calls(machine.spec(), scope);
        starting.addCode(step.beforeStart(parameters));
        actions.forEach(action -> starting.addStatement(calls.of(action.method())));
        return starting.addCode(step.settle(parameters))
                .addCode(step.start(parameters))
                .addCode(timers.start(parameters))
                .build();
    }

    /** Where an object carries the state, machines are made by their factory alone. */
    private MethodSpec.Builder head(Constructor constructor, boolean varargs) {
        return machine.binding().isPresent()
                ? signatures.mirroringPrivately(constructor, varargs).addModifiers(Modifier.PRIVATE)
                : signatures.mirroring(constructor, varargs);
    }

    /** Whether a machine is given timers. */
    private boolean isTimed() {
        return !machine.timeouts().isEmpty();
    }

    private List<ParameterSpec> timers(Constructor constructor) {
        return isTimed()
                ? List.of(ParameterSpec.builder(scope.printedClass(Timers.class), Signatures.nameOfTimers(constructor))
                        .build())
                : List.of();
    }

    private CodeBlock timersDocumentation(Constructor constructor) {
        return isTimed()
                ? CodeBlock.of("\n@param $N what raises the timeouts", Signatures.nameOfTimers(constructor))
                : CodeBlock.of("");
    }

    private CodeBlock alarm(Constructor constructor) {
        return isTimed()
                ? timers.construct(Signatures.nameOfTimers(constructor), constructor.parameters())
                : CodeBlock.of("");
    }

    /** What the entry actions throw that the constructor of the spec does not. */
    static List<TypeName> thrownBeside(Constructor constructor, List<Entry> actions) {
        return actions.stream()
                .flatMap(action -> action.method().checked().stream())
                .filter(thrown -> !thrown.isCoveredBy(constructor.thrown()))
                .map(Thrown::type)
                .distinct()
                .toList();
    }

    /**
     * <pre>
     * public TurnstileMachine(State state) {
     *   this.state = Objects.requireNonNull(state, "state");
     * }
     * </pre>
     */
    private MethodSpec resuming(Constructor constructor) {
        if (machine.isKept()) {
            return resumingSnapshot(constructor);
        }
        String state = Signatures.nameOfState(constructor);
        return head(constructor, false)
                .addParameter(scope.state(), state)
                .addJavadoc("Resumes a machine in a stored state. No transition is taken.\n")
                .addJavadoc(parameters(constructor))
                .addJavadoc("\n@param $N the state to resume in", state)
                .addJavadoc(exceptions(constructor))
                .addCode(signatures.superCall(constructor))
                .addCode(binding.keep(constructor.parameters()))
                .addStatement(
                        "this.state = $L",
                        field.valueOf(CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, state, state)))
                .addCode(step.start(constructor.parameters()))
                .build();
    }

    /**
     * <pre>
     * public CdPlayerMachine(Snapshot snapshot) {
     *   this.state = snapshot.state();
     *   this.lastOfPlaying = snapshot.lastOfPlaying();
     * }
     * </pre>
     */
    private MethodSpec resumingSnapshot(Constructor constructor) {
        String snapshot = Signatures.nameOfSnapshot(constructor);
        return head(constructor, false)
                .addParameter(scope.snapshot(), snapshot)
                .addParameters(timers(constructor))
                .addJavadoc("Resumes a machine as it was stored. No transition is taken.\n")
                .addJavadoc(parameters(constructor))
                .addJavadoc("\n@param $N what to resume", snapshot)
                .addJavadoc(timersDocumentation(constructor))
                .addJavadoc(exceptions(constructor))
                .addCode(signatures.superCall(constructor))
                .addCode(binding.keep(constructor.parameters()))
                .addCode(alarm(constructor))
                .addCode(superstates.resume(snapshot, constructor.parameters()))
                .addCode(timers.resume(snapshot, constructor.parameters()))
                .addCode(step.start(constructor.parameters()))
                .addCode(timers.start(constructor.parameters()))
                .build();
    }

    private CodeBlock parameters(Constructor constructor) {
        return DocumentationBlock.mirroring(constructor, scope)
                .parameters(constructor.typeVariables(), constructor.parameters());
    }

    private CodeBlock exceptions(Constructor constructor) {
        return DocumentationBlock.mirroring(constructor, scope).thrown(constructor.thrown());
    }

    private CodeBlock byEntryActions(Constructor constructor, List<Entry> actions) {
        return thrownBeside(constructor, actions).stream()
                .map(thrown -> CodeBlock.of("\n@throws $T if an entry action throws it", scope.printed(thrown)))
                .collect(CodeBlock.joining(""));
    }
}

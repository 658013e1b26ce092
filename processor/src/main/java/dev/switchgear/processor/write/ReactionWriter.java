package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the private methods that react to events, in a machine that runs code of its spec. */
final class ReactionWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Reactions reactions;

    ReactionWriter(Draft draft) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.reactions = Reactions.of(draft);
    }

    /** The methods: what raises an event that is held as data, if anything does, and the rows. */
    Stream<MethodSpec> write(Api api) {
        Optional<List<Thrown>> raised = api.signatures().stream()
                .filter(signature -> signature.operation() == Operation.FIRE)
                .map(Signature::thrown)
                .findFirst();
        boolean isRaisedAsData = raised.isPresent() || machine.hasOccurrences();
        if (machine.isTable()) {
            return raised.stream().flatMap(reactions::ofTable);
        }
        Stream<MethodSpec> rows = machine.eventMethods().stream()
                .flatMap(event -> Stream.concat(
                        event.isAnswered() ? reactions.ofEvent(event, true) : Stream.empty(),
                        isRaised(event, isRaisedAsData) ? reactions.ofEvent(event, false) : Stream.empty()));
        return Stream.concat(raised.stream().map(this::raise), rows);
    }

    /** Whether an event is raised by whoever does not want what its body returns. */
    private boolean isRaised(EventMethod event, boolean isFired) {
        return isFired || !event.isAnswered() || machine.timeout(event).isPresent();
    }

    /**
     * The event that is held as data, raised: whether it was legal.
     *
     * <pre>
     * private boolean raise(Event event) {
     *   return switch (event) {
     *     case COIN -&gt; tryCoin();
     *     case PUSH -&gt; tryPush();
     *   };
     * }
     * </pre>
     */
    private MethodSpec raise(List<Thrown> thrown) {
        SwitchBlock table = SwitchBlock.over("event");
        for (EventMethod event : machine.eventMethods()) {
            table.arm(event.constant(), CodeBlock.of("$N()", scope.methods().rowsOf(event)));
        }
        return signatures
                .raising(scope.methods().raise(), thrown)
                .addCode("return $L;\n", table.build())
                .build();
    }
}

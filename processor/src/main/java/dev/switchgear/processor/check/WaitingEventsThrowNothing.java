package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UncatchableException;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** An event that may wait, in the queue or because a state defers it, declares no checked exception: its caller has gone on by then. */
final class WaitingEventsThrowNothing implements Rule {

    @Override
    public List<UncatchableException> check(Machine machine, Chart chart) {
        return machine.eventMethods().stream()
                .filter(event -> mayWait(event, machine))
                .filter(event -> !event.method().checkedAsDeclared().isEmpty())
                .map(event -> new UncatchableException(
                        event,
                        deferring(event, machine),
                        Thrown.types(event.method().checkedAsDeclared())))
                .toList();
    }

    private static Optional<Defer> deferring(EventMethod event, Machine machine) {
        return machine.rows().stream()
                .filter(row -> row instanceof Defer && row.on().contains(event))
                .map(Defer.class::cast)
                .findFirst();
    }

    /** Whether an event may wait; one that answers is refused instead, or cannot be deferred. */
    static boolean mayWait(EventMethod event, Machine machine) {
        return event.method().result().equals(TypeName.VOID) && (machine.isQueued() || machine.isDeferred(event));
    }

    /** The exceptions may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

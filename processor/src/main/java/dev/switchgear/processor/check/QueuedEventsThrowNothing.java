package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UncatchableException;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** An event that may wait in the queue declares no checked exception: its caller has gone on by the time it runs. */
final class QueuedEventsThrowNothing implements Rule {

    @Override
    public List<UncatchableException> check(Machine machine, Chart chart) {
        return machine.eventMethods().stream()
                .filter(event -> mayWait(event, machine))
                .filter(event -> !event.method().checked().isEmpty())
                .map(event -> new UncatchableException(
                        event, Thrown.types(event.method().checked())))
                .toList();
    }

    /** Whether an event may wait; one that answers is refused instead. */
    static boolean mayWait(EventMethod event, Machine machine) {
        return machine.isQueued() && event.method().result().equals(TypeName.VOID);
    }

    /** The exceptions may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

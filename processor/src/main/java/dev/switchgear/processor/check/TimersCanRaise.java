package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnraisableEvent;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** An event that is raised by time takes nothing, and throws nothing that somebody would have to catch. */
final class TimersCanRaise implements Rule {

    @Override
    public List<UnraisableEvent> check(Machine machine, Chart chart) {
        return machine.timeouts().stream()
                .filter(timeout -> timeout.event() instanceof EventMethod method
                        && (method.hasPayload() || !method.method().checked().isEmpty()))
                .map(timeout -> new UnraisableEvent(timeout, (EventMethod) timeout.event()))
                .toList();
    }

    /** What the exceptions are may be missing. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }
}

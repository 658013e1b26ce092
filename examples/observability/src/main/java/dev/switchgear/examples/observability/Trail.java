package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import java.util.function.Consumer;

/** An audit trail: a line for each transition and each refusal. The occurrence tells who was it. */
public final class Trail implements Watch {

    private final Json json = new Json();
    private final Consumer<String> lines;

    /**
     * Watches.
     *
     * @param lines where the lines go
     */
    public Trail(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void moved(State from, Occurrence occurrence, State to) {
        lines.accept(from + " -> " + to + " " + json.write(occurrence));
    }

    @Override
    public void refused(State state, Occurrence occurrence, Reason reason) {
        lines.accept(state + " refuses, " + reason + " " + json.write(occurrence));
    }
}

package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import java.util.List;

/** Keeps what happened, as JSON, and nothing of what was refused. */
record Recorder(List<String> kept) implements Watch {

    @Override
    public void moved(State from, Occurrence occurrence, State to) {
        kept.add(new Json().write(occurrence));
    }

    @Override
    public void refused(State state, Occurrence occurrence, Reason reason) {}
}

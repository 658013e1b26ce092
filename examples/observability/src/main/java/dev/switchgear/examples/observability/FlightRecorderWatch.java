package dev.switchgear.examples.observability;

import dev.switchgear.Reason;
import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Commits an event of the JDK's flight recorder for each transition and each refusal. While nothing records, that costs some nanoseconds. */
public final class FlightRecorderWatch implements Watch {

    /** Watches. */
    public FlightRecorderWatch() {}

    /** A transition. */
    @Name("dev.switchgear.Transition")
    @Label("Transition")
    @Category("Switchgear")
    @StackTrace(false)
    static final class TransitionEvent extends Event {
        String machine;
        String from;
        String event;
        String to;
    }

    /** A refusal: its stack trace shows who raised the event. */
    @Name("dev.switchgear.Refusal")
    @Label("Refusal")
    @Category("Switchgear")
    static final class RefusalEvent extends Event {
        String machine;
        String state;
        String event;
        String reason;
    }

    @Override
    public void moved(State from, Occurrence occurrence, State to) {
        TransitionEvent transition = new TransitionEvent();
        if (transition.isEnabled()) {
            transition.machine = "Leave";
            transition.from = from.name();
            transition.event = occurrence.event().name();
            transition.to = to.name();
            transition.commit();
        }
    }

    @Override
    public void refused(State state, Occurrence occurrence, Reason reason) {
        RefusalEvent refusal = new RefusalEvent();
        if (refusal.isEnabled()) {
            refusal.machine = "Leave";
            refusal.state = state.name();
            refusal.event = occurrence.event().name();
            refusal.reason = reason.name();
            refusal.commit();
        }
    }
}

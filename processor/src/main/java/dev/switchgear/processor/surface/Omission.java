package dev.switchgear.processor.surface;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Superstate;
import java.util.List;

/** Why a machine has not all the methods that machines have. */
public sealed interface Omission {

    /** The methods that it has not. */
    List<Signature> signatures();

    /**
     * No state is final, so there is nothing to ask.
     *
     * @param signatures what would ask it
     */
    record NoFinalState(List<Signature> signatures) implements Omission {

        public NoFinalState {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * An event that takes parameters cannot be raised as data.
     *
     * @param signatures what takes events as data
     * @param events the events that take parameters
     */
    record EventsWithPayload(List<Signature> signatures, List<EventMethod> events) implements Omission {

        public EventsWithPayload {
            signatures = List.copyOf(signatures);
            events = List.copyOf(events);
        }
    }

    /**
     * Where a machine goes back to is nothing that its state tells.
     *
     * @param signatures what would tell it
     * @param superstates the superstates that are resumed
     */
    record History(List<Signature> signatures, List<Superstate> superstates) implements Omission {

        public History {
            signatures = List.copyOf(signatures);
            superstates = List.copyOf(superstates);
        }
    }

    /**
     * Where rows take themselves, a machine does not stay where the event leads.
     *
     * @param signatures what would tell the next state
     */
    record AutomaticRows(List<Signature> signatures) implements Omission {

        public AutomaticRows {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Where events may wait, a state does not tell what becomes of an event.
     *
     * @param signatures what would tell the next state
     */
    record EventsThatWait(List<Signature> signatures) implements Omission {

        public EventsThatWait {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Where guards decide, no state follows from the table alone.
     *
     * @param signatures what would tell it
     * @param events the events on which guards have a say
     */
    record GuardedEvents(List<Signature> signatures, List<Event> events) implements Omission {

        public GuardedEvents {
            signatures = List.copyOf(signatures);
            events = List.copyOf(events);
        }
    }

    /**
     * A method of the spec has that name.
     *
     * @param signatures what is called so
     */
    record OwnMethod(List<Signature> signatures) implements Omission {

        public OwnMethod {
            signatures = List.copyOf(signatures);
        }
    }
}

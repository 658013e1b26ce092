package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import java.util.List;

/**
 * One thing that is done to a machine.
 *
 * @param kind what it is
 * @param event the event that is raised, or asked about
 * @param arguments what it brings along; of the clock, how far it goes
 * @param standing where to resume
 */
record Step(Kind kind, Event event, List<Object> arguments, Standing standing) {

    /** What can be done to a machine. */
    enum Kind {
        /** A new one. */
        START,
        /** A new one that goes on in some state. */
        RESUME,
        /** A new one that goes on where the present one is. */
        RELOAD,
        /** The method of an event. */
        CALL,
        /** The event's constant. */
        FIRE,
        /** The same, with an answer instead of an exception. */
        TRY_FIRE,
        /** The event as data, with what it brings along. */
        FIRE_OCCURRENCE,
        /** The same, with an answer instead of an exception. */
        TRY_FIRE_OCCURRENCE,
        /** The question that is named after the method. */
        CAN_CALL,
        /** The question about the constant. */
        CAN,
        /** The question about the event as data. */
        CAN_OCCURRENCE,
        /** What is due is raised. */
        EXPIRE,
        /** The same by timers that have a thread. */
        WAKE,
        /** The clock goes on, or back. */
        CLOCK;

        boolean isQuestion() {
            return this == CAN_CALL || this == CAN || this == CAN_OCCURRENCE;
        }

        boolean isBeginning() {
            return this == START || this == RESUME;
        }

        /** Whether it tries to raise an event, and answers whether that was taken. */
        boolean isTrial() {
            return this == TRY_FIRE || this == TRY_FIRE_OCCURRENCE;
        }

        /** Whether it has an event as data. */
        boolean isOfOccurrence() {
            return this == FIRE_OCCURRENCE || this == TRY_FIRE_OCCURRENCE || this == CAN_OCCURRENCE;
        }
    }

    /** What is done by itself. */
    static final Step AUTOMATIC = new Step(Kind.FIRE, Event.NONE, List.of(), null);

    /** Where to resume. */
    static Step resume(Standing standing) {
        return new Step(Kind.RESUME, Event.NONE, List.of(), standing);
    }

    /** Whether nothing comes back of it, so that it may as well happen later. */
    boolean answersNothing() {
        return kind == Kind.FIRE
                || (kind == Kind.CALL || kind == Kind.FIRE_OCCURRENCE)
                        && event.method().result().equals("void");
    }

    /** Whether what comes back says that it was taken, and a refusal is no exception. */
    boolean answersWhetherTaken() {
        return kind.isTrial() || kind == Kind.CALL && event.method().result().equals("boolean") && !event.hasBody();
    }

    /** The same event again, when its turn comes after it has waited, and nobody waits for an answer. */
    Step again() {
        return new Step(Kind.FIRE_OCCURRENCE, event, arguments, standing);
    }

    /** Its event as data, as the records show it. */
    String occurrence() {
        return event.constant() + arguments;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case START -> "start";
            case RELOAD -> "reload";
            case RESUME -> "resume in " + standing;
            case EXPIRE -> "expire";
            case WAKE -> "wake";
            case CLOCK -> "clock " + arguments.get(0);
            default -> kind + " " + event.constant() + " " + arguments;
        };
    }
}

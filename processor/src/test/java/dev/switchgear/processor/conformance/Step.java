package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import java.util.List;

/**
 * One thing that is done to a machine.
 *
 * @param kind what it is
 * @param event the event that is raised, or asked about
 * @param arguments what it brings along
 * @param standing where to resume
 */
record Step(Kind kind, Event event, List<Object> arguments, Standing standing) {

    /** What can be done to a machine. */
    enum Kind {
        /** A new one. */
        START,
        /** A new one that goes on in some state. */
        RESUME,
        /** The method of an event. */
        CALL,
        /** The event's constant. */
        FIRE,
        /** The same, with an answer instead of an exception. */
        TRY_FIRE,
        /** The question that is named after the method. */
        CAN_CALL,
        /** The question about the constant. */
        CAN;

        boolean isQuestion() {
            return this == CAN_CALL || this == CAN;
        }

        boolean isBeginning() {
            return this == START || this == RESUME;
        }
    }

    /** Whether nothing comes back of it, so that it may as well happen later. */
    boolean answersNothing() {
        return kind == Kind.FIRE || kind == Kind.CALL && event.method().result().equals("void");
    }

    /** Whether what comes back says that it was taken, and a refusal is no exception. */
    boolean answersWhetherTaken() {
        return kind == Kind.TRY_FIRE
                || kind == Kind.CALL && event.method().result().equals("boolean") && !event.hasBody();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case START -> "start";
            case RESUME -> "resume in " + standing;
            default -> kind + " " + event.constant() + " " + arguments;
        };
    }
}

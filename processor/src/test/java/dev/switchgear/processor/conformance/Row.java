package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row.
 *
 * @param from the states that it names, or leaves over
 * @param within the superstates that it names
 * @param on the events; {@link Event#NONE} alone if it is automatic
 */
record Row(
        Kind kind,
        List<String> from,
        List<String> within,
        List<Event> on,
        Target target,
        List<Guard> guards,
        List<String> effects) {

    /** What a row makes of its cells. */
    enum Kind {
        TRANSITION,
        IGNORE,
        DEFER,
        REJECT
    }

    /** A guard, and what the row wants it to say. */
    record Guard(String name, boolean wanted) {

        String asWritten() {
            return (wanted ? "" : "!") + name;
        }
    }

    /** Where a row leads. */
    sealed interface Target {
        /** The state or superstate that it names, or nothing. */
        String word();
    }

    /** Nowhere: it is internal. */
    record Stay() implements Target {
        @Override
        public String word() {
            return "";
        }
    }

    /** To a state. */
    record To(String state) implements Target {
        @Override
        public String word() {
            return state;
        }
    }

    /** To where a superstate begins. */
    record Into(String superstate) implements Target {
        @Override
        public String word() {
            return superstate;
        }
    }

    /** To where a superstate was left. */
    record Resume(String superstate) implements Target {
        @Override
        public String word() {
            return superstate;
        }
    }

    boolean isTransition() {
        return kind == Kind.TRANSITION;
    }

    boolean isGuarded() {
        return !guards.isEmpty();
    }

    boolean isAutomatic() {
        return on.contains(Event.NONE);
    }

    /** The states and superstates that it names. */
    List<String> sources() {
        return Stream.concat(from.stream(), within.stream()).toList();
    }

    /** The innermost of a state and its superstates that the row names; a final state takes nothing from around it. */
    Optional<String> level(Plan plan, String state) {
        List<String> levels =
                plan.finals().contains(state) ? List.of(state) : plan.tree().levels(state);
        return levels.stream().filter(sources()::contains).findFirst();
    }

    /** The guards as they are written. */
    List<String> when() {
        return guards.stream().map(Guard::asWritten).toList();
    }
}

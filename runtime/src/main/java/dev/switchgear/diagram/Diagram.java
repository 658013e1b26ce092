package dev.switchgear.diagram;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.internal.EventLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A machine as names: what there is to draw. It can also be made where the enums are not loaded, as in a compiler.
 *
 * <p>Its lists are copies, and unmodifiable. Later versions may add components to it and to its records.
 *
 * @param name the machine's name
 * @param initial the state a new machine starts in
 * @param states all states, in the enum's order
 * @param superstates the superstates, in the order of their enum; often none
 * @param events all events, in the order the spec declares them
 * @param rows what becomes of events, and the rows that take themselves. Of the rows of one state and one event, the first in the list
 *     is asked first
 */
public record Diagram(
        String name,
        String initial,
        List<State> states,
        List<Superstate> superstates,
        List<Event> events,
        List<Row> rows) {

    /**
     * Copies the components, puts rows of states before those of superstates, inner ones before outer ones, as they are asked, and joins
     * rows that differ in nothing but their sources where that changes no order.
     *
     * @param name the machine's name
     * @param initial the state a new machine starts in
     * @param states all states
     * @param superstates the superstates
     * @param events all events
     * @param rows the rows
     */
    public Diagram {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(initial, "initial");
        states = List.copyOf(states);
        superstates = List.copyOf(superstates);
        events = List.copyOf(events);
        rows = JoinedRows.of(rows, superstates);
    }

    /**
     * The names of a definition.
     *
     * @param definition the machine as data
     * @return the machine as names
     */
    public static Diagram of(StateMachineDefinition<?, ?> definition) {
        return DefinitionNames.of(definition);
    }

    /**
     * A state.
     *
     * @param name its name
     * @param parent the superstate directly around it; empty if there is none
     * @param isFinal whether a machine ends in it
     * @param entry the methods that run when it is entered, in order
     * @param exit the methods that run when it is left, in order
     */
    public record State(String name, Optional<String> parent, boolean isFinal, List<String> entry, List<String> exit) {

        /**
         * Copies the components.
         *
         * @param name its name
         * @param parent the superstate around it
         * @param isFinal whether a machine ends in it
         * @param entry the methods that run when it is entered
         * @param exit the methods that run when it is left
         */
        public State {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(parent, "parent");
            entry = List.copyOf(entry);
            exit = List.copyOf(exit);
        }
    }

    /**
     * A superstate.
     *
     * @param name its name
     * @param parent the superstate directly around it; empty if there is none
     * @param initial the state in which it starts where a row leads into it, directly within it or deeper; empty if no row does
     * @param entry the methods that run when it is entered, in order
     * @param exit the methods that run when it is left, in order
     */
    public record Superstate(
            String name, Optional<String> parent, Optional<String> initial, List<String> entry, List<String> exit) {

        /**
         * Copies the components.
         *
         * @param name its name
         * @param parent the superstate around it
         * @param initial the state in which it starts
         * @param entry the methods that run when it is entered
         * @param exit the methods that run when it is left
         */
        public Superstate {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(initial, "initial");
            entry = List.copyOf(entry);
            exit = List.copyOf(exit);
        }
    }

    /**
     * An event.
     *
     * @param name the name of its constant
     * @param after how long one of its sources is not left when it is raised: a duration as ISO 8601 writes it, {@code PT30S}, or the
     *     method that tells, {@code patience()}; empty if time does not raise it
     */
    public record Event(String name, Optional<String> after) {

        /**
         * Checks that there is a name.
         *
         * @param name the name of its constant
         * @param after how long until it is raised
         */
        public Event {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(after, "after");
        }

        /**
         * The event as people read it.
         *
         * @return {@code cardInserted} of {@code CARD_INSERTED}
         */
        public String label() {
            return EventLabel.of(name);
        }
    }

    /**
     * What becomes of an event in some states; or, where it has no event, a row that takes itself. What its members mean,
     * {@link dev.switchgear.TransitionDefinition} says.
     *
     * @param from the states, of which superstates' rows list all that inherit them
     * @param event the name of the event; empty if the row takes itself
     * @param kind what the row does to its source state
     * @param within the superstate that the states inherit the row from; empty if it is their own
     * @param to the target state; present exactly if the row is {@link Kind#EXTERNAL}
     * @param into the superstate that the row enters, of which the target is the initial state
     * @param resumes the superstate that the row resumes; present exactly if it is {@link Kind#RESUMING}
     * @param guards the conditions under which it is taken, as the row names them
     * @param effects the actions that the row names, in order
     */
    public record Row(
            List<String> from,
            Optional<String> event,
            Kind kind,
            Optional<String> within,
            Optional<String> to,
            Optional<String> into,
            Optional<String> resumes,
            List<String> guards,
            List<String> effects) {

        /**
         * Copies the components.
         *
         * @param from the states
         * @param event the event
         * @param kind the kind
         * @param within the superstate that it is inherited from
         * @param to the target state
         * @param into the superstate that it enters
         * @param resumes the superstate that it resumes
         * @param guards the guards
         * @param effects the effects
         */
        public Row {
            from = List.copyOf(from);
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(into, "into");
            Objects.requireNonNull(resumes, "resumes");
            guards = List.copyOf(guards);
            effects = List.copyOf(effects);
        }

        /** The same with other sources. */
        Row from(List<String> states) {
            return new Row(states, event, kind, within, to, into, resumes, guards, effects);
        }
    }
}

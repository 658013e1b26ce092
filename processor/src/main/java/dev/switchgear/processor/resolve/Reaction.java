package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.EntryOf;
import java.util.List;
import java.util.Optional;

/**
 * What happens when a row is taken in a state.
 *
 * @param row the row: a transition, or one that ignores the event or defers it
 * @param from the state
 * @param trigger the event, or that a step is over
 * @param ends the states in which the machine may be afterwards: one, or several where it resumes a superstate
 * @param actions what happens, in this order: exit actions, effects, the change of state, entry actions, observers
 */
public record Reaction(Row row, State from, Trigger trigger, List<State> ends, List<Action> actions) {

    public Reaction {
        ends = List.copyOf(ends);
        actions = List.copyOf(actions);
    }

    /** Whether a transition is taken; otherwise the event is ignored, or waits. */
    public boolean isTransition() {
        return row instanceof Transition;
    }

    /** Whether the event waits. */
    public boolean isWait() {
        return row instanceof Defer;
    }

    /** The event. */
    public Event event() {
        return (Event) trigger;
    }

    /** Whether a state is left and one is entered, be it the same. */
    public boolean isExternal() {
        return row instanceof Transition transition && transition.target().isPresent();
    }

    /** The state that is entered; empty if none is, or only the machine knows which one. */
    public Optional<State> entered() {
        return actions(Become.class).stream().map(Become::state).findFirst();
    }

    /** The state in which the machine is afterwards; where several are possible, the first of them. */
    public State to() {
        return ends.get(0);
    }

    /** What must hold for it to happen. */
    public List<Guard> guards() {
        return row instanceof Transition transition ? transition.when() : List.of();
    }

    /** Whether nothing happens but that the state changes. */
    public boolean isSilent() {
        return actions.stream().allMatch(Become.class::isInstance);
    }

    /** How many of its actions take the occurrence, at most. */
    public int occurrences() {
        return actions.stream()
                .mapToInt(action ->
                        action instanceof EntryOf entries ? entries.occurrences() : action.takesOccurrence() ? 1 : 0)
                .sum();
    }

    /** The actions of one kind, in order. */
    public <A extends Action> List<A> actions(Class<A> kind) {
        return actions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Two reactions of one machine are the same if they are those of one row in one cell. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reaction reaction
                && row.equals(reaction.row)
                && from.equals(reaction.from)
                && trigger.equals(reaction.trigger);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }
}

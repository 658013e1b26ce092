package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Action.Become;
import java.util.List;
import java.util.Optional;

/**
 * What happens when a row is taken in a state on an event.
 *
 * @param row the row, a transition or one that ignores the event
 * @param from the state
 * @param event the event
 * @param actions what happens, in this order: exit actions, effects, the change of state, entry actions, observers
 */
public record Reaction(Row row, State from, Event event, List<Action> actions) {

    public Reaction {
        actions = List.copyOf(actions);
    }

    /** Whether a transition is taken; otherwise the event is ignored. */
    public boolean isTransition() {
        return row instanceof Transition;
    }

    /** The state that is entered; empty if none is left or entered. */
    public Optional<State> entered() {
        return row instanceof Transition transition ? transition.to() : Optional.empty();
    }

    /** The state in which the machine is afterwards. */
    public State to() {
        return entered().orElse(from);
    }

    /** What must hold for it to happen. */
    public List<Guard> guards() {
        return row instanceof Transition transition ? transition.when() : List.of();
    }

    /** Whether nothing of the spec's runs. */
    public boolean isSilent() {
        return actions.stream().allMatch(Become.class::isInstance);
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
                && event.equals(reaction.event);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }
}

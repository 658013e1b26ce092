package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Choice.Ask;
import dev.switchgear.processor.resolve.Choice.Take;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.Optional;

/**
 * What code a cell of the matrix becomes. Two cells are equal here if it is the same for both, by whatever rows: of a large
 * table, writing it out to compare would take long.
 */
final class CellCode {

    /** A reaction, but for the row and the cell. */
    private record Step(boolean isTransition, boolean isFollowed, List<String> guards, List<Object> actions) {

        static Step of(Reaction reaction, Chart chart) {
            return new Step(
                    reaction.isTransition(),
                    chart.isFollowed(reaction),
                    reaction.guards().stream().map(Guard::asWritten).toList(),
                    reaction.actions().stream().map(Step::key).toList());
        }

        /** Less than an action, but enough to tell it from others of its kind. */
        private static Object key(Action action) {
            if (action instanceof Effect effect) {
                return effect.effect().name();
            } else if (action instanceof Exit exit) {
                return exit.action().site();
            } else if (action instanceof Entry entry) {
                return entry.action().site();
            }
            return action instanceof Notify notify ? notify.observer().site() : action;
        }
    }

    /** In a table the event is a variable, and else part of the code; where rows take themselves, it tells more than the code where the machine comes to rest. */
    private record Key(String event, List<Step> steps, List<State> targets) {}

    private final State state;
    private final Event event;
    private final Choice choice;
    private final Key key;

    private CellCode(State state, Event event, Choice choice, Key key) {
        this.state = state;
        this.event = event;
        this.choice = choice;
        this.key = key;
    }

    /** What becomes of an event that a state accepts. */
    static CellCode of(Chart chart, State state, Event event) {
        List<Reaction> reactions = chart.reactions(state, event);
        return new CellCode(
                state,
                event,
                chart.choice(state, event),
                new Key(
                        chart.machine().isTable() ? "" : event.constant(),
                        reactions.stream()
                                .map(reaction -> Step.of(reaction, chart))
                                .toList(),
                        chart.machine().automatic().isEmpty() ? List.of() : chart.targets(state, event)));
    }

    /** A state in which the code runs. */
    State state() {
        return state;
    }

    /** An event on which it does. */
    Event event() {
        return event;
    }

    /** How guards decide. */
    Choice choice() {
        return choice;
    }

    /** The state that it leads to if nothing of the spec's runs, there or on the way. */
    Optional<State> plainTarget() {
        return choice instanceof Take take
                        && take.reaction().isSilent()
                        && key.steps().stream().noneMatch(Step::isFollowed)
                ? Optional.of(take.reaction().to())
                : Optional.empty();
    }

    /** Whether guards are asked. */
    boolean isAsked() {
        return choice instanceof Ask;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellCode code && key.equals(code.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

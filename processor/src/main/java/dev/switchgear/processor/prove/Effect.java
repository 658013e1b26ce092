package dev.switchgear.processor.prove;

import static java.util.Comparator.comparing;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Action.Remember;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What becomes of a configuration when a row is taken, in numbers.
 *
 * @param reaction what happens
 * @param left the superstates that are left, of those that some row resumes
 * @param resumed the superstate that it resumes, if only what is remembered tells in which state; else a negative number
 * @param to the state to which it leads otherwise
 */
record Effect(Reaction reaction, List<Integer> left, int resumed, int to) {

    /** For each state, all that can be done there, in the order of the rows. */
    static List<List<Effect>> of(Chart chart, List<Superstate> resumed, ToIntFunction<State> numbers) {
        Machine machine = chart.machine();
        List<State> states = machine.states();
        List<List<Reaction>> reactions = new ArrayList<>();
        states.forEach(state -> reactions.add(new ArrayList<>()));
        for (Event event : machine.events()) {
            for (State state : chart.named(event)) {
                if (chart.canRest(state)) { // No event happens where an automatic row is always taken before.
                    reactions.get(numbers.applyAsInt(state)).addAll(chart.taken(state, event));
                }
            }
        }
        if (!machine.automatic().isEmpty()) {
            states.forEach(
                    state -> reactions.get(numbers.applyAsInt(state)).addAll(chart.taken(state, new Automatic())));
        }
        return reactions.stream()
                .map(ofState -> ofState.stream()
                        .filter(Effect::leadsSomewhere)
                        .sorted(comparing(reaction -> reaction.row().site()))
                        .map(reaction -> of(reaction, resumed, numbers))
                        .toList())
                .toList();
    }

    /** Where several targets are written, nobody knows where a row leads. */
    private static boolean leadsSomewhere(Reaction reaction) {
        return reaction.row() instanceof Transition transition
                && transition.targets().size() <= 1
                && !reaction.ends().isEmpty();
    }

    private static Effect of(Reaction reaction, List<Superstate> resumed, ToIntFunction<State> numbers) {
        List<Integer> left = reaction.actions(Remember.class).stream()
                .map(action -> resumed.indexOf(action.superstate()))
                .filter(index -> index >= 0)
                .toList();
        int back = reaction.actions(Return.class).stream()
                .mapToInt(action -> resumed.indexOf(action.superstate()))
                .findFirst()
                .orElse(-1);
        return new Effect(reaction, left, back, numbers.applyAsInt(reaction.to()));
    }

    /** The step to a state. */
    Step step(State end) {
        return new Step(reaction.from(), reaction.trigger(), (Transition) reaction.row(), end);
    }
}

package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.EntryOf;
import dev.switchgear.processor.resolve.Action.Remember;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Action.StartTimer;
import dev.switchgear.processor.resolve.Action.StartTimerIn;
import dev.switchgear.processor.resolve.Action.StopTimer;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Choice.Ask;
import dev.switchgear.processor.resolve.Choice.Take;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many bytes of bytecode javac makes of what is written, at most. What an arm takes is counted by hand; a test reads the
 * class files of machines of many sizes and holds them against the limits.
 */
final class Bytes {

    /** The array of labels, the selector, the jump, and the arm that javac adds for a constant it did not know. */
    private static final int SWITCH = 42;

    private static final int LABEL = 4;

    /** An arm that has a value or throws. */
    private static final int ARM = 9;

    private static final int CHANGE_OF_STATE = 8;

    /** The clock, how long, when that is, and that it is kept. */
    private static final int TIMER = 32;

    /** A call of a method without parameters. */
    private static final int CALL = 4;

    /** The name of a guard, in a list of them. */
    private static final int GUARD = 8;

    private final Machine machine;
    private final Chart chart;

    Bytes(Chart chart) {
        this.machine = chart.machine();
        this.chart = chart;
    }

    private static int switchOf(int labels, int arms) {
        return SWITCH + LABEL * labels + ARM * arms;
    }

    /** The pure function from state and event to the next state, as switches in one another. */
    int nested() {
        return machine.states().stream()
                .mapToInt(this::eventsOf)
                .reduce(switchOf(machine.states().size(), 0), Integer::sum);
    }

    private int eventsOf(State state) {
        return switchOf(machine.events().size(), chart.accepted(state).size() + 1);
    }

    /** The longest of the methods that answer for the whole chart, those of a state being methods of their own or not. */
    int queries() {
        int states = machine.states().size();
        int dispatch = Math.max(
                switchOf(states, states),
                switchOf(machine.events().size(), machine.events().size()));
        int permits = isSo(chart::permits);
        int spares = chart.spares() ? isSo(chart::spares) : 0;
        int targets = !machine.isDeterminate() ? nested() + ofCells(reaction -> 2 * ARM) : 0;
        int guards = machine.isGuarded()
                ? nested() + ofCells(reaction -> ARM + GUARD * reaction.guards().size())
                : 0;
        int superstates = machine.topology().superstates().size() * (switchOf(states, 2) + ARM);
        int reasons = machine.behavior().refusals().isEmpty() ? 0 : nested();
        return Stream.of(dispatch + permits, dispatch + spares, targets, guards, superstates, reasons)
                .mapToInt(Integer::intValue)
                .max()
                .getAsInt();
    }

    private int isSo(BiPredicate<State, Event> question) {
        return machine.states().stream()
                .map(state -> machine.events().stream()
                        .filter(event -> question.test(state, event))
                        .toList())
                .distinct()
                .mapToInt(some -> switchOf(machine.events().size(), 2))
                .sum();
    }

    private int ofCells(ToIntFunction<Reaction> bytes) {
        return machine.states().stream()
                .flatMap(state -> machine.events().stream().flatMap(event -> chart.reactions(state, event).stream()))
                .mapToInt(bytes)
                .sum();
    }

    /** The longest of the methods that react, of those that ask guards, and of those without either. */
    int reactions() {
        Function<Event, Integer> ofEvent =
                event -> distinct(chart.accepting(event), state -> CellCode.of(chart, state, event));
        Function<State, Integer> ofState =
                state -> distinct(chart.accepted(state), event -> CellCode.of(chart, state, event));
        return machine.isTable()
                ? machine.states().stream()
                        .mapToInt(state -> switchOf(machine.events().size(), 1) + ofState.apply(state))
                        .max()
                        .orElse(0)
                : machine.events().stream()
                        .mapToInt(event -> switchOf(machine.states().size(), 1) + ofEvent.apply(event))
                        .max()
                        .orElse(0);
    }

    private <T> int distinct(List<T> places, Function<T, CellCode> codes) {
        return places.stream().map(codes).collect(Collectors.toSet()).stream()
                .mapToInt(this::of)
                .sum();
    }

    /** What becomes of an event in a state. */
    int of(CellCode code) {
        return of(code.choice(), code);
    }

    private int of(Choice choice, CellCode code) {
        if (choice instanceof Ask ask) {
            int guards = ask.guards().size() * (call(code.event()) + ARM);
            return guards + of(ask.then(), code) + of(ask.otherwise(), code);
        }
        return choice instanceof Take take ? of(take.reaction()) : ARM + telling(code.event());
    }

    /** What tells of a refusal, which arms do whose event answers. */
    private int telling(Event event) {
        return machine.behavior().refusals().isEmpty() ? 0 : call(event) + ARM;
    }

    /** An arm of that many constants, and its labels. */
    static int arm(int labels) {
        return LABEL * labels + ARM;
    }

    /** What takes itself in a state. */
    int automatic(State state) {
        return of(chart.choice(state, new Automatic()));
    }

    private int of(Choice choice) {
        if (choice instanceof Ask ask) {
            return ask.guards().size() * 2 * ARM + of(ask.then()) + of(ask.otherwise());
        }
        return choice instanceof Take take ? of(take.reaction()) : ARM;
    }

    private int of(Reaction reaction) {
        int call = reaction.trigger() instanceof Event event ? call(event) : ARM;
        boolean handsOn = chart.isFollowed(reaction) && chart.hasAutomaticOccurrences();
        return ARM
                + (chart.isFollowed(reaction) ? CALL : 0)
                + (reaction.occurrences() > 0 || handsOn ? 2 * call : 0) // Made once, or at most once for each of two.
                + reaction.actions().stream()
                        .mapToInt(action -> of(action, call))
                        .sum();
    }

    private int of(Action action, int call) {
        if (action instanceof EntryOf entries) {
            int calls = entries.byState().values().stream().mapToInt(List::size).sum();
            return switchOf(machine.states().size(), entries.byState().size()) + calls * CALL;
        }
        if (action instanceof StartTimer) {
            return TIMER;
        }
        if (action instanceof StartTimerIn some) {
            return TIMER + switchOf(machine.states().size(), some.states().size());
        }
        boolean isChange = action instanceof StopTimer
                || action instanceof Become
                || action instanceof Remember
                || action instanceof Return;
        return isChange ? CHANGE_OF_STATE : call + ARM;
    }

    /** A call that hands on what the event carries. */
    private static int call(Event event) {
        int parameters = event instanceof EventMethod method
                ? method.method().parameters().size()
                : 1;
        return ARM + 3 * parameters;
    }
}

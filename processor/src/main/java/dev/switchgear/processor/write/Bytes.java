package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Decision;
import dev.switchgear.processor.model.Decision.Ask;
import dev.switchgear.processor.model.Decision.Take;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction.Kind;
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

    /** The name of a guard, in a list of them. */
    private static final int GUARD = 8;

    private final Machine machine;
    private final Matrix matrix;

    Bytes(Machine machine, Matrix matrix) {
        this.machine = machine;
        this.matrix = matrix;
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
        return switchOf(machine.events().size(), matrix.accepted(state).size() + 1);
    }

    /** The longest of the methods that answer for the whole matrix, those of a state being methods of their own or not. */
    int queries() {
        int states = machine.states().size();
        int dispatch = Math.max(
                switchOf(states, states),
                switchOf(machine.events().size(), machine.events().size()));
        int permits = isSo(matrix::permits);
        int ignores = matrix.ignores() ? isSo(matrix::ignores) : 0;
        int targets = machine.isGuarded() ? nested() + ofCells(cell -> 2 * ARM) : 0;
        int guards = machine.isGuarded()
                ? nested() + ofCells(cell -> ARM + GUARD * cell.row().when().size())
                : 0;
        return Stream.of(dispatch + permits, dispatch + ignores, targets, guards)
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

    private int ofCells(ToIntFunction<Cell> bytes) {
        return machine.cells().mapToInt(bytes).sum();
    }

    /** The longest of the methods that react, of those that ask guards, and of those without either. */
    int reactions() {
        Function<Event, Integer> ofEvent =
                event -> distinct(matrix.accepting(event), state -> CellCode.of(machine, matrix, state, event));
        Function<State, Integer> ofState =
                state -> distinct(matrix.accepted(state), event -> CellCode.of(machine, matrix, state, event));
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
        return of(code.decision(), code);
    }

    private int of(Decision decision, CellCode code) {
        if (decision instanceof Ask ask) {
            int guards = ask.guards().size() * (call(code.event()) + ARM);
            return guards + of(ask.then(), code) + of(ask.otherwise(), code);
        }
        return decision instanceof Take take ? of(take.row(), code) : ARM;
    }

    private int of(Row row, CellCode code) {
        Behavior behavior = machine.behavior();
        int told = behavior.observers().size() * (call(code.event()) + ARM);
        int effects = (row.then().size() + 1) * call(code.event());
        int change = row.to()
                .map(to -> CHANGE_OF_STATE
                        + (behavior.of(Kind.ENTRY, to).size() + code.exits().size()) * call(code.event()))
                .orElse(0);
        return ARM + told + effects + change;
    }

    /** A call that hands on what the event carries. */
    private static int call(Event event) {
        int parameters = event instanceof EventMethod method
                ? method.method().parameters().size()
                : 1;
        return ARM + 3 * parameters;
    }
}

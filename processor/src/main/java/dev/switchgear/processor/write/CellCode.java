package dev.switchgear.processor.write;

import dev.switchgear.processor.model.Decision;
import dev.switchgear.processor.model.Decision.Ask;
import dev.switchgear.processor.model.Decision.Take;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What code a cell of the matrix becomes. Two cells are equal here if it is the same for both, by whatever rows: of a large
 * table, writing it out to compare would take long.
 */
final class CellCode {

    /** A row, but for where it stands. */
    private record Step(Row.Kind kind, Optional<State> to, List<String> guards, List<String> effects) {

        static Step of(Row row) {
            return new Step(
                    row.kind(),
                    row.to(),
                    row.when().stream().map(Guard::asWritten).toList(),
                    row.then().stream().map(Reference::name).toList());
        }
    }

    /** In a table the event is a variable, and else part of the code. */
    private record Key(String event, List<Step> steps, List<Method> exits) {}

    private final State state;
    private final Event event;
    private final Decision decision;
    private final Key key;

    private CellCode(State state, Event event, Decision decision, Key key) {
        this.state = state;
        this.event = event;
        this.decision = decision;
        this.key = key;
    }

    /** What becomes of an event that a state accepts. */
    static CellCode of(Machine machine, Matrix matrix, State state, Event event) {
        List<Row> rows = matrix.rows(state, event);
        boolean leaves = rows.stream().anyMatch(row -> row.to().isPresent());
        return new CellCode(
                state,
                event,
                matrix.decision(state, event),
                new Key(
                        machine.isTable() ? "" : event.constant(),
                        rows.stream().map(Step::of).toList(),
                        leaves ? machine.behavior().of(Kind.EXIT, state) : List.of()));
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
    Decision decision() {
        return decision;
    }

    /** What runs when the state is left, if a row leaves it. */
    List<Method> exits() {
        return key.exits();
    }

    /** The state that it leads to if nothing of the spec's runs, there or on the way. */
    Optional<State> plainTarget(Machine machine) {
        if (!(decision instanceof Take take)) {
            return Optional.empty();
        }
        Row row = take.row();
        boolean isSilent = machine.behavior().observers().isEmpty()
                && row.then().isEmpty()
                && !(event instanceof EventMethod method && method.hasBody())
                && exits().isEmpty()
                && row.to()
                        .filter(to -> !machine.behavior().of(Kind.ENTRY, to).isEmpty())
                        .isEmpty();
        return Optional.of(row.to().orElse(state)).filter(target -> isSilent);
    }

    /** Whether guards are asked. */
    boolean isAsked() {
        return decision instanceof Ask;
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

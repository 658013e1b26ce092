package dev.switchgear.processor.read;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.List;
import java.util.Optional;

/**
 * What a spec says in its language.
 *
 * @param initial the initial state
 * @param finals the final states
 * @param events the events
 * @param rows the rows, in source order
 * @param ambiguous rows that lead to several states; they are among the others, without a target
 * @param misplaced rows that stand where a spec of the other kind has its rows
 * @param isLegible whether nothing had to be left out
 */
record Rules(
        Optional<InitialState> initial,
        Optional<FinalStates> finals,
        List<Event> events,
        List<Row> rows,
        List<Ambiguous> ambiguous,
        List<Misplaced> misplaced,
        boolean isLegible) {

    /** A row and all its targets. */
    record Ambiguous(Row row, List<State> targets) {}

    /** A row, and the method that it stands on if it does not stand on the spec. */
    record Misplaced(Row row, Optional<Method> method) {}
}

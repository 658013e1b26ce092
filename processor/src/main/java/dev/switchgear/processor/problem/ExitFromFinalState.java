package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;

/**
 * A row starts from a final state, in which a machine has ended (UML 2.5.1, FinalState, constraint
 * no_outgoing_transitions).
 *
 * @param state the final state
 * @param row the row
 */
public record ExitFromFinalState(State state, Row row) implements Problem {

    @Override
    public String code() {
        return "SG202";
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return "the final state " + state + " has a way out";
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    @Override
    public String expected() {
        return "no row from " + state + ", which @Final names";
    }

    @Override
    public String fix() {
        return "take " + state + " out of the row, or out of @Final";
    }
}

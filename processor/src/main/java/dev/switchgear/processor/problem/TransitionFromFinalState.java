package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A row, or several, start from a final state, in which a machine has ended (UML 2.5.1, FinalState, constraint
 * no_outgoing_transitions).
 *
 * @param states the final states among its sources
 * @param row the row
 * @param more how many others start from the same
 */
public record TransitionFromFinalState(List<State> states, Row row, int more) implements Problem {

    public TransitionFromFinalState {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG202;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return states.size() == 1
                ? "the final state " + listed() + " has a transition"
                : "the final states " + listed() + " have transitions";
    }

    @Override
    public String found() {
        return row.asWritten() + (more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows");
    }

    @Override
    public String expected() {
        return "no transition from " + listed() + ", which @Final names";
    }

    @Override
    public String fix() {
        return "take " + listed() + (more == 0 ? " out of the row" : " out of these rows") + ", or out of @Final";
    }

    private String listed() {
        return Words.listed(states.stream().map(State::name).toList());
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A row, or several, start from a final state, in which a machine has ended (UML 2.5.1, FinalState, constraint
 * no_outgoing_transitions).
 *
 * @param states the final states among its sources
 * @param finals all final states
 * @param row the row
 * @param more how many others start from the same
 */
public record TransitionFromFinalState(List<State> states, List<State> finals, Transition row, int more)
        implements Problem {

    public TransitionFromFinalState {
        states = List.copyOf(states);
        finals = List.copyOf(finals);
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
        boolean areAllFinals = states.containsAll(finals);
        if (more == 0 && !states.containsAll(row.from())) {
            return "remove " + listed() + " from the row, or " + (areAllFinals ? "remove @Final" : "from @Final");
        }
        String rows = more == 0
                ? "remove the row"
                : "remove " + listed() + " from these rows, and remove the rows that name no other state";
        return rows + ", or remove " + (areAllFinals ? "@Final" : listed() + " from @Final");
    }

    private String listed() {
        return Words.listed(states.stream().map(State::name).toList());
    }
}

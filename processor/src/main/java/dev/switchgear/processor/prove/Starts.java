package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import java.util.BitSet;

/** Where the life of a machine begins: in the initial state, or, of one that resumes, in a state that is reached no more. */
final class Starts {

    private Starts() {}

    static int initial(Machine machine, StateGraph graph) {
        return graph.number(machine.initial().map(InitialState::state).orElseThrow());
    }

    static BitSet all(Machine machine, StateGraph graph) {
        BitSet starts = graph.numbers(machine.banned());
        starts.set(initial(machine, graph));
        return starts;
    }

    /** What is reached from there, from the initial state if that is possible. */
    static Search search(Machine machine, StateGraph graph) {
        return Search.fromFirst(graph, initial(machine, graph), graph.numbers(machine.banned()));
    }
}

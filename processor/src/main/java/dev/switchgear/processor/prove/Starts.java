package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Property;
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
        return Search.from(graph, initial(machine, graph), new BitSet()).andFrom(graph.numbers(machine.banned()));
    }

    /**
     * What a sentence is about: what is reached from the initial state, or after the states that it names; also after one that
     * is reached no more, but in which a machine may resume.
     *
     * @param barred states that are not entered from then on
     */
    static Search search(Property sentence, Machine machine, StateGraph graph, BitSet barred) {
        BitSet after = graph.numbers(sentence.after());
        BitSet resumed = graph.numbers(machine.banned());
        resumed.and(after);
        return Search.after(graph, initial(machine, graph), after, barred).andFrom(resumed);
    }
}

package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Property;
import java.util.BitSet;

/** Where the life of a machine begins: in the initial state, or, of one that resumes, in a state that is reached no more. */
final class Starts {

    private Starts() {}

    static BitSet all(Machine machine, TransitionSystem system) {
        BitSet starts = system.satisfying(machine.banned());
        starts.set(system.initial());
        return starts;
    }

    /** What is reached from there, from the initial state if that is possible. */
    static Search search(Machine machine, TransitionSystem system) {
        return Search.from(system, system.initial(), new BitSet()).andFrom(system.satisfying(machine.banned()));
    }

    /**
     * What a sentence is about: what is reached from the initial state, or after the states that it names; also after one that
     * is reached no more, but in which a machine may resume.
     *
     * @param barred states that are not entered from then on
     */
    static Search search(Property sentence, Machine machine, TransitionSystem system, BitSet barred) {
        BitSet after = system.satisfying(sentence.after());
        BitSet resumed = system.satisfying(machine.banned());
        resumed.and(after);
        return Search.after(system, system.initial(), after, barred).andFrom(resumed);
    }
}

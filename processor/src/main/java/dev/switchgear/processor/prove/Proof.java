package dev.switchgear.processor.prove;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.Problem;
import java.util.List;

/** One thing that must be so of all that a machine can ever do. */
interface Proof {

    /**
     * All that is not so.
     *
     * @param machine a machine that has an initial state
     * @param system what it can do
     * @param doubts what nobody can know of it
     */
    List<? extends Problem> refute(Machine machine, TransitionSystem system, Doubts doubts);
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** One thing that must be so of every machine. */
interface Rule {

    /**
     * All that the rule finds wrong, not just the first.
     *
     * @param machine what the spec says
     * @param chart what it means
     */
    List<? extends Problem> check(Machine machine, Chart chart);

    /** Whether it makes sense only of a spec of which everything could be read. */
    default boolean needsTheWhole() {
        return false;
    }

    /** Whether it makes sense only of a spec that a machine can extend. */
    default boolean needsATypeToExtend() {
        return false;
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.List;

/**
 * What the fix of a problem may change about the paths of a machine. What is not certain until then is not reported beside
 * the problem.
 */
public sealed interface Consequence {

    /** States may be within other superstates, so that nobody knows in which of them the rows of these hold. */
    record MayHoldElsewhere() implements Consequence {}

    /**
     * A row may be taken that is not taken now.
     *
     * @param row the row
     */
    record RowMayBeTaken(Row row) implements Consequence {}

    /**
     * There may be ways from some states to any others.
     *
     * @param states the states
     */
    record MayLeadAnywhere(List<State> states) implements Consequence {

        public MayLeadAnywhere {
            states = List.copyOf(states);
        }
    }

    /**
     * There may be ways to some states from any others.
     *
     * @param states the states
     */
    record MayBeReached(List<State> states) implements Consequence {

        public MayBeReached {
            states = List.copyOf(states);
        }
    }
}

package dev.switchgear.processor.read;

import dev.switchgear.processor.model.StateEnum;
import dev.switchgear.processor.problem.Problem;
import java.util.Optional;

/** What came of looking for the state enum of a spec. */
public sealed interface StateEnumReading {

    /** It is named, but not there yet. */
    record Waiting() implements StateEnumReading {}

    /**
     * There is none that a language could be typed to.
     *
     * @param problem why
     */
    record Missing(Problem problem) implements StateEnumReading {}

    /**
     * There is one.
     *
     * @param states the state enum
     * @param problem what is wrong with it all the same
     */
    record Found(StateEnum states, Optional<Problem> problem) implements StateEnumReading {}
}

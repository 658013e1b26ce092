package dev.switchgear.processor.read;

import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.problem.Problem;
import java.util.Optional;

/** What came of looking for an enum of a spec. */
sealed interface EnumReading {

    /** It is named, but not there yet. */
    record Waiting() implements EnumReading {}

    /**
     * There is none that a language could be typed to.
     *
     * @param problem why
     */
    record Missing(Problem problem) implements EnumReading {}

    /**
     * There is one.
     *
     * @param type the enum
     * @param problem what is wrong with it all the same
     */
    record Found(EnumType type, Optional<Problem> problem) implements EnumReading {}
}

package dev.switchgear.processor.read;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.problem.Problem;
import java.util.List;

/** What came of reading a spec whose language is written. */
public sealed interface Reading {

    /** The spec names a type that is not there, and that a later round may bring. */
    record Waiting() implements Reading {}

    /**
     * There are no states to read rules over.
     *
     * @param spec the annotated type
     * @param problems why
     */
    record Stateless(Spec spec, List<Problem> problems) implements Reading {

        public Stateless {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The spec was read, as far as it goes.
     *
     * @param machine what it says
     * @param problems what could not be read, and why
     * @param isLegible whether all of it could be: if not, then either a problem says why, or the compiler does, and what
     *     the model lacks is no mistake of its own
     */
    record Read(Machine machine, List<Problem> problems, boolean isLegible) implements Reading {

        public Read {
            problems = List.copyOf(problems);
        }
    }
}

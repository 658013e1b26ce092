package dev.switchgear.processor.conformance;

import java.util.List;

/** What happens in one sequence: the steps from outside, and what each method of the spec does when it is called. */
interface Script {

    /** What a method does. */
    enum Act {
        RETURN,
        THROW_UNCHECKED,
        THROW_ERROR,
        /** Throws a checked exception, if it declares it. */
        THROW_CHECKED,
        /** Raises an event, or asks about one, on its own machine, and goes on whatever comes of it. */
        TRY,
        /** The same, without catching what comes of it. */
        DO
    }

    /**
     * What is done at one call.
     *
     * @param answer what a guard says
     * @param value what a body returns
     * @param step what is done to the machine, if anything is
     */
    record Deed(Act act, boolean answer, int value, Step step) {}

    /** The steps. */
    List<Step> steps();

    /** What is done at the call of that number, which is one of a method of that signature. */
    Deed deed(int call, String signature);
}

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
     * @param value what a body returns, and how many milliseconds a timeout takes
     * @param step what is done to the machine, if anything is
     */
    record Deed(Act act, boolean answer, int value, Step step) {}

    /** A timeout takes no time that anybody knows. */
    int NEVER = Integer.MIN_VALUE;

    /** It takes not a whole millisecond. */
    int PART = Integer.MIN_VALUE + 2;

    /** It takes longer than there are milliseconds. */
    int LATE = Integer.MAX_VALUE;

    /** It was over before there were any. */
    int LONG_AGO = Integer.MIN_VALUE + 1;

    /** What time it is at first, in milliseconds. */
    long clock();

    /** Whether timers raise what is due by themselves. */
    boolean isDriven();

    /** The steps. */
    List<Step> steps();

    /** What is done at the call of that number, which is one of a method of that signature. */
    Deed deed(int call, String signature);
}

package dev.switchgear.processor.mutation;

/** How a mutant ends. */
enum Ending {
    MACHINES,
    OUR_ERRORS,
    ERRORS_OF_THE_COMPILER,
    /**
     * The compiler refuses the spec, and for it the machine that inherits it as well: a method, say, that may not override
     * another one. It says so only when both are written, and so nobody can hold the machine back.
     */
    CONSEQUENCES,
    /** The compiler crashes without us as well. */
    CRASH_OF_THE_COMPILER,
    /** As none must. */
    FINDING
}

package dev.switchgear.processor.mutation;

/** How a mutant ends. */
enum Ending {
    MACHINES,
    OUR_ERRORS,
    ERRORS_OF_THE_COMPILER,
    /** It crashes without us as well. */
    CRASH_OF_THE_COMPILER,
    /** As none must. */
    FINDING
}

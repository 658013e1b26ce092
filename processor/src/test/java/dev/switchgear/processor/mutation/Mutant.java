package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import java.util.List;

/**
 * A spoilt spec.
 *
 * @param seed what chance it is made of
 * @param number which of the mutants of that seed it is
 * @param spec the good spec that it was
 * @param mutations what was done to it
 * @param source its text
 * @param sources its file, and those that it needs
 * @param options with which it is compiled
 */
record Mutant(
        long seed,
        int number,
        String spec,
        List<String> mutations,
        String source,
        Sources sources,
        List<String> options) {

    /** As a report names it, and how to see it again. */
    String title() {
        return spec + " after " + String.join(", ", mutations)
                + (options.isEmpty() ? "" : ", with " + options.get(0) + " ...") + " (-Dswitchgear.seed=" + seed
                + " -Dswitchgear.mutant="
                + number + ")";
    }
}

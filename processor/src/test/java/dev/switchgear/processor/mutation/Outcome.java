package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Diagnosis;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a compilation ended.
 *
 * @param diagnoses all that the compiler said
 * @param generated the sources that were generated, by the full name of their type
 * @param classes the full names of the classes that were written
 * @param expected the full names of the machines of all specs that the processor was shown
 * @param crash the stack trace of what ended it instead; empty if nothing did
 */
record Outcome(
        List<Diagnosis> diagnoses,
        Map<String, String> generated,
        Set<String> classes,
        Set<String> expected,
        String crash) {

    /** A compilation that did not end in words. */
    static Outcome crashed(String crash) {
        return new Outcome(List.of(), Map.of(), Set.of(), Set.of(), crash);
    }

    /** The errors. */
    List<Diagnosis> errors() {
        return diagnoses.stream().filter(Diagnosis::isError).toList();
    }

    /** The errors that are ours. */
    List<Diagnosis> ours() {
        return said().stream().filter(Diagnosis::isError).toList();
    }

    /** All that we said, warnings too. */
    List<Diagnosis> said() {
        return diagnoses.stream()
                .filter(diagnosis -> diagnosis.message().startsWith("[SG"))
                .toList();
    }
}

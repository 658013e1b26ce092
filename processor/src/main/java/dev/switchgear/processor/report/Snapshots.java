package dev.switchgear.processor.report;

import dev.switchgear.processor.model.Spec;
import java.util.Set;

/**
 * The models of machines that are in production, as the options of a compilation name them.
 *
 * @param directory the directory that holds them
 * @param accepted the names of the specs whose models are to be written and not compared; {@code *} is any
 */
public record Snapshots(String directory, Set<String> accepted) {

    public Snapshots {
        accepted = Set.copyOf(accepted);
    }

    /** Whether the model of a spec is to be written. */
    public boolean accept(Spec spec) {
        return accepted.contains("*")
                || accepted.contains(spec.simpleName())
                || accepted.contains(spec.name().canonicalName())
                || accepted.contains(spec.name().reflectionName());
    }
}

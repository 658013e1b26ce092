package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that are written for a spec.
 *
 * @param names their names
 * @param hasEvents whether an event enum comes with the machine, as it does unless the spec is a table
 */
public record Written(Names names, boolean hasEvents) {

    /** Those of them that a spec may name in its signatures. */
    public List<ClassName> types() {
        return hasEvents ? List.of(names.machine(), names.event()) : List.of(names.machine());
    }
}

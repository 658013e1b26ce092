package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that are written for a spec.
 *
 * @param spec the spec
 * @param isTable whether the spec is a table; if not, an event enum comes with the machine
 */
public record Written(ClassName spec, boolean isTable) {

    /** Their names. */
    public Names names() {
        return Names.of(spec);
    }

    /** Those of them that a spec may name in its signatures. */
    public List<ClassName> types() {
        return isTable ? List.of(names().machine()) : List.of(names().machine(), names().event(), names().occurrence());
    }
}

package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.Optional;

/**
 * A code that a {@code @SuppressWarnings} names: {@code SG202}.
 *
 * @param code the code, as it is written, which may be none of ours
 * @param member the member of the spec on which it stands; empty on the spec itself, where alone it counts
 * @param site the annotation
 */
public record Silenced(String code, Optional<String> member, Site site) {

    /** Whether it silences the warnings of a code. */
    public boolean silences(String other) {
        return member.isEmpty() && code.equals(other);
    }
}

package dev.switchgear.processor.model;

import java.util.List;
import java.util.Set;

/**
 * How the source of a spec can write the constants of an enum, as short as its imports allow.
 *
 * @param onSpec what stands before a constant in an annotation of the spec itself: {@code Door.State}
 * @param onMembers what does in an annotation of one of its methods, where the member types of the spec are in scope:
 *     {@code State}
 * @param imported the constants that are imported themselves, and need nothing before them
 */
public record Spelling(String onSpec, String onMembers, Set<String> imported) {

    public Spelling {
        imported = Set.copyOf(imported);
    }

    /** Constants as an annotation of the spec itself can name them. */
    public List<String> onSpec(List<?> constants) {
        return spelled(onSpec, constants);
    }

    /** Constants as an annotation of one of the spec's methods can name them. */
    public List<String> onMembers(List<?> constants) {
        return spelled(onMembers, constants);
    }

    private List<String> spelled(String type, List<?> constants) {
        return constants.stream()
                .map(Object::toString)
                .map(constant -> imported.contains(constant) ? constant : type + "." + constant)
                .toList();
    }
}

package dev.switchgear.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * By what a component is read, or written.
 *
 * @param asked the property, or the member, that is named; nothing where none is
 * @param known the properties, or members, that there are
 * @param forms what would do, with {@code %s} for the component's type, in the order in which it is looked for
 * @param found the members that are called so, in that order
 */
public record Access(String asked, List<String> known, List<String> forms, List<Accessor> found) {

    public Access {
        known = List.copyOf(known);
        forms = List.copyOf(forms);
        found = List.copyOf(found);
    }

    /** Whether nothing is called so. */
    boolean isLacking() {
        return found.isEmpty();
    }

    /** The one that is meant for a component, if any will do. */
    public Optional<Accessor> meant(Component component) {
        return found.stream()
                .filter(accessor -> accessor.hindrance().isEmpty() && component.isCarriedBy(accessor))
                .findFirst();
    }
}

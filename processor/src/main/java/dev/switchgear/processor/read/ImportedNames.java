package dev.switchgear.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the file of a spec imports, by name. Only javac's syntax trees tell; with any other compiler nobody knows.
 *
 * @param areKnown whether somebody does
 * @param types the types, one by one or all of a package or a type: {@code door.DoorRules.*}
 * @param statics the static members, in the same way
 */
record ImportedNames(boolean areKnown, List<String> types, List<String> statics) {

    /** ImportedNames that nobody knows. */
    static final ImportedNames UNKNOWN = new ImportedNames(false, List.of(), List.of());

    /** Whether a member of a package or a type is imported, alone or with all the others. */
    boolean haveType(String owner, String name) {
        return types.contains(owner + "." + name) || types.contains(owner + ".*");
    }

    /** The simple names of the members of a type that are imported alone. */
    Stream<String> membersOf(String owner) {
        return types.stream()
                .filter(name -> name.startsWith(owner + "."))
                .map(name -> name.substring(owner.length() + 1));
    }

    /** The full name of the type of that simple name that is imported alone. */
    Optional<String> typeCalled(String name) {
        return types.stream().filter(type -> type.endsWith("." + name)).findFirst();
    }

    /** The full names of the static members of that name that are imported alone, one of which may be a type. */
    Stream<String> staticsCalled(String name) {
        return statics.stream().filter(member -> member.endsWith("." + name));
    }

    /** The full names that a type of that simple name may have by imports of all types of a package or a type. */
    Stream<String> onDemand(String name) {
        return Stream.of(types.stream(), statics.stream(), Stream.of("java.lang.*"))
                .flatMap(several -> several)
                .filter(imported -> imported.endsWith(".*"))
                .map(imported -> imported.substring(0, imported.length() - 1) + name);
    }

    /** Whether a static member of a type is. */
    boolean haveStatic(String owner, String name) {
        return statics.contains(owner + "." + name) || statics.contains(owner + ".*");
    }

    /** The types whose static members are all imported, but for one. */
    Set<String> otherStaticOwners(String owner) {
        return statics.stream()
                .filter(name -> name.endsWith(".*"))
                .map(name -> name.substring(0, name.length() - ".*".length()))
                .filter(other -> !other.equals(owner))
                .collect(Collectors.toSet());
    }

    /** Whether a static member of that name is imported alone, from any type but one. */
    boolean haveOther(String owner, String name) {
        return statics.stream().anyMatch(one -> one.endsWith("." + name) && !one.equals(owner + "." + name));
    }
}

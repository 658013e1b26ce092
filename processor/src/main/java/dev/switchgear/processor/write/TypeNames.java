package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What types are called in a file that is written as text: by their simple names where they are imported or of the same package,
 * and where that would mean another type, by their full names.
 */
final class TypeNames {

    private final ClassName file;
    private final Set<String> members;
    private final Map<String, ClassName> imported = new HashMap<>();

    /**
     * Names for a file.
     *
     * @param file the type that it holds
     * @param members the simple names of the types nested in that
     * @param used the types that it names; of two that are called alike, the first is imported
     */
    TypeNames(ClassName file, Collection<String> members, List<ClassName> used) {
        this.file = file;
        this.members = new HashSet<>(members);
        this.members.add(file.simpleName());
        used.stream()
                .map(ClassName::topLevelClassName)
                .filter(type -> !type.packageName().isEmpty() && !isNeighbour(type) && !isHidden(type))
                .forEach(type -> imported.putIfAbsent(type.simpleName(), type));
        used.stream().filter(this::isNeighbour).forEach(type -> imported.remove(simpleName(type)));
    }

    /** The declarations of all imports. */
    String imports() {
        return imported.values().stream()
                .sorted()
                .map(type -> "import " + type.canonicalName() + ";\n")
                .collect(Collectors.joining());
    }

    /** What a type is called. */
    String of(ClassName type) {
        boolean isSeen = isNeighbour(type) || type.topLevelClassName().equals(imported.get(simpleName(type)));
        return isSeen && !isHidden(type) ? String.join(".", type.simpleNames()) : type.canonicalName();
    }

    private boolean isNeighbour(ClassName type) {
        return type.packageName().equals(file.packageName());
    }

    private boolean isHidden(ClassName type) {
        return members.contains(simpleName(type));
    }

    private static String simpleName(ClassName type) {
        return type.topLevelClassName().simpleName();
    }
}

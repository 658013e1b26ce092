package dev.switchgear.processor.read;

import dev.switchgear.processor.model.Spelling;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Tells how the source of a spec can name an enum and its constants, so that what messages advise can be pasted. */
final class SpellingReader {

    private final Elements elements;
    private final SyntaxTrees trees;

    SpellingReader(Elements elements, SyntaxTrees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    /**
     * How a spec can name an enum.
     *
     * @param isMember whether inside the spec the simple name of the enum means it, and nothing else
     */
    Spelling of(TypeElement spec, TypeElement type, boolean isMember, List<String> constants) {
        ImportedNames imports = trees.importedBy(spec);
        boolean isImportUnknown = !imports.areKnown()
                && type.getEnclosingElement() instanceof TypeElement
                && !elements.getPackageOf(spec).equals(elements.getPackageOf(type));
        String onSpec = isImportUnknown ? FullNames.of(type) : name(spec, type, imports);
        return new Spelling(
                onSpec,
                isMember ? type.getSimpleName().toString() : unlessHidden(onSpec, spec, type),
                imported(spec, type, imports, constants));
    }

    /** The name of a type outside of the spec's body: from the outermost name on that means it there. */
    private String name(TypeElement spec, TypeElement type, ImportedNames imports) {
        String simpleName = type.getSimpleName().toString();
        Element owner = type.getEnclosingElement();
        if (owner == null || isInScope(spec, owner) || isImported(spec, owner, simpleName, imports)) {
            return simpleName;
        }
        return owner instanceof TypeElement around
                ? name(spec, around, imports) + "." + simpleName
                : FullNames.of(type);
    }

    /** Whether the members of a package or a type are in scope where a spec is declared. */
    private static boolean isInScope(TypeElement spec, Element owner) {
        return Stream.<Element>iterate(spec.getEnclosingElement(), Objects::nonNull, Element::getEnclosingElement)
                .anyMatch(owner::equals);
    }

    /** What the spec's own package declares comes before what is imported with all of a package or type. */
    private boolean isImported(TypeElement spec, Element owner, String simpleName, ImportedNames imports) {
        if (!imports.areKnown()) {
            return owner instanceof PackageElement;
        }
        PackageElement home = elements.getPackageOf(spec);
        String ownerName = owner.toString();
        return imports.types().contains(ownerName + "." + simpleName)
                || (imports.haveType(ownerName, simpleName)
                        && elements.getTypeElement(home.getQualifiedName() + "." + simpleName) == null);
    }

    /** A member type of the spec may be called like the type that is imported. */
    private String unlessHidden(String name, TypeElement spec, TypeElement type) {
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean isHidden = ElementFilter.typesIn(elements.getAllMembers(spec)).stream()
                .anyMatch(member -> member.getSimpleName().contentEquals(first));
        return isHidden ? FullNames.of(type) : name;
    }

    private Set<String> imported(TypeElement spec, TypeElement type, ImportedNames imports, List<String> constants) {
        String owner = FullNames.of(type);
        if (constants.stream().noneMatch(constant -> imports.haveStatic(owner, constant))) {
            return Set.of();
        }
        Set<String> rivals = Stream.concat(
                        Stream.<Element>iterate(spec, TypeElement.class::isInstance, Element::getEnclosingElement),
                        imports.otherStaticOwners(owner).stream()
                                .map(elements::getTypeElement)
                                .filter(Objects::nonNull))
                .flatMap(other -> ElementFilter.fieldsIn(elements.getAllMembers((TypeElement) other)).stream())
                .map(field -> field.getSimpleName().toString())
                .collect(Collectors.toSet());
        return constants.stream()
                .filter(constant -> imports.haveStatic(owner, constant))
                .filter(constant -> !rivals.contains(constant) && !imports.haveOther(owner, constant))
                .collect(Collectors.toSet());
    }
}

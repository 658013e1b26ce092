package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.language.Neighbours;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells which type that is yet to be written for a spec of this compilation a name means, as Java would (JLS 6.4.1): a member of the
 * types around comes first, then what is imported by its name, then the package, then what is imported on demand.
 *
 * <p>Without syntax trees nobody knows the imports. Then the name of the spec's own machine means that, and any other that may mean
 * several types waits until they are written, for what the compiler still cannot resolve means none of them; if none can be written
 * first, it means the one that is nearest to the spec.
 */
final class PendingTypes {

    private final Elements elements;
    private final SyntaxTrees trees;
    private final TypeElement spec;
    private final Neighbours neighbours;
    private final Moment moment;

    PendingTypes(Elements elements, SyntaxTrees trees, TypeElement spec, Neighbours neighbours, Moment moment) {
        this.elements = elements;
        this.trees = trees;
        this.spec = spec;
        this.neighbours = neighbours;
        this.moment = moment;
    }

    /** The type that an unresolved name means in the file of the first of several types where it means one. */
    Optional<ClassName> meant(String written, List<TypeElement> places) {
        return places.stream().flatMap(place -> meant(written, place).stream()).findFirst();
    }

    private Optional<ClassName> meant(String written, TypeElement place) {
        ImportedNames imports = trees.importedBy(place);
        String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
        Optional<String> type = imports.areKnown() ? typeInScope(first, place, imports) : memberType(first, place);
        if (type.isPresent()) {
            return neighbours.type(type.get() + written.substring(first.length()));
        }
        Optional<ClassName> qualified = neighbours.type(written);
        return qualified.isPresent() || imports.areKnown() ? qualified : nearest(written, place);
    }

    /**
     * The type that is to be written for the package of a spec and then hides one that is there already, which only an import on
     * demand brought.
     */
    Optional<ClassName> hiding(ClassName known, Supplier<TypeElement> where) {
        if (!neighbours.haveOther(known.topLevelClassName())) {
            return Optional.empty(); // As almost always.
        }
        TypeElement place = where.get();
        String home = known.packageName();
        if (home.equals(packageOf(place))) {
            return Optional.empty();
        }
        ImportedNames imports = trees.importedBy(place);
        boolean isByDemandAlone = imports.areKnown()
                && imports.types().contains(home + ".*")
                && Stream.concat(imports.types().stream(), imports.statics().stream())
                        .noneMatch(name -> isWithin(name, known.topLevelClassName()))
                && memberType(known.topLevelClassName().simpleName(), place).isEmpty()
                && !trees.mention(place, known.topLevelClassName());
        return isByDemandAlone ? neighbours.type(sameIn(packageOf(place), known)) : Optional.empty();
    }

    private static boolean isWithin(String name, ClassName type) {
        return (name + ".").startsWith(type.canonicalName() + ".");
    }

    private static String sameIn(String packageName, ClassName type) {
        return packageName + "." + String.join(".", type.simpleNames());
    }

    /** The full name of the type that a simple name means. */
    private Optional<String> typeInScope(String name, TypeElement place, ImportedNames imports) {
        return memberType(name, place)
                .or(() -> imports.typeCalled(name))
                .or(() -> imports.staticsCalled(name)
                        .filter(type -> isThereOrPending(type, place))
                        .findFirst())
                .or(() -> Optional.of(packageOf(place) + "." + name).filter(type -> isThereOrPending(type, place)))
                .or(() -> onlyOneOnDemand(name, place, imports));
    }

    private Optional<String> onlyOneOnDemand(String name, TypeElement place, ImportedNames imports) {
        Set<String> found = imports.onDemand(name)
                .filter(type -> isThereOrPending(type, place))
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The member type of a type or one around it, or one of these types itself. */
    private Optional<String> memberType(String name, TypeElement place) {
        return Stream.<Element>iterate(place, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast)
                .flatMap(around -> Stream.concat(
                        ElementFilter.typesIn(elements.getAllMembers(around)).stream(), Stream.of(around)))
                .filter(type -> type.getSimpleName().contentEquals(name))
                .map(FullNames::of)
                .findFirst();
    }

    private boolean isThereOrPending(String type, TypeElement place) {
        TypeElement known = elements.getTypeElement(type);
        if (known != null) {
            return isAccessible(known, place);
        }
        return neighbours
                .specOf(type)
                .map(ClassName::canonicalName)
                .map(elements::getTypeElement)
                .filter(source -> isAccessible(source, place))
                .isPresent();
    }

    /** A machine is as accessible as its spec. */
    private boolean isAccessible(TypeElement type, TypeElement place) {
        return elements.getPackageOf(type).equals(elements.getPackageOf(place))
                || Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                        .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    /**
     * The type that an unresolved name means most probably. What is there already the compiler would have found, had it been meant;
     * but of the spec's own machine it is no use to wait for others, for one that an import on demand brings would seem to be meant.
     */
    private Optional<ClassName> nearest(String written, TypeElement place) {
        List<ClassName> candidates = neighbours
                .types()
                .filter(type -> isCalled(type, written))
                .filter(type -> elements.getTypeElement(type.canonicalName()) == null)
                .toList();
        Optional<ClassName> own = only(candidates, type -> isOfSpec(type) && written.equals(path(type)))
                .filter(type -> isInPackageOf(place, type));
        boolean canWait = moment == Moment.EARLY;
        if (own.isPresent() || (canWait && candidates.size() != 1)) {
            return own;
        }
        return only(candidates, type -> isOfSpec(type) && isInPackageOf(place, type))
                .or(() -> only(candidates, type -> isInPackageOf(place, type) && written.equals(path(type))))
                .or(() -> canWait ? Optional.empty() : only(candidates, any -> true));
    }

    private static Optional<ClassName> only(List<ClassName> types, Predicate<ClassName> kind) {
        List<ClassName> found = types.stream().filter(kind).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Of an import the simple name is all that these compilers keep. */
    private static boolean isCalled(ClassName type, String written) {
        return written.equals(path(type)) || written.equals(type.simpleName());
    }

    private static String path(ClassName type) {
        return String.join(".", type.simpleNames());
    }

    private boolean isOfSpec(ClassName type) {
        return type.topLevelClassName().equals(Names.of(ClassName.get(spec)).machine());
    }

    private boolean isInPackageOf(TypeElement place, ClassName type) {
        return type.packageName().equals(packageOf(place));
    }
}

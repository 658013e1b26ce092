package dev.switchgear.processor.read;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.problem.UnwritableName;
import dev.switchgear.processor.problem.UnwritableName.Role;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds an abstract method, inherited from the class file of another language, that no Java code can implement. */
final class UnwritableReader {

    private final TypeElement spec;
    private final MethodFinder finder;

    UnwritableReader(TypeElement spec, MethodFinder finder) {
        this.spec = spec;
        this.finder = finder;
    }

    /** The first that there is. */
    Optional<UnwritableName> read(Site site) {
        return finder.inheritable()
                .filter(method -> !spec.equals(method.getEnclosingElement()))
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(method -> unwritable(method, site))
                .findFirst();
    }

    private Stream<UnwritableName> unwritable(ExecutableElement method, Site site) {
        if (!LegalNames.isLegal(method)) {
            return Stream.of(problem(Role.METHOD, method.getSimpleName().toString(), method, site));
        }
        return Stream.concat(
                        method.getTypeParameters().stream(),
                        TypeParts.of(method)
                                .filter(DeclaredType.class::isInstance)
                                .map(type -> ((DeclaredType) type).asElement()))
                .filter(type -> !LegalNames.isLegal(type) && !LegalNames.isBroken(type))
                .map(type -> problem(Role.TYPE, type.toString(), method, site));
    }

    private UnwritableName problem(Role role, String name, ExecutableElement method, Site site) {
        return new UnwritableName(spec.getSimpleName().toString(), role, name, owner(method), site);
    }

    private static String owner(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }
}

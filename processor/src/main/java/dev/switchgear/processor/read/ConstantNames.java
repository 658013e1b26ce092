package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.problem.Suggestion;
import dev.switchgear.processor.problem.UnknownConstant.Reason;
import dev.switchgear.processor.read.Imports.Import;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells what keeps a name in a spec from meaning a constant of an enum. Where a name may mean one in a way that nobody can
 * foresee, nothing does.
 */
final class ConstantNames {

    private final Elements elements;
    private final TypeElement spec;
    private final Imports imports;
    private final EnumType type;
    private final Set<String> constants;
    private final Map<Boolean, Boolean> visibility = new HashMap<>();

    ConstantNames(Elements elements, TypeElement spec, Imports imports, EnumType type) {
        this.elements = elements;
        this.spec = spec;
        this.imports = imports;
        this.type = type;
        this.constants = Set.copyOf(type.constants());
    }

    /** What is wrong with a value that is to be a constant. */
    Optional<Reason> fault(ExpressionTree value, boolean isInBody) {
        if (value instanceof LiteralTree) {
            return Optional.of(Reason.ANOTHER_TYPE);
        }
        if (value instanceof IdentifierTree name) {
            return fault(name.getName().toString());
        }
        return value instanceof MemberSelectTree select ? fault(select, isInBody) : Optional.empty();
    }

    private Optional<Reason> fault(String name) {
        if (!constants.contains(name)) {
            return Optional.of(Reason.NO_CONSTANT);
        }
        return isImported(name) || isWithinTheEnum() ? Optional.empty() : Optional.of(Reason.NOT_IMPORTED);
    }

    /** Whatever stands before the dot has to mean the enum, so that it ends in the enum's name. */
    private Optional<Reason> fault(MemberSelectTree select, boolean isInBody) {
        if (!RuleTree.lastName(select.getExpression()).equals(Optional.of(enumName()))) {
            return Optional.of(Reason.ANOTHER_TYPE);
        }
        if (!constants.contains(select.getIdentifier().toString())) {
            return Optional.of(Reason.NO_CONSTANT);
        }
        return select.getExpression() instanceof IdentifierTree
                        && !visibility.computeIfAbsent(isInBody, this::isVisible)
                ? Optional.of(Reason.TYPE_NOT_IMPORTED)
                : Optional.empty();
    }

    private boolean isImported(String constant) {
        return imports.single(constant).filter(Import::isStatic).isPresent()
                || imports.onDemand().filter(Import::isStatic).anyMatch(one -> one.isFrom(enumName()));
    }

    private boolean isWithinTheEnum() {
        return scopes(spec).anyMatch(around -> ClassName.get(around).equals(type.name()));
    }

    /** Whether the simple name of the enum may mean it. */
    private boolean isVisible(boolean isInBody) {
        return imports.single(enumName()).isPresent()
                || imports.onDemand().anyMatch(this::mayBringTheEnum)
                || (isTopLevel() && isInPackageOfSpec())
                || Supertypes.of(spec, elements).isOneMissing()
                || scopes(isInBody ? spec : spec.getEnclosingElement()).anyMatch(this::hasSuchAMember);
    }

    private boolean mayBringTheEnum(Import one) {
        if (one.isStatic()) {
            return !one.isFrom(enumName()); // A subtype of what it is nested in, perhaps.
        }
        String home = isTopLevel()
                ? type.name().packageName()
                : type.name().enclosingClassName().canonicalName();
        return one.qualifier().equals(home) || elements.getTypeElement(one.qualifier()) != null;
    }

    private boolean hasSuchAMember(TypeElement around) {
        return around.getSimpleName().contentEquals(enumName())
                || ElementFilter.typesIn(elements.getAllMembers(around)).stream()
                        .anyMatch(member -> member.getSimpleName().contentEquals(enumName()));
    }

    private boolean isTopLevel() {
        return type.name().enclosingClassName() == null;
    }

    private boolean isInPackageOfSpec() {
        return elements.getPackageOf(spec)
                .getQualifiedName()
                .contentEquals(type.name().packageName());
    }

    /** The types around something, from within. */
    private static Stream<TypeElement> scopes(@Nullable Element innermost) {
        return Stream.<Element>iterate(innermost, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast);
    }

    private String enumName() {
        return type.name().simpleName();
    }

    /** The import that was probably meant to bring its constants: of a type that is called almost so. */
    Optional<Import> similarImport() {
        String wanted = type.name().canonicalName();
        return imports.onDemand()
                .filter(Import::isStatic)
                .filter(one -> !one.qualifier().equals(wanted))
                .filter(one -> elements.getTypeElement(one.qualifier()) == null)
                .filter(one -> Suggestion.of(one.qualifier(), List.of(wanted)).isPresent())
                .findFirst();
    }
}

package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.problem.EmptyEnum;
import dev.switchgear.processor.problem.EnumRole;
import dev.switchgear.processor.problem.HiddenEnum;
import dev.switchgear.processor.problem.NotAnEnum;
import dev.switchgear.processor.problem.OversizedEnum;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnwritableName;
import dev.switchgear.processor.read.EnumReading.Found;
import dev.switchgear.processor.read.EnumReading.Missing;
import dev.switchgear.processor.read.EnumReading.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads an enum of a spec: one that the spec's {@code @StateMachine} names, or one that was found otherwise. */
final class EnumReader {

    private final Elements elements;
    private final SyntaxTrees trees;
    private final SpellingReader spellings;

    EnumReader(Elements elements, SyntaxTrees trees) {
        this.elements = elements;
        this.trees = trees;
        this.spellings = new SpellingReader(elements, trees);
    }

    /**
     * The enum that a spec names by a member of its {@code @StateMachine}; nothing if it names none.
     *
     * @param unnamed the full name of the enum that the member has by default
     */
    Optional<EnumReading> named(TypeElement spec, EnumRole role, String member, String unnamed) {
        Optional<? extends AnnotationMirror> annotation =
                Annotations.ofType(spec, StateMachine.class.getCanonicalName());
        Optional<AnnotationValue> named = annotation.flatMap(mirror -> Annotations.value(mirror, member));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (!(named.get().getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
            return Optional.of(new Waiting());
        }
        Optional<TypeElement> element = element(type);
        if (element.isPresent() && element.get().getKind() == ElementKind.ENUM) {
            return element.filter(found -> !FullNames.of(found).equals(unnamed))
                    .map(found -> read(spec, role, found, Optional.empty()));
        }
        return Optional.of(notAnEnum(spec, role, type, Site.of(spec, annotation.get())));
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** The rules were surely meant over an enum that is near; typed to it, they are no second mistake. */
    private EnumReading notAnEnum(TypeElement spec, EnumRole role, TypeMirror type, Site site) {
        Optional<TypeElement> named = element(type);
        Optional<TypeElement> meant = named.flatMap(around -> nested(around, role))
                .or(() ->
                        enumsIn(spec).filter(near -> isCalledAfter(role, near)).findFirst());
        Problem problem = new NotAnEnum(
                spec.getSimpleName().toString(),
                role,
                named.map(EnumReader::shown).orElseGet(() -> TypeText.shown(TypeName.get(type))),
                named.map(element -> described(element.getKind()))
                        .orElse(type.getKind() == TypeKind.ARRAY ? "an array" : "no class"),
                meant.map(EnumReader::shown),
                site);
        return meant.map(element -> read(spec, role, element, Optional.of(problem)))
                .filter(Found.class::isInstance)
                .orElse(new Missing(problem));
    }

    private static String shown(TypeElement type) {
        return TypeText.shown(ClassName.get(type));
    }

    /** The enum that is nested in a type and is called after its role, or is the only one there. */
    private static Optional<TypeElement> nested(TypeElement type, EnumRole role) {
        List<TypeElement> nested = enumsIn(type).toList();
        return nested.stream()
                .filter(element -> nested.size() == 1 || isCalledAfter(role, element))
                .findFirst();
    }

    private static Stream<TypeElement> enumsIn(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(member -> member.getKind() == ElementKind.ENUM);
    }

    private static boolean isCalledAfter(EnumRole role, TypeElement type) {
        return switch (role) {
            case STATE -> StateEnumReader.isCalledState(type);
            case EVENT -> EventEnumReader.isCalledEvent(type);
            case SUPERSTATE -> SuperstateEnumReader.isCalledSuperstate(type);
        };
    }

    /** What a type is, in the words of messages. */
    static String described(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ANNOTATION_TYPE -> "an annotation type";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    /**
     * Reads an enum.
     *
     * @param problem what is wrong with it already
     */
    EnumReading read(TypeElement spec, EnumRole role, TypeElement element, Optional<Problem> problem) {
        List<TypeElement> hidden = hiding(spec, element);
        String specName = spec.getSimpleName().toString();
        List<? extends Element> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        Optional<? extends Element> unwritable = constants.stream()
                .filter(constant -> !LegalNames.isLegal(constant))
                .findFirst();
        if (!LegalNames.isLegal(element)
                || unwritable.filter(LegalNames::isBroken).isPresent()) {
            return new Waiting(); // For good: the compiler could not make them out either.
        }
        if (unwritable.isPresent()) {
            return new Missing(new UnwritableName(
                    specName,
                    UnwritableName.Role.CONSTANT,
                    unwritable.get().getSimpleName().toString(),
                    element.getQualifiedName().toString(),
                    Site.of(spec)));
        }
        List<String> names = constants.stream()
                .map(constant -> constant.getSimpleName().toString())
                .toList();
        boolean isMember = isMember(spec, element);
        EnumType type = new EnumType(
                ClassName.get(element),
                isMember,
                names,
                sites(spec, constants),
                spellings.of(spec, element, isMember, names),
                constants.stream().anyMatch(constant -> Annotations.isDeprecated(constant, elements)));
        if (!hidden.isEmpty()) {
            return new Missing(new HiddenEnum(
                    specName,
                    role,
                    type.shortName(),
                    modifier(hidden.get(0)),
                    hidden.stream().map(EnumReader::shown).toList(),
                    isInPackageOf(spec, element),
                    elements.getPackageOf(spec).getQualifiedName().toString(),
                    Site.of(isCompiledWith(spec, element) ? element : spec)));
        }
        if (constants.isEmpty()) {
            return new Found(type, Optional.of(new EmptyEnum(specName, role, type, Site.of(spec))));
        }
        return new Found(
                type,
                type.isOversized() && isCompiledWith(spec, element)
                        ? Optional.of(OversizedEnum.of(type, role, Site.of(element)))
                        : problem);
    }

    /** Whether it is surely no class file, of which nobody knows how it was made; not every compiler tells. */
    private boolean isCompiledWith(TypeElement spec, TypeElement element) {
        return trees.have(element) || outermost(spec).equals(outermost(element));
    }

    private static Element outermost(Element type) {
        Element around = type.getEnclosingElement();
        return around instanceof TypeElement ? outermost(around) : type;
    }

    private static List<Site> sites(TypeElement spec, List<? extends Element> constants) {
        Sites sites = new Sites(spec);
        return IntStream.range(0, constants.size())
                .mapToObj(number -> sites.of(constants.get(number), number, spec))
                .toList();
    }

    /** Those of an enum and the types around it that a class beside the spec cannot see, the innermost first. */
    private List<TypeElement> hiding(TypeElement spec, TypeElement element) {
        boolean isInPackage = isInPackageOf(spec, element);
        return Stream.<Element>iterate(element, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast)
                .filter(type -> isInPackage
                        ? type.getModifiers().contains(Modifier.PRIVATE)
                        : !type.getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    private boolean isInPackageOf(TypeElement spec, TypeElement element) {
        return elements.getPackageOf(spec).equals(elements.getPackageOf(element));
    }

    private static String modifier(TypeElement hidden) {
        if (hidden.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return hidden.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private elsewhere";
    }

    /** Whether its simple name means it, and nothing else, in a class that extends the spec. */
    private boolean isMember(TypeElement spec, TypeElement element) {
        return elements.getAllMembers(spec).stream()
                .filter(member -> member instanceof TypeElement || isVisibleField(member))
                .filter(member -> member.getSimpleName().contentEquals(element.getSimpleName()))
                .toList()
                .equals(List.of(element));
    }

    /** Where a name could mean a field or a type, it means the field (JLS 6.4.2). */
    private static boolean isVisibleField(Element member) {
        return member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.PRIVATE);
    }
}

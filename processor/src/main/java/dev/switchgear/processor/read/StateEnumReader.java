package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateEnum;
import dev.switchgear.processor.problem.EmptyStateEnum;
import dev.switchgear.processor.problem.HiddenStateEnum;
import dev.switchgear.processor.problem.NoStateEnum;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.read.StateEnumReading.Found;
import dev.switchgear.processor.read.StateEnumReading.Missing;
import dev.switchgear.processor.read.StateEnumReading.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the enum whose constants are the states: the one that is named, or the nested {@code State}. */
final class StateEnumReader {

    private static final String NESTED = "State";

    private final Elements elements;

    StateEnumReader(Elements elements) {
        this.elements = elements;
    }

    /** Looks for the state enum of a spec. */
    StateEnumReading read(TypeElement spec) {
        Optional<AnnotationValue> named = named(spec);
        if (named.isEmpty()) {
            return nested(spec);
        }
        if (!(named.get().getValue() instanceof DeclaredType type) || type.getKind() == TypeKind.ERROR) {
            return new Waiting();
        }
        TypeElement states = (TypeElement) type.asElement();
        if (states.getKind() != ElementKind.ENUM) {
            return new Waiting(); // For good: the compiler refuses it.
        }
        return states.getQualifiedName().contentEquals(StateMachine.NestedState.class.getCanonicalName())
                ? nested(spec)
                : found(spec, states, Optional.empty());
    }

    private static Optional<AnnotationValue> named(TypeElement spec) {
        return Annotations.ofType(spec, StateMachine.class.getCanonicalName())
                .flatMap(annotation -> Annotations.value(annotation, "states"));
    }

    private StateEnumReading nested(TypeElement spec) {
        List<TypeElement> own = ElementFilter.typesIn(spec.getEnclosedElements());
        Optional<TypeElement> state = own.stream()
                .filter(StateEnumReader::isCalledState)
                .findFirst()
                .or(() -> ElementFilter.typesIn(elements.getAllMembers(spec)).stream()
                        .filter(StateEnumReader::isCalledState)
                        .findFirst());
        if (state.isPresent() && state.get().getKind() == ElementKind.ENUM) {
            return found(spec, state.get(), Optional.empty());
        }
        List<TypeElement> enums = Stream.concat(Stream.of(spec), own.stream())
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .toList();
        Optional<TypeElement> candidate = enums.size() == 1 ? Optional.of(enums.get(0)) : Optional.empty();
        Problem problem = new NoStateEnum(
                spec.getSimpleName().toString(),
                state.map(impostor -> described(impostor.getKind())),
                candidate.map(type -> type.getSimpleName().toString()),
                site(spec));
        // The rules were surely meant over the one enum there is; typed to it, they are no second mistake.
        return candidate
                .map(type -> found(spec, type, Optional.of(problem)))
                .filter(Found.class::isInstance)
                .orElse(new Missing(problem));
    }

    private StateEnumReading found(TypeElement spec, TypeElement states, Optional<Problem> problem) {
        Optional<String> hidden = hiddenBy(spec, states);
        String specName = spec.getSimpleName().toString();
        ClassName name = ClassName.get(states);
        String shortName = String.join(".", name.simpleNames());
        if (hidden.isPresent()) {
            return new Missing(new HiddenStateEnum(
                    specName,
                    shortName,
                    hidden.get(),
                    elements.getPackageOf(spec).getQualifiedName().toString(),
                    site(spec)));
        }
        List<? extends Element> constants = states.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        StateEnum stateEnum = new StateEnum(
                name,
                isMember(spec, states),
                constants.stream()
                        .map(constant -> new State(constant.getSimpleName().toString()))
                        .toList(),
                constants.stream().anyMatch(elements::isDeprecated));
        return new Found(
                stateEnum,
                constants.isEmpty() ? Optional.of(new EmptyStateEnum(specName, shortName, site(spec))) : problem);
    }

    /** The modifier that keeps a class beside the spec from naming the enum. */
    private Optional<String> hiddenBy(TypeElement spec, TypeElement states) {
        PackageElement home = elements.getPackageOf(spec);
        boolean samePackage = home.equals(elements.getPackageOf(states));
        for (Element type = states; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of("private");
            }
            if (!samePackage && !type.getModifiers().contains(Modifier.PUBLIC)) {
                return Optional.of(
                        type.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private elsewhere");
            }
        }
        return Optional.empty();
    }

    /** Whether its simple name means it, and nothing else, in a class that extends the spec. */
    private boolean isMember(TypeElement spec, TypeElement states) {
        return ElementFilter.typesIn(elements.getAllMembers(spec)).stream()
                .filter(type -> type.getSimpleName().contentEquals(states.getSimpleName()))
                .toList()
                .equals(List.of(states));
    }

    private static boolean isCalledState(TypeElement type) {
        return type.getSimpleName().contentEquals(NESTED);
    }

    private static String described(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ANNOTATION_TYPE -> "an annotation type";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    private static Site site(TypeElement spec) {
        return new Sites(spec).of(spec);
    }
}

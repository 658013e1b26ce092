package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.problem.UnextendableSpec.Obstacle;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether a class beside a spec can extend it. */
final class ExtensionReader {

    private ExtensionReader() {}

    /** What keeps a machine of that name from extending the spec, the most telling first. */
    static Optional<Obstacle> obstacle(TypeElement spec, ClassName machine, SyntaxTrees trees) {
        return obstacleOfKind(spec)
                .or(() -> isPrivate(spec) ? Optional.of(Obstacle.PRIVATE) : Optional.empty())
                .or(() -> isInner(spec) ? Optional.of(Obstacle.INNER) : Optional.empty())
                .or(() -> hasNoConstructor(spec) ? Optional.of(Obstacle.NO_CONSTRUCTOR) : Optional.empty())
                .or(() -> isSealedAgainst(spec, machine, trees) ? Optional.of(Obstacle.SEALED) : Optional.empty());
    }

    private static Optional<Obstacle> obstacleOfKind(TypeElement spec) {
        return switch (spec.getKind()) {
            case ENUM -> Optional.of(Obstacle.ENUM);
            case RECORD -> Optional.of(Obstacle.RECORD);
            case ANNOTATION_TYPE -> Optional.of(Obstacle.ANNOTATION);
            case CLASS ->
                spec.getModifiers().contains(Modifier.ABSTRACT) ? Optional.empty() : Optional.of(Obstacle.NOT_ABSTRACT);
            default -> Optional.empty();
        };
    }

    private static boolean isPrivate(TypeElement spec) {
        for (Element type = spec; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** Nested in something, and not static; an interface always is. */
    private static boolean isInner(TypeElement spec) {
        for (TypeElement type = spec; type.getEnclosingElement() instanceof TypeElement outer; type = outer) {
            if (type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoConstructor(TypeElement spec) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(spec.getEnclosedElements());
        return !constructors.isEmpty()
                && constructors.stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    /**
     * The machine is not there yet, so it is known by its name alone, and not even that from a compiler that leaves out
     * what is missing. There the compiler itself will refuse the machine.
     */
    private static boolean isSealedAgainst(TypeElement spec, ClassName machine, SyntaxTrees trees) {
        return trees.areThere()
                && spec.getModifiers().contains(Modifier.SEALED)
                && spec.getPermittedSubclasses().stream().noneMatch(permitted -> isCalled(permitted, machine));
    }

    private static boolean isCalled(TypeMirror permitted, ClassName machine) {
        return ((DeclaredType) permitted).asElement().getSimpleName().contentEquals(machine.simpleName())
                || permitted.toString().equals(machine.canonicalName());
    }
}

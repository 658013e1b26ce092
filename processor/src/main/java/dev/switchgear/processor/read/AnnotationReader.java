package dev.switchgear.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads the annotations of parameters and types that a machine repeats: those that compile there and draw no warning. Left out are
 * annotations that are missing, that the machine cannot see, or that are deprecated; and those that do not outlast the source, for
 * they speak to whoever reads it, and a class file of a supertype has none of them.
 */
final class AnnotationReader {

    /** Bean Validation forbids to repeat these in an overriding method, which inherits them. */
    private static final Set<String> CONSTRAINTS =
            Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

    private static final Set<String> CASCADES = Set.of("jakarta.validation.Valid", "javax.validation.Valid");

    private final Elements elements;
    private final TypeElement spec;

    AnnotationReader(Elements elements, TypeElement spec) {
        this.elements = elements;
        this.spec = spec;
    }

    /** Those of a type, or of a parameter of a constructor. */
    List<AnnotationSpec> of(AnnotatedConstruct annotated) {
        return repeated(annotated).flatMap(this::read).toList();
    }

    /** Those of a parameter of a method, which the machine overrides. */
    List<AnnotationSpec> ofOverridden(VariableElement parameter) {
        return repeated(parameter)
                .filter(annotation -> !isConstraint(annotation))
                .flatMap(this::read)
                .toList();
    }

    private Stream<? extends AnnotationMirror> repeated(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().filter(this::isRepeated);
    }

    private boolean isRepeated(AnnotationMirror annotation) {
        return isUsable(annotation.getAnnotationType())
                && annotation.getElementValues().keySet().stream()
                        .noneMatch(member -> Annotations.isDeprecated(member, elements))
                && retention(annotation).filter(name -> !name.equals("SOURCE")).isPresent();
    }

    /** The constant of its retention policy, which by default is {@code CLASS}. */
    private static Optional<String> retention(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return Optional.of(Annotations.ofType(type, "java.lang.annotation.Retention")
                .flatMap(retention -> Annotations.value(retention, "value"))
                .map(value -> value.getValue() instanceof Element constant
                        ? constant.getSimpleName().toString()
                        : "SOURCE")
                .orElse("CLASS"));
    }

    private static boolean isConstraint(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return CASCADES.contains(Annotations.typeName(annotation))
                || CONSTRAINTS.stream()
                        .anyMatch(constraint ->
                                Annotations.ofType(type, constraint).isPresent());
    }

    private Stream<AnnotationSpec> read(AnnotationMirror annotation) {
        AnnotationSpec.Builder read = AnnotationSpec.builder(
                ClassName.get((TypeElement) annotation.getAnnotationType().asElement()));
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            Optional<Text> value = value(member.getValue().getValue());
            if (value.isEmpty()) {
                return Stream.empty();
            }
            read.addMember(
                    member.getKey().getSimpleName().toString(),
                    value.get().format(),
                    value.get().arguments().toArray());
        }
        return Stream.of(read.build());
    }

    /** A value as a format of JavaPoet's. */
    private record Text(String format, List<Object> arguments) {

        static Text of(String format, Object... arguments) {
            return new Text(format, List.of(arguments));
        }
    }

    private Optional<Text> value(Object value) {
        if (value instanceof String text) {
            return text.equals("<error>") ? Optional.empty() : Optional.of(Text.of("$S", text));
        }
        if (value instanceof VariableElement constant) {
            return Optional.of(constant)
                    .filter(known -> known.getKind() == ElementKind.ENUM_CONSTANT
                            && !Annotations.isDeprecated(known, elements)
                            && isUsable(known.asType()))
                    .map(known -> Text.of(
                            "$T.$N",
                            ClassName.get((TypeElement) known.getEnclosingElement()),
                            known.getSimpleName().toString()));
        }
        if (value instanceof TypeMirror type) {
            return Optional.of(type).filter(this::isUsable).map(known -> Text.of("$T.class", TypeName.get(known)));
        }
        if (value instanceof AnnotationMirror nested) {
            return isUsable(nested.getAnnotationType())
                    ? read(nested).findFirst().map(known -> Text.of("$L", known))
                    : Optional.empty();
        }
        return value instanceof List<?> list ? list(list) : number(value);
    }

    /** Of a character the number as well, for what needs an escape in a literal, compilers write differently. */
    private static Optional<Text> number(Object value) {
        if (value instanceof Character character) {
            return Optional.of(Text.of("(char) $L", (int) character));
        }
        if (value instanceof Float || value instanceof Double) {
            boolean isFinite = Double.isFinite(((Number) value).doubleValue());
            return isFinite ? Optional.of(Text.of(value instanceof Float ? "$LF" : "$L", value)) : Optional.empty();
        }
        return Optional.of(Text.of(value instanceof Long ? "$LL" : "$L", value));
    }

    private Optional<Text> list(List<?> list) {
        List<Optional<Text>> values = list.stream()
                .map(element -> value(element instanceof AnnotationValue wrapped ? wrapped.getValue() : element))
                .toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Text> known = values.stream().flatMap(Optional::stream).toList();
        String formats = String.join(", ", known.stream().map(Text::format).toList());
        return Optional.of(new Text(
                known.size() == 1 ? formats : "{" + formats + "}",
                known.stream().flatMap(text -> text.arguments().stream()).toList()));
    }

    /** Whether a type is there, can be named beside the spec, and draws no warning when it is. */
    private boolean isUsable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isUsable(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind() != TypeKind.ERROR;
        }
        return declared.getKind() == TypeKind.DECLARED && isAccessible(declared.asElement());
    }

    private boolean isAccessible(Element type) {
        boolean isNear = elements.getPackageOf(type).equals(elements.getPackageOf(spec));
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            Set<Modifier> modifiers = around.getModifiers();
            boolean isOpen = isNear ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC);
            if (!isOpen || Annotations.isDeprecated(around, elements)) {
                return false;
            }
        }
        return true;
    }
}

package dev.switchgear.processor.read;

import static java.util.stream.Collectors.joining;

import dev.switchgear.Bound;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads which parameters of a spec's constructors carry a machine's state, and by what it may be read and written. */
final class BindingReader {

    private final TypeElement spec;
    private final MethodReader methods;
    private final AccessorReader accessors;
    private final Sites sites;
    private final SyntaxTrees trees;

    BindingReader(TypeElement spec, MethodReader methods, AccessorReader accessors, Sites sites, SyntaxTrees trees) {
        this.spec = spec;
        this.methods = methods;
        this.accessors = accessors;
        this.sites = sites;
        this.trees = trees;
    }

    /** All that are written, also where none can be. */
    List<Binding> read() {
        return spec.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .flatMap(this::ofParameters)
                .toList();
    }

    private Stream<Binding> ofParameters(ExecutableElement executable) {
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < executable.getParameters().size(); i++) {
            VariableElement element = executable.getParameters().get(i);
            List<AnnotationMirror> written = written(element);
            if (!written.isEmpty()) {
                bindings.add(binding(executable, element, i, written));
            }
        }
        return bindings.stream();
    }

    /** Those that stand on a parameter, a repeated one in its container. */
    private static List<AnnotationMirror> written(VariableElement parameter) {
        return parameter.getAnnotationMirrors().stream()
                .flatMap(annotation -> {
                    String type = Annotations.typeName(annotation);
                    if (type.equals(Bound.class.getCanonicalName())) {
                        return Stream.of(annotation);
                    }
                    return type.equals(Bound.List.class.getCanonicalName())
                            ? Annotations.value(annotation, "value").map(BindingReader::nested).stream()
                                    .flatMap(List::stream)
                            : Stream.empty();
                })
                .toList();
    }

    private static List<AnnotationMirror> nested(AnnotationValue value) {
        return Annotations.elements(value).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }

    private Binding binding(
            ExecutableElement executable, VariableElement element, int index, List<AnnotationMirror> written) {
        Optional<Constructor> constructor = Optional.of(executable)
                .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
                .map(methods::constructor);
        List<Parameter> parameters = constructor
                .map(Constructor::parameters)
                .orElseGet(() -> methods.any(executable).parameters());
        Optional<Constructor> mirrored =
                constructor.filter(one -> MethodReader.visibility(executable) != Visibility.PRIVATE);
        Parameter parameter = parameters.get(index);
        Optional<DeclaredType> carrier = object(element.asType());
        List<BoundComponent> components = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Site site =
                    sites.of(executable, index + i, trees.placeOf(executable, index, Bound.class.getSimpleName(), i));
            components.add(component(written.get(i), carrier, element.asType(), site));
        }
        return new Binding(
                mirrored,
                parameter,
                carrier.isPresent(),
                components,
                components.get(0).site());
    }

    private BoundComponent component(
            AnnotationMirror annotation, Optional<DeclaredType> carrier, TypeMirror type, Site site) {
        String property = member(annotation, "value");
        String read = member(annotation, "read");
        String write = member(annotation, "write");
        String component = member(annotation, "component");
        return new BoundComponent(
                component.isEmpty() ? Component.STATE : component,
                accessors.reading(carrier, property, read),
                accessors.writing(carrier, type, property, write),
                asWritten(annotation),
                site);
    }

    private static String asWritten(AnnotationMirror annotation) {
        String members = Stream.of("component", "value", "read", "write")
                .filter(name -> !member(annotation, name).isEmpty())
                .map(name -> name + " = \"" + member(annotation, name) + '"')
                .collect(joining(", "));
        boolean isValueAlone = members.startsWith("value = ") && !members.contains(", ");
        return "@Bound(" + (isValueAlone ? members.substring("value = ".length()) : members) + ")";
    }

    private static String member(AnnotationMirror annotation, String name) {
        return Annotations.value(annotation, name)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(Object::toString)
                .orElse("");
    }

    /** The type whose members a value has, where it is an object. */
    private static Optional<DeclaredType> object(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return object(variable.getUpperBound());
        }
        if (type instanceof IntersectionType several) {
            return object(several.getBounds().get(0));
        }
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? Optional.of(declared)
                : Optional.empty();
    }
}

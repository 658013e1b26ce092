package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.SerialForm;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what the platform means for a spec: whether its machines can be stored, and whether tools can be told that we wrote them. */
final class PlatformReader {

    /** The annotation for generated code, which is in {@code java.compiler}. */
    static final String GENERATED = "javax.annotation.processing.Generated";

    /** Annotations of types, not of declarations: they are written where the name of a nested type needs them. */
    private static final List<ClassName> NULLABLE = List.of(
            ClassName.get("org.jspecify.annotations", "Nullable"),
            ClassName.get("org.checkerframework.checker.nullness.qual", "Nullable"));

    private final Elements elements;
    private final Types types;

    PlatformReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Whether the annotation for generated code can be used in a spec's module. */
    boolean seesGenerated(TypeElement spec) {
        return sees(GENERATED, spec);
    }

    /** The first annotation for types whose values may be null that can be used in a spec's module. */
    Optional<ClassName> nullable(TypeElement spec) {
        return NULLABLE.stream()
                .filter(name -> sees(name.canonicalName(), spec))
                .findFirst();
    }

    private boolean sees(String type, TypeElement spec) {
        ModuleElement module = elements.getModuleOf(spec);
        return (module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type)) != null;
    }

    /** Whether a spec is serializable. */
    boolean isSerializable(TypeElement spec) {
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        return serializable != null && types.isSubtype(spec.asType(), serializable.asType());
    }

    /** How the machines of a spec are stored. */
    Optional<SerialForm> serialForm(TypeElement spec) {
        return isSerializable(spec) ? Optional.of(new SerialForm(version(spec))) : Optional.empty();
    }

    private static Optional<Long> version(TypeElement spec) {
        return ElementFilter.fieldsIn(spec.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("serialVersionUID"))
                .map(VariableElement::getConstantValue)
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst();
    }
}

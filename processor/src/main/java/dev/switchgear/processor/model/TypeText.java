package dev.switchgear.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** Types in the words of messages. */
public final class TypeText {

    private TypeText() {}

    /** Parameters as messages show them: {@code (int sessionId, boolean local)}. */
    public static String shown(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> shown(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The type as messages show it: without packages. */
    public static String shown(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .map(TypeText::shown)
                    .collect(Collectors.joining(", ", shown(parameterized.rawType()) + "<", ">"));
        }
        if (type instanceof ArrayTypeName array) {
            return shown(array.componentType()) + "[]";
        }
        return type.toString();
    }
}

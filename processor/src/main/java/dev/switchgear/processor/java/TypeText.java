package dev.switchgear.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Collectors;

/** Types in the words of messages. */
public final class TypeText {

    private TypeText() {}

    /** Parameters as messages show them: {@code (int sessionId, boolean local)}. */
    public static String shown(List<Parameter> parameters) {
        return shown(parameters, false);
    }

    /** Parameters, the last of which may be of variable arity: {@code (String format, Object... arguments)}. */
    public static String shown(List<Parameter> parameters, boolean varargs) {
        String shown = parameters.stream()
                .map(parameter -> shown(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
        int dimension = shown.lastIndexOf("[] ");
        return varargs ? shown.substring(0, dimension) + "..." + shown.substring(dimension + "[]".length()) : shown;
    }

    /** Type parameters before what they are declared for: {@code <T extends Comparable<T>> }; nothing if there are none. */
    public static String declared(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(TypeText::declared).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String declared(TypeVariableName variable) {
        return variable.bounds().isEmpty()
                ? variable.name()
                : variable.bounds().stream()
                        .map(TypeText::shown)
                        .collect(Collectors.joining(" & ", variable.name() + " extends ", ""));
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
        if (type instanceof WildcardTypeName wildcard) {
            return shown(wildcard);
        }
        return type.toString().equals("java.lang.Object") ? "Object" : type.toString();
    }

    private static String shown(WildcardTypeName wildcard) {
        if (!wildcard.lowerBounds().isEmpty()) {
            return "? super " + shown(wildcard.lowerBounds().get(0));
        }
        TypeName bound = wildcard.upperBounds().get(0);
        return bound.equals(ClassName.get(Object.class)) ? "?" : "? extends " + shown(bound);
    }
}

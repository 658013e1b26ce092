package dev.switchgear.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parameter types as Java tells overloads apart by them (JLS 4.6). */
public final class Erasure {

    private final List<TypeVariableName> variables;

    /** An erasure where these type variables are declared, inner ones last. */
    @SafeVarargs
    public Erasure(List<TypeVariableName>... variables) {
        this.variables = new ArrayList<>();
        for (List<TypeVariableName> declared : variables) {
            this.variables.addAll(0, declared);
        }
    }

    /** What a constructor takes of a type with these variables. */
    public static List<TypeName> parameters(Constructor constructor, List<TypeVariableName> variables) {
        return new Erasure(variables, constructor.typeVariables()).of(constructor.parameters());
    }

    /** What a method takes that a type with these variables declares or inherits. */
    public static List<TypeName> parameters(Method method, List<TypeVariableName> variables) {
        return new Erasure(variables, method.typeVariables()).of(method.parameters());
    }

    /** The erased types of parameters. */
    public List<TypeName> of(List<Parameter> parameters) {
        return parameters.stream().map(parameter -> of(parameter.type())).toList();
    }

    private TypeName of(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType();
        }
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(of(array.componentType()));
        }
        return type instanceof TypeVariableName variable ? bound(variable) : type;
    }

    private TypeName bound(TypeVariableName variable) {
        Optional<TypeName> bound = variables.stream()
                .filter(declared -> declared.name().equals(variable.name()))
                .findFirst()
                .flatMap(declared -> declared.bounds().stream().findFirst());
        return bound.map(this::of).orElse(ClassName.get(Object.class));
    }
}

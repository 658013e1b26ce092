package dev.switchgear.processor.java;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A constructor of the spec that its machine mirrors. A spec that is an interface has one that takes nothing.
 *
 * @param isPublic whether the machine's is public; of a package-private one it stays package-private
 * @param typeVariables its own type parameters
 * @param parameters its parameters
 * @param varargs whether the last parameter is of variable arity
 * @param thrown the exceptions it declares
 * @param documentation what its documentation comment says
 * @param lint what it says to the lint
 * @param site the constructor, or where the spec writes none the spec
 */
public record Constructor(
        boolean isPublic,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeName> thrown,
        Documentation documentation,
        Lint lint,
        Site site) {

    public Constructor {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** A constructor without documentation. */
    public Constructor(
            boolean isPublic,
            List<TypeVariableName> typeVariables,
            List<Parameter> parameters,
            boolean varargs,
            List<TypeName> thrown,
            Lint lint,
            Site site) {
        this(isPublic, typeVariables, parameters, varargs, thrown, Documentation.NONE, lint, site);
    }

    /** The one that an interface has, as it were. */
    public static Constructor ofNothing(boolean isPublic, Site site) {
        return new Constructor(isPublic, List.of(), List.of(), false, List.of(), Lint.NONE, site);
    }

    /** The type arguments that a call with its parameters has to name. */
    public List<TypeVariableName> explicitTypeArguments() {
        return Shape.of(typeVariables, parameters).explicit(parameters.size());
    }

    /** As a message shows it: {@code Order(Payments payments)}. */
    public String asDeclared(String type) {
        return type + TypeText.shown(parameters);
    }
}

package dev.switchgear.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * A method that the spec declares or inherits, with its types as seen from the spec.
 *
 * @param name its name
 * @param visibility who may call it
 * @param form whether there is something left to implement
 * @param typeVariables its own type parameters
 * @param parameters its parameters
 * @param varargs whether the last parameter is of variable arity
 * @param result its return type
 * @param thrown the exceptions it declares
 * @param lint what it says to the lint
 * @param site the method, or for an inherited one the spec
 */
public record Method(
        String name,
        Visibility visibility,
        Form form,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean varargs,
        TypeName result,
        List<Thrown> thrown,
        Lint lint,
        Site site) {

    /** How much of a method is there. */
    public enum Form {
        /** No body: the machine implements it, or cannot be instantiated. */
        ABSTRACT,
        /** A body, which a subclass may replace. */
        CONCRETE,
        /** A body that stays. */
        FINAL,
        /** A method of the type, not of its instances. */
        STATIC
    }

    public Method {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** Whether the machine must implement it. */
    public boolean isAbstract() {
        return form == Form.ABSTRACT;
    }

    /** Whether there is a body that the machine can put its own around. */
    public boolean isConcrete() {
        return form == Form.CONCRETE;
    }

    /** The exceptions it declares that whoever calls it must declare as well; of its own type parameters Java infers none. */
    public List<Thrown> checked() {
        return thrown.stream()
                .filter(Thrown::isChecked)
                .filter(exception -> typeVariables.stream().noneMatch(variable -> variable.equals(exception.type())))
                .toList();
    }

    /**
     * The same, when it is given the parameters of another method of its shape: those of its type parameters that these
     * tell of are the other's.
     */
    public List<Thrown> checkedBy(Method caller) {
        return thrown.stream()
                .filter(Thrown::isChecked)
                .flatMap(exception -> asThrownBy(caller, exception).stream())
                .toList();
    }

    private Optional<Thrown> asThrownBy(Method caller, Thrown exception) {
        int index = typeVariables.indexOf(exception.type());
        if (index < 0) {
            return Optional.of(exception);
        }
        TypeName its = TypeVariableName.get(caller.typeVariables().get(index).name());
        return parameterTypes().stream().anyMatch(type -> Shape.mentions(type, typeVariables.get(index)))
                ? Optional.of(new Thrown(its, exception.superclasses(), exception.deprecation()))
                : Optional.empty();
    }

    /** The types of its parameters. */
    public List<TypeName> parameterTypes() {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** As a message shows it: {@code void connected(int sessionId, boolean local)}. */
    public String asDeclared() {
        return asDeclared(TypeText.shown(result));
    }

    /** As a message shows it, had it another result. */
    public String asDeclared(String otherResult) {
        return asDeclared(otherResult, name);
    }

    /** As a message shows one that takes the same, but has another result and name. */
    public String asDeclared(String otherResult, String otherName) {
        return TypeText.declared(typeVariables) + otherResult + " " + otherName + TypeText.shown(parameters, varargs);
    }
}

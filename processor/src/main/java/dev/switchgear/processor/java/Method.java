package dev.switchgear.processor.java;

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
 * @param result its return type, without annotations
 * @param annotatedResult the same with the type's annotations, as the machine repeats it
 * @param thrown the exceptions it declares
 * @param documentation what its documentation comment says
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
        TypeName annotatedResult,
        List<Thrown> thrown,
        Documentation documentation,
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

    /** A method without annotations and documentation. */
    public Method(
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
        this(
                name,
                visibility,
                form,
                typeVariables,
                parameters,
                varargs,
                result,
                result,
                thrown,
                Documentation.NONE,
                lint,
                site);
    }

    /** Whether the machine must implement it. */
    public boolean isAbstract() {
        return form == Form.ABSTRACT;
    }

    /** Whether there is a body that the machine can put its own around. */
    public boolean isConcrete() {
        return form == Form.CONCRETE;
    }

    /** The checked exceptions it declares, as it declares them: also those that are its own type parameters. */
    public List<Thrown> checkedAsDeclared() {
        return thrown.stream().filter(Thrown::isChecked).toList();
    }

    /** The exceptions it declares that whoever calls it must declare as well. */
    public List<Thrown> checked() {
        return thrown.stream()
                .filter(Thrown::isChecked)
                .flatMap(exception -> inferred(exception).stream())
                .toList();
    }

    /**
     * What Java infers for an exception of which no argument tells: where it is a type parameter of the method, its bound, or none
     * that is checked if the bound allows that (JLS 18.4).
     */
    private Optional<Thrown> inferred(Thrown exception) {
        Optional<TypeVariableName> own = typeVariables.stream()
                .filter(variable -> variable.equals(exception.type()))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(exception);
        }
        return own.get().bounds().stream()
                .findFirst()
                .map(exception::asBound)
                .filter(Thrown::excludesUnchecked)
                .flatMap(this::inferred);
    }

    /**
     * What some of its exceptions are at most for a caller who hands on arguments of types that he does not know: of its own type
     * parameters he knows the bounds.
     */
    public List<Thrown> atMost(List<Thrown> several) {
        return several.stream()
                .map(this::atMost)
                .filter(Thrown::isChecked)
                .distinct()
                .toList();
    }

    private Thrown atMost(Thrown exception) {
        return typeVariables.stream()
                .filter(variable -> variable.name().equals(exception.type().toString()))
                .flatMap(variable -> variable.bounds().stream())
                .findFirst()
                .map(bound -> atMost(exception.asBound(bound)))
                .orElse(exception);
    }

    /**
     * The same, when it is given the first parameters of another method, and has their shape: those of its type parameters
     * that these tell of are the other's.
     */
    public List<Thrown> checkedBy(Method caller) {
        return thrown.stream()
                .filter(Thrown::isChecked)
                .flatMap(exception -> asThrownBy(caller, exception).stream())
                .toList();
    }

    private Optional<Thrown> asThrownBy(Method caller, Thrown exception) {
        return typeVariables.stream()
                .filter(variable -> variable.equals(exception.type()))
                .findFirst()
                .flatMap(variable -> counterpart(variable, caller))
                .map(its -> Optional.of(new Thrown(
                        TypeVariableName.get(its.name()), exception.superclasses(), exception.deprecation())))
                .orElseGet(() -> inferred(exception));
    }

    /** The type arguments that such a call has to name. */
    public List<TypeVariableName> typeArgumentsOf(Method caller) {
        List<TypeVariableName> named = Shape.of(this).explicit(parameters.size());
        List<TypeVariableName> its = named.stream()
                .flatMap(variable -> counterpart(variable, caller).stream())
                .toList();
        return its.size() == named.size() ? its : List.of();
    }

    /** The type parameter of a caller that one of this method's stands for: one that parameters tell of, or any in the same place. */
    private Optional<TypeVariableName> counterpart(TypeVariableName variable, Method caller) {
        Shape whole = Shape.of(this);
        Shape its = Shape.of(caller);
        boolean isWhole = whole.isSameAs(its);
        int index = (isWhole ? whole : whole.first(whole.arity())).variables().indexOf(variable);
        return index < 0
                ? Optional.empty()
                : Optional.of(
                        (isWhole ? its : its.first(whole.arity())).variables().get(index));
    }

    /** The types of its parameters. */
    public List<TypeName> parameterTypes() {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** As a message shows it: {@code void connected(int sessionId, boolean local)}. */
    public String asDeclared() {
        return asDeclared(TypeText.shown(result));
    }

    /** The same, with what it throws. */
    public String asDeclaredWithExceptions() {
        List<String> exceptions =
                Thrown.types(thrown).stream().map(TypeText::shown).toList();
        return asDeclared() + (exceptions.isEmpty() ? "" : " throws " + String.join(", ", exceptions));
    }

    /** As a message shows it, had it another result. */
    public String asDeclared(String otherResult) {
        return asDeclared(otherResult, name);
    }

    /** As a message shows one that takes the same, but has another result and name. */
    public String asDeclared(String otherResult, String otherName) {
        return asDeclared(otherResult, otherName, parameters.size());
    }

    /** As a message shows one that takes no more than the first parameters, but has another result and name. */
    public String asDeclared(String otherResult, String otherName, int taken) {
        boolean takesAll = taken == parameters.size();
        return TypeText.declared(
                        takesAll ? typeVariables : Shape.of(this).first(taken).variables())
                + otherResult
                + " "
                + otherName
                + TypeText.shown(parameters.subList(0, taken), varargs && takesAll);
    }
}

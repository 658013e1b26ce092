package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.util.Optional;

/**
 * The spec names a class for an enum of its, and that class is none.
 *
 * @param spec the spec's name
 * @param role what the constants would be
 * @param type the class, as messages show it
 * @param kind what it is, such as {@code an interface}
 * @param candidate the enum that was probably meant
 * @param site the annotation that names it
 */
public record NotAnEnum(String spec, EnumRole role, String type, String kind, Optional<String> candidate, Site site)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG122;
    }

    @Override
    public String headline() {
        return "the " + role.several() + " of " + spec + " cannot be those of " + type + ", which is not an enum";
    }

    @Override
    public String found() {
        return annotation(type) + ", and " + type + " is " + kind;
    }

    @Override
    public String expected() {
        return "an enum, with a constant for each " + role.one();
    }

    @Override
    public String fix() {
        return candidate.map(name -> "did you mean " + annotation(name) + "?").orElse("name an enum instead");
    }

    private String annotation(String name) {
        return "@StateMachine(" + role.several() + " = " + name + ".class)";
    }
}

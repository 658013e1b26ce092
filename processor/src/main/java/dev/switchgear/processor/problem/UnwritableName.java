package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The machine would have to write a name that is no Java identifier. Other languages of the JVM have such names, and only a class file
 * can bring one.
 *
 * @param spec the spec's name
 * @param role what has the name
 * @param name the name
 * @param owner the full name of the type that declares it
 * @param site the spec
 */
public record UnwritableName(String spec, Role role, String name, String owner, Site site) implements Problem {

    /** What has the name. */
    public enum Role {
        /** An abstract method, which the machine has to implement. */
        METHOD(
                "the abstract method %1$s of %2$s",
                "abstract methods that Java code can implement",
                "implement it in %2$s, or in a subclass that %3$s extends, in the language of %2$s"),
        /** A type in the signature of an abstract method. */
        TYPE(
                "the type %1$s in an abstract method of %2$s",
                "abstract methods that Java code can implement",
                "rename the type; or implement the method in %2$s, or in a subclass that %3$s extends, in its language"),
        /** A constant of an enum. */
        CONSTANT(
                "the constant %1$s of %2$s",
                "constants whose names are Java identifiers",
                "rename the constant, or name an enum of the same constants that is written in Java");

        private final String found;
        private final String expected;
        private final String fix;

        Role(String found, String expected, String fix) {
            this.found = found;
            this.expected = expected;
            this.fix = fix;
        }
    }

    @Override
    public Code code() {
        return Code.SG141;
    }

    @Override
    public String headline() {
        return "the machine of " + spec + " would have to write a name that is no Java identifier: " + name;
    }

    @Override
    public String found() {
        return role.found.formatted(name, owner, spec);
    }

    @Override
    public String expected() {
        return role.expected;
    }

    @Override
    public String fix() {
        return role.fix.formatted(name, owner, spec);
    }
}

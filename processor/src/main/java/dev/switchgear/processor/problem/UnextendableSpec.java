package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * No class beside the spec can extend it, so there can be no machine.
 *
 * @param spec the spec's name
 * @param machine the machine's name
 * @param obstacle why not
 * @param site the spec
 */
public record UnextendableSpec(String spec, String machine, Obstacle obstacle, Site site) implements Problem {

    /** What keeps a class from extending a spec. */
    public enum Obstacle {
        /** It is an enum. */
        ENUM("an enum", "move the rules to an interface with @StateMachine(states = %s.class)"),
        /** It is a record. */
        RECORD("a record", "make it an interface or an abstract class"),
        /** It is an annotation type. */
        ANNOTATION("an annotation type", "make it an interface or an abstract class"),
        /** It is a final class. */
        FINAL("a final class", "write abstract in place of final"),
        /** It is a class that is not abstract. */
        NOT_ABSTRACT("a class that is not abstract", "make it abstract"),
        /** It is private, or nested in something that is. */
        PRIVATE("private, or nested in a private type", "remove private from it and from the types that enclose it"),
        /** It is an inner class. */
        INNER("an inner class, which needs an enclosing instance", "make it static"),
        /** All its constructors are private. */
        NO_CONSTRUCTOR("a class without a constructor that its package can see", "give it one that is not private"),
        /** It is sealed, and the machine is not on the list. */
        SEALED("sealed, and does not permit its machine", "add %2$s to its permits clause"),
        /** It inherits an abstract method that another package keeps to itself. */
        HIDDEN_METHOD(
                "a type that inherits a package-private abstract method of another package",
                "implement the method there, or make it protected"),
        /** One of its constructors, abstract methods or type parameters uses a private type. */
        HIDDEN_TYPE(
                "a type with a private type in its type parameters or in the signature of an abstract method or a constructor",
                "remove private from that type"),
        /** An abstract method that it inherits uses a type that another package keeps to itself. */
        FOREIGN_TYPE(
                "a type that inherits an abstract method with a package-private type of another package in its signature",
                "make that type public, or implement the method in that package"),
        /** One of its fields is called like the enum of its states or events, which nothing can name then. */
        OBSCURING_FIELD(
                "a type with a field that has the name of the enum of its states or events",
                "rename the field, or make it private");

        private final String found;
        private final String fix;

        Obstacle(String found, String fix) {
            this.found = found;
            this.fix = fix;
        }
    }

    @Override
    public Code code() {
        return Code.SG103;
    }

    @Override
    public String headline() {
        return machine + " cannot extend " + spec;
    }

    @Override
    public String found() {
        return spec + " is " + obstacle.found;
    }

    @Override
    public String expected() {
        return "an interface or an abstract class that a class of its package can extend";
    }

    @Override
    public String fix() {
        return obstacle.fix.formatted(spec, machine);
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Names;

/**
 * The spec is a persistent entity. A machine extends its spec, and a persistence provider would take it for another
 * entity, or never make one: so entities keep their column, and own no machine.
 *
 * @param spec the spec's name
 * @param names the names of what is written for it
 * @param site the annotation that makes it an entity
 */
public record EntitySpec(String spec, Names names, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG121;
    }

    @Override
    public String headline() {
        return spec + " is an entity and cannot be a spec";
    }

    @Override
    public String found() {
        return "@Entity and @StateMachine on " + spec;
    }

    @Override
    public String expected() {
        return "an entity that keeps its state in a column, and a separate spec that takes the entity:\n"
                + "@StateMachine(states = ...) abstract class " + spec + "Spec { " + spec + "Spec(" + spec + " "
                + Character.toLowerCase(spec.charAt(0)) + spec.substring(1) + ") ... }";
    }

    @Override
    public String fix() {
        return "move the rules there, and in a method of " + spec + " write\n" + "status = new "
                + names.machine().simpleName()
                + "(this, status).ship(); // for an event ship that returns the new state";
    }
}

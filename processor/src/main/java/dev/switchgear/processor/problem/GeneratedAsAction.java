package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;

/**
 * A rule makes a guard or an action of a method that the machine implements itself: of an event, which cannot be raised
 * while another one runs, or of a question about the machine, which the rows answer.
 *
 * @param method the method
 * @param role the role it would play
 * @param isEvent whether it is an event
 * @param site the rule
 */
public record GeneratedAsAction(Method method, Role role, boolean isEvent, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG129;
    }

    @Override
    public String headline() {
        return method.name() + " cannot be " + role.title() + ": "
                + (isEvent ? "it is an event" : "the machine implements it");
    }

    @Override
    public String found() {
        return method.asDeclared() + (isEvent ? ", which has rows" : ", which is generated");
    }

    @Override
    public String expected() {
        return isEvent
                ? "a method without rows: one event completes before the next can be raised"
                : "a method with a body: the machine is still processing an event";
    }

    @Override
    public String fix() {
        return isEvent
                ? "move what both need to another method, and name that one"
                : "express it by rows, or name a method with a body";
    }
}

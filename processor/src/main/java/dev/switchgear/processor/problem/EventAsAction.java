package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Site;

/**
 * A rule makes a guard or an action of an event, which cannot be raised while another one runs.
 *
 * @param method the event's method
 * @param role the role it would play
 * @param site the rule
 */
public record EventAsAction(Method method, Role role, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG129;
    }

    @Override
    public String headline() {
        return method.name() + " cannot be " + role.title() + ": it is an event";
    }

    @Override
    public String found() {
        return method.asDeclared() + ", which has rows";
    }

    @Override
    public String expected() {
        return "a method without rows: one event runs to its end before the next can be raised";
    }

    @Override
    public String fix() {
        return "move what both need to a method of its own, and name that";
    }
}

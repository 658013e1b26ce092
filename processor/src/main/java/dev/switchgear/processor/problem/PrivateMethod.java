package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Site;

/**
 * A rule gives a role to a private method, which the machine, a class of its own, cannot call.
 *
 * @param method the method
 * @param role the role
 * @param site the rule
 */
public record PrivateMethod(Method method, Role role, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG125;
    }

    @Override
    public String headline() {
        return method.name() + " cannot be " + role.title() + ": it is private";
    }

    @Override
    public String found() {
        return "private " + method.asDeclared();
    }

    @Override
    public String expected() {
        return "a method that the machine, which extends the spec, can call";
    }

    @Override
    public String fix() {
        return "take private away from " + method.name() + ", or make it protected"
                + (role.suits(method.result()) ? "" : "; and let it return " + role.result());
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Method.Form;
import dev.switchgear.processor.java.Site;

/**
 * A rule gives a role to a private method, which the machine, a class of its own, cannot call.
 *
 * @param method the method
 * @param role the role
 * @param isInInterface whether the spec is an interface, where a method with a body says how it is there
 * @param site the rule
 */
public record PrivateMethod(Method method, Role role, boolean isInInterface, Site site) implements Problem {

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
        return makeVisible() + (role.suits(method.result()) ? "" : "; and let it return " + role.result());
    }

    private String makeVisible() {
        if (isInInterface && method.form() != Form.STATIC) {
            return "replace private by default on " + method.name();
        }
        return "remove private from " + method.name() + (isInInterface ? "" : ", or make it protected");
    }
}

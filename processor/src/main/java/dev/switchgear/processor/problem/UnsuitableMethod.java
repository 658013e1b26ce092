package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * A method cannot play the role that a rule gives it: it takes or returns something else.
 *
 * @param method the method
 * @param role the role
 * @param of what it would play it for, as {@code pay}; or nothing
 * @param possible how it would have to be declared, in each way that there is
 * @param site the rule
 */
public record UnsuitableMethod(Method method, Role role, String of, List<String> possible, Site site)
        implements Problem {

    public UnsuitableMethod {
        possible = List.copyOf(possible);
    }

    @Override
    public Code code() {
        return Code.SG124;
    }

    @Override
    public String headline() {
        return method.name() + " cannot be " + role.title() + of;
    }

    @Override
    public String found() {
        return role == Role.DURATION ? method.asDeclaredWithExceptions() : method.asDeclared();
    }

    @Override
    public String expected() {
        return String.join("\nor ", possible);
    }

    @Override
    public String fix() {
        return "change its declaration accordingly, or "
                + (role.isNamed() ? "name another method" : "remove the annotation");
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.MethodOfObject;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Role;
import java.util.Optional;

/** Tells which methods of {@code Object} a machine cannot call for an event. */
final class MethodsOfObject {

    private MethodsOfObject() {}

    /**
     * What is wrong with a method in its role, if it is one of {@code Object}: that it returns something else for ever, or
     * that the garbage collector calls it as well.
     */
    static Optional<Problem> problem(Method method, Role role, Site site, Machine machine) {
        return ObjectMethod.of(method)
                .filter(inherited -> inherited == ObjectMethod.FINALIZE || !role.suits(method.result()))
                .map(inherited -> MethodOfObject.ofAction(method, inherited, role, site, machine));
    }
}

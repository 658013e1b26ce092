package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;

/**
 * A method with a part in the machine that every object has anyway, and that others than the machine's callers call.
 *
 * @param method the method
 * @param inherited the method of {@code Object} that it overrides
 * @param part what it is meant to be: {@code an event}
 * @param fix what to do about it
 * @param site the method, or the row that names it
 */
public record MethodOfObject(Method method, ObjectMethod inherited, String part, String fix, Site site)
        implements Problem {

    /** An event, whose method may return something that no event method does. */
    public static MethodOfObject ofEvent(
            Method method, ObjectMethod inherited, boolean isOfKnownResult, Machine machine) {
        String rename = rename(method, machine) + (isOfKnownResult ? "" : ", and return void");
        return new MethodOfObject(method, inherited, "an event", rename, method.site());
    }

    /** A method that runs for an event. */
    public static MethodOfObject ofAction(
            Method method, ObjectMethod inherited, Role role, Site site, Machine machine) {
        String fix;
        if (!role.suits(method.result())) {
            fix = role.isNamed() ? "name another method" : "remove the annotation";
        } else {
            fix = rename(method, machine) + (role.isNamed() ? ", and name that" : "");
        }
        return new MethodOfObject(method, inherited, role.title(), fix, site);
    }

    /** A default method, which no class inherits, for the method of {@code Object} comes first. */
    public static MethodOfObject ofDefault(Method method, ObjectMethod inherited, Machine machine) {
        return new MethodOfObject(
                method, inherited, "a default method of a spec", rename(method, machine), method.site());
    }

    private static String rename(Method method, Machine machine) {
        String name = method.name() + machine.spec().simpleName();
        boolean isFree = machine.spec().methods().stream()
                .noneMatch(other -> other.name().equals(name));
        return "rename it" + (isFree ? ", for instance to " + name : "");
    }

    @Override
    public Code code() {
        return Code.SG134;
    }

    @Override
    public String headline() {
        return method.name() + " cannot be " + part + ": it is a method of java.lang.Object";
    }

    @Override
    public String found() {
        return method.asDeclared() + ", which "
                + switch (inherited) {
                    case CLONE -> "copies an object";
                    case EQUALS -> "is called to compare objects";
                    case FINALIZE -> "the garbage collector calls";
                    case HASH_CODE -> "is called to compare objects";
                    case TO_STRING -> "is called to print an object";
                    case GET_CLASS, NOTIFY, NOTIFY_ALL, WAIT, WAIT_MILLISECONDS, WAIT_NANOSECONDS -> "is final";
                };
    }

    @Override
    public String expected() {
        return "a method that java.lang.Object does not have";
    }
}

package dev.switchgear.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The methods that every object has: a method of a spec with the same name and parameters overrides one of them. */
public enum ObjectMethod {
    /** Copies the object. */
    CLONE("clone", false),
    /** Compares the object with another. */
    EQUALS("equals", false, ClassName.get(Object.class)),
    /** Called by the garbage collector. */
    FINALIZE("finalize", false),
    /** Tells the class. */
    GET_CLASS("getClass", true),
    /** Belongs to {@link #EQUALS}. */
    HASH_CODE("hashCode", false),
    /** Wakes a thread. */
    NOTIFY("notify", true),
    /** Wakes all threads. */
    NOTIFY_ALL("notifyAll", true),
    /** Shows the object. */
    TO_STRING("toString", false),
    /** Waits for {@link #NOTIFY}. */
    WAIT("wait", true),
    /** The same, for some time. */
    WAIT_MILLISECONDS("wait", true, TypeName.LONG),
    /** The same, more precisely. */
    WAIT_NANOSECONDS("wait", true, TypeName.LONG, TypeName.INT);

    private final String methodName;
    private final boolean isFinal;

    @SuppressWarnings("ImmutableEnumChecker") // The list is immutable, and so are the names in it.
    private final List<TypeName> parameters;

    ObjectMethod(String methodName, boolean isFinal, TypeName... parameters) {
        this.methodName = methodName;
        this.isFinal = isFinal;
        this.parameters = List.of(parameters);
    }

    /** The one that a method overrides, whatever it returns; none if it is merely called like one. */
    public static Optional<ObjectMethod> of(Method method) {
        return Arrays.stream(values())
                .filter(inherited -> inherited.methodName.equals(method.name()))
                .filter(inherited ->
                        inherited.parameters.equals(new Erasure(method.typeVariables()).of(method.parameters())))
                .findFirst();
    }

    /** Whether there is one of that name without parameters. */
    public static boolean isCalled(String name) {
        return Arrays.stream(values())
                .anyMatch(inherited -> inherited.methodName.equals(name) && inherited.parameters.isEmpty());
    }

    /** Whether no class can override it. */
    public boolean isFinal() {
        return isFinal;
    }

    /** Whether it is no part of what an object shows to others: a class that is to show it has to say so. */
    public boolean isProtected() {
        return this == CLONE || this == FINALIZE;
    }
}

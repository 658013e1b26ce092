package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;

/**
 * What the types written for a spec are called. {@code Turnstile} and {@code TurnstileSpec} both give
 * {@code TurnstileRules} and {@code TurnstileMachine}; a nested {@code Outer.Inner} gives {@code Outer_InnerMachine}.
 *
 * @param title what messages call the machine
 * @param rules the annotations that the spec's rules are stated in
 * @param machine the machine
 */
public record Names(String title, ClassName rules, ClassName machine) {

    /** What the names of specs may end in, which those of what is written for them lack. */
    public static final String SUFFIX = "Spec";

    /** What the names of the classes end in that hold languages. */
    public static final String RULES = "Rules";

    /** The names for a spec. */
    public static Names of(ClassName spec) {
        String stem = withoutSuffix(String.join("_", spec.simpleNames()));
        return new Names(
                withoutSuffix(spec.simpleName()),
                ClassName.get(spec.packageName(), stem + RULES),
                ClassName.get(spec.packageName(), stem + "Machine"));
    }

    /** The enum of the machine's events. */
    public ClassName event() {
        return machine.nestedClass("Event");
    }

    /** What the machine's events are as data, with what they take. */
    public ClassName occurrence() {
        return machine.nestedClass("Occurrence");
    }

    /** What a machine with history is resumed with. */
    public ClassName snapshot() {
        return machine.nestedClass("Snapshot");
    }

    /** What makes machines of what carries their state. */
    public ClassName factory() {
        return machine.nestedClass("Factory");
    }

    private static String withoutSuffix(String name) {
        boolean nothingElse = name.equals(SUFFIX) || name.endsWith("_" + SUFFIX);
        return name.endsWith(SUFFIX) && !nothingElse ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}

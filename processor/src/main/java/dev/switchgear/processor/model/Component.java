package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a machine is stored as: its state, and with history or timeouts what else there is to its {@code Snapshot}.
 *
 * @param kind what it tells
 * @param name its name, in the record and as a field of the machine
 * @param type its type
 * @param timeout of which timeout it tells when it is due, if it does
 */
public record Component(Kind kind, String name, TypeName type, Optional<Timeout> timeout) {

    /** The name of the state. */
    public static final String STATE = "state";

    /** What components tell. */
    public enum Kind {
        /** The state. */
        STATE,
        /** The state in which a superstate was left last. */
        LAST,
        /** When an event is due. */
        DUE
    }

    /** Whether an accessor is of its type; or of an {@code Optional} of it, where it may be missing. */
    public boolean isCarriedBy(Accessor accessor) {
        return accessor.type().equals(type) || isOptional(accessor);
    }

    /** Whether an accessor is of an {@code Optional} of its type. */
    public boolean isOptional(Accessor accessor) {
        return kind == Kind.DUE
                && accessor.type().equals(ParameterizedTypeName.get(ClassName.get(Optional.class), type));
    }

    /** Those of a machine, the state first; some may be called alike otherwise, and like others. */
    public static List<Component> of(Machine machine) {
        List<Component> components = new ArrayList<>();
        TypeName state = machine.stateEnum().name();
        components.add(new Component(Kind.STATE, STATE, state, Optional.empty()));
        machine.resumed()
                .forEach(superstate ->
                        components.add(new Component(Kind.LAST, superstate.remembered(), state, Optional.empty())));
        for (Timeout timeout : machine.timeouts()) {
            String name = timeout.due();
            while (isTaken(name, components)) {
                name += "_";
            }
            components.add(new Component(Kind.DUE, name, ClassName.get(Instant.class), Optional.of(timeout)));
        }
        return components;
    }

    private static boolean isTaken(String name, List<Component> components) {
        return components.stream().anyMatch(component -> component.name().equals(name));
    }
}

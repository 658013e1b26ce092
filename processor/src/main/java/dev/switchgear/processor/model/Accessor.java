package dev.switchgear.processor.model;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint.Deprecation;
import java.util.Optional;

/**
 * A member by which something may be read or written.
 *
 * @param form what it is
 * @param name its name
 * @param type what it returns, or takes
 * @param declared as a message shows it: {@code OrderStatus getStatus() in Order}
 * @param hindrance why it cannot be used, if it cannot
 * @param returnsCarrier whether what it returns could take the place of what it is called on
 * @param deprecation whether it is deprecated
 */
public record Accessor(
        Form form,
        String name,
        TypeName type,
        String declared,
        Optional<Hindrance> hindrance,
        boolean returnsCarrier,
        Deprecation deprecation) {

    /** What an accessor is. */
    public enum Form {
        /** A method of what carries the state. */
        METHOD,
        /** A field of it. */
        FIELD,
        /** A method of the spec. */
        METHOD_OF_SPEC
    }

    /**
     * Why something cannot be used.
     *
     * @param why as a message says it of the member: {@code is private}
     * @param remedy what to do about it, with {@code %s} for the member: {@code remove final from %s}
     */
    public record Hindrance(String why, String remedy) {}

    /** The same, which cannot be used. */
    public Accessor hinderedBy(Hindrance other) {
        return new Accessor(form, name, type, declared, Optional.of(other), returnsCarrier, deprecation);
    }
}

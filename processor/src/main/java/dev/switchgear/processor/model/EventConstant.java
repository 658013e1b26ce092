package dev.switchgear.processor.model;

/**
 * An event of a table: a constant of an enum that the user has declared.
 *
 * @param constant the constant
 */
public record EventConstant(String constant) implements Event {

    @Override
    public String name() {
        return constant;
    }
}

package dev.switchgear.processor.model;

/**
 * A named set of states that have transitions in common: UML's composite state.
 *
 * @param name its constant in the enum of the superstates
 */
public record Superstate(String name) {

    @Override
    public String toString() {
        return name;
    }
}

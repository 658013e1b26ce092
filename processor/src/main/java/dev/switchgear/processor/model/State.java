package dev.switchgear.processor.model;

/**
 * A state: UML's simple state.
 *
 * @param name its constant in the state enum
 */
public record State(String name) {

    @Override
    public String toString() {
        return name;
    }
}

package dev.switchgear.processor.model;

/**
 * One thing that a machine can do: from a state, on an event or by itself, by a row, to a state, which is the same if the row is an
 * internal one.
 */
public record Step(State from, Trigger trigger, Transition row, State to) {

    /** Whether it leaves its state, though it may be to enter it again. */
    public boolean isExternal() {
        return row.target().isPresent();
    }
}

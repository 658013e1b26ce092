package dev.switchgear.importer;

import java.util.Optional;

/**
 * What the user of a spec should know of its origin.
 *
 * @param line the line of the diagram
 * @param lost whether something of the diagram is not in the spec; otherwise, it was understood in one of several ways
 * @param place what it is about; empty if it is about the whole
 * @param text what it says, without a line number
 */
record Remark(int line, boolean lost, Optional<Place> place, String text) {

    /** A part of a diagram, which has a place in a spec. */
    sealed interface Place {}

    /**
     * A state.
     *
     * @param id its id in the diagram
     */
    record State(String id) implements Place {}

    /**
     * An event.
     *
     * @param name its name in the diagram
     */
    record Event(String name) implements Place {}

    /** Something of a state is not in the spec. */
    static Remark lost(int line, String state, String text) {
        return new Remark(line, true, Optional.of(new State(state)), text);
    }

    /** Something is not in the spec. */
    static Remark lost(int line, String text) {
        return new Remark(line, true, Optional.empty(), text);
    }

    /** A state was understood in one of several ways. */
    static Remark note(int line, String state, String text) {
        return new Remark(line, false, Optional.of(new State(state)), text);
    }

    /** Something was understood in one of several ways. */
    static Remark note(int line, String text) {
        return new Remark(line, false, Optional.empty(), text);
    }

    /** The same about an event. */
    Remark about(String event) {
        return new Remark(line, lost, Optional.of(new Event(event)), text);
    }

    /** The remark on one line. */
    @Override
    public String toString() {
        return (lost ? "not imported" : "note") + (line == 0 ? "" : ", line " + line) + ": " + text;
    }
}

package dev.switchgear.importer;

import java.util.List;
import java.util.Optional;

/**
 * A state or pseudostate of a diagram.
 *
 * @param id what transitions call it
 * @param label what the diagram shows; the id, if it shows nothing else
 * @param parent the id of the state that it is in, if it is in one
 * @param kind what it is
 * @param initial the id of the node with which it begins, if it says so
 * @param entry what is done when it is entered
 * @param exit what is done when it is left
 * @param line where it is
 */
record Node(
        String id,
        String label,
        Optional<String> parent,
        Kind kind,
        Optional<String> initial,
        List<Action> entry,
        List<Action> exit,
        int line) {

    /** What a node is. */
    enum Kind {
        STATE,
        FINAL,
        /** Decides by guards. */
        CHOICE,
        /** Entry and exit points: a name for the end of a transition. */
        POINT,
        SHALLOW_HISTORY,
        DEEP_HISTORY,
        /** Fork or join. */
        FORK,
        /** A state with several regions, which its children are in. */
        PARALLEL,
        /** A region that is not in a state. */
        REGION
    }

    Node {
        entry = List.copyOf(entry);
        exit = List.copyOf(exit);
    }

    /** Whether a machine can be in it. */
    boolean isState() {
        return kind == Kind.STATE || kind == Kind.FINAL;
    }

    boolean isHistory() {
        return kind == Kind.SHALLOW_HISTORY || kind == Kind.DEEP_HISTORY;
    }

    Node withKind(Kind other) {
        return new Node(id, label, parent, other, initial, entry, exit, line);
    }

    Node withInitial(Optional<String> other) {
        return new Node(id, label, parent, kind, other, entry, exit, line);
    }
}

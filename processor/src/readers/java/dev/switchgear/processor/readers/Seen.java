package dev.switchgear.processor.readers;

import java.util.List;
import java.util.Optional;

/**
 * What a tool has read of a picture.
 *
 * @param nodes what is drawn
 * @param arrows what leads from one to another
 */
record Seen(List<Node> nodes, List<Arrow> arrows) {

    /** What a node is. */
    enum Kind {
        STATE,
        SUPERSTATE,
        START,
        END
    }

    /**
     * A node.
     *
     * @param id what arrows call it
     * @param kind what it is
     * @param parent the id of the superstate around it
     * @param text what is written in it, of states and superstates the name first
     */
    record Node(String id, Kind kind, Optional<String> parent, List<String> text) {

        Node {
            text = List.copyOf(text);
        }

        String name() {
            return text.get(0);
        }
    }

    /**
     * An arrow.
     *
     * @param source the id of the node where it begins
     * @param target the id of the node where it ends
     * @param label what is written at it, or nothing
     * @param isToHistory whether it leads to the history of its target
     */
    record Arrow(String source, String target, String label, boolean isToHistory) {}

    Node node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " among " + nodes));
    }
}

package dev.switchgear.importer;

import java.util.List;
import java.util.Optional;

/**
 * What a file says, whatever its format.
 *
 * @param name the name of the whole, if it has one
 * @param nodes states and pseudostates, in the order of the file; ids are unique, and parents are listed
 * @param initial the id of the node with which a machine begins, if the file says so
 * @param edges the transitions, in the order of the file; their sources and targets are listed
 * @param remarks what was lost or taken for granted when it was read
 */
record Diagram(
        Optional<String> name, List<Node> nodes, Optional<String> initial, List<Edge> edges, List<Remark> remarks) {

    Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        remarks = List.copyOf(remarks);
    }

    /**
     * Checks that only states have something within.
     *
     * @throws UnreadableException if a pseudostate has
     */
    void requireStatesAround() throws UnreadableException {
        Hierarchy hierarchy = new Hierarchy(nodes);
        for (Node node : nodes) {
            if (node.parent().isPresent()) {
                Node around = hierarchy.node(node.parent().get());
                switch (around.kind()) {
                    case STATE, PARALLEL, REGION -> {
                        // They may.
                    }
                    default ->
                        throw new UnreadableException(
                                node.line(), node.id() + " is within " + around.id() + ", which has nothing within");
                }
            }
        }
    }
}

package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which nodes of a diagram are within which. */
final class Hierarchy {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> children = new LinkedHashMap<>();

    Hierarchy(List<Node> all) {
        all.forEach(node -> nodes.put(node.id(), node));
        all.forEach(node -> node.parent()
                .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                        .add(node)));
    }

    Node node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    List<Node> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** Whether a machine can be in a state within it. */
    boolean isComposite(String id) {
        return children(id).stream().anyMatch(Node::isState);
    }

    /** The nodes around it, from the inside out. */
    List<Node> ancestors(String id) {
        List<Node> ancestors = new ArrayList<>();
        for (Optional<String> parent = node(id).parent();
                parent.isPresent();
                parent = node(parent.get()).parent()) {
            ancestors.add(node(parent.get()));
        }
        return ancestors;
    }

    /** Whether a node is within another one, and not the same. */
    boolean isWithin(String id, String outer) {
        return ancestors(id).stream().anyMatch(node -> node.id().equals(outer));
    }

    /** The state in which a machine is when it has entered a state, whatever it does then: the state itself, or one deep within. */
    String initialLeaf(String id) {
        String leaf = id;
        while (isComposite(leaf)) {
            String state = leaf;
            leaf = node(state)
                    .initial()
                    .filter(initial -> isWithin(initial, state) && node(initial).isState())
                    .orElseGet(() -> firstState(children(state)));
        }
        return leaf;
    }

    /** The first of some nodes that a machine can be in. */
    static String firstState(List<Node> nodes) {
        return nodes.stream().filter(Node::isState).map(Node::id).findFirst().orElseThrow();
    }
}

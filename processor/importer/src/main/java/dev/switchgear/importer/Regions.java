package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a diagram what happens in several places at a time: a state with regions remains as a simple state, and a transition
 * through a fork or a join does not remain.
 */
final class Regions {

    private static final int LISTED = 6;

    private final Hierarchy hierarchy;
    private final Diagram diagram;
    private final List<Remark> remarks;

    private Regions(Diagram diagram) {
        this.diagram = diagram;
        this.hierarchy = new Hierarchy(diagram.nodes());
        this.remarks = new ArrayList<>(diagram.remarks());
    }

    /** A diagram without regions, forks and joins, and a remark about each. */
    static Diagram removeFrom(Diagram diagram) {
        return new Regions(diagram).removed();
    }

    private Diagram removed() {
        List<Node> nodes = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Node node : diagram.nodes()) {
            if (node.kind() == Kind.FORK) {
                remarks.add(Remark.lost(node.line(), "fork or join " + node.id() + ", which is between regions"));
            } else if (around(node.id()).isEmpty()) {
                nodes.add(withoutRegions(node));
                kept.add(node.id());
            } else if (node.kind() == Kind.REGION) {
                remarks.add(Remark.lost(node.line(), "a second region: " + content(node)));
            }
        }
        List<Edge> edges = new ArrayList<>();
        diagram.edges().forEach(edge -> edge(edge, kept).ifPresent(edges::add));
        Optional<String> initial =
                diagram.initial().map(id -> around(id).orElse(id)).filter(kept::contains);
        return new Diagram(diagram.name(), nodes, initial, edges, remarks);
    }

    private Node withoutRegions(Node node) {
        if (node.kind() != Kind.PARALLEL) {
            return node.withInitial(node.initial().map(id -> around(id).orElse(id)));
        }
        remarks.add(Remark.lost(
                node.line(),
                node.id(),
                "the regions of " + node.id() + ", each a machine of its own: " + content(node)));
        return node.withKind(Kind.STATE).withInitial(Optional.empty());
    }

    private String content(Node region) {
        List<String> labels =
                hierarchy.children(region.id()).stream().map(Node::label).toList();
        return String.join(", ", labels.subList(0, Math.min(labels.size(), LISTED)))
                + (labels.size() > LISTED ? ", …" : "");
    }

    /** The outermost state with regions that something is in, or the region without a state. */
    private Optional<String> around(String id) {
        Optional<String> around = hierarchy.node(id).kind() == Kind.REGION ? Optional.of(id) : Optional.empty();
        for (Node ancestor : hierarchy.ancestors(id)) {
            if (ancestor.kind() == Kind.PARALLEL || ancestor.kind() == Kind.REGION) {
                around = Optional.of(ancestor.id());
            }
        }
        return around;
    }

    private Optional<Edge> edge(Edge edge, Set<String> kept) {
        Optional<String> target = edge.target();
        if (!kept.contains(edge.source())) {
            boolean isInside = around(edge.source()).isPresent()
                    && target.filter(id -> !around(id).equals(around(edge.source())))
                            .isEmpty();
            if (!isInside) {
                remarks.add(Remark.lost(edge.line(), "a transition from " + edge.source() + " to " + target.get()));
            }
            return Optional.empty();
        }
        if (target.isEmpty() || kept.contains(target.get())) {
            return Optional.of(edge);
        }
        Optional<String> state = around(target.get()).filter(kept::contains);
        remarks.add(Remark.lost(
                edge.line(),
                edge.source(),
                state.isPresent()
                        ? "that the transition from " + edge.source() + " leads to " + target.get() + ", in a region"
                        : "a transition from " + edge.source() + " to " + target.get()));
        return state.map(edge::withTarget);
    }
}

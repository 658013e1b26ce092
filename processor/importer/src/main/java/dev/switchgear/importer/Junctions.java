package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes transitions of what leads through choices, and through entry and exit points. A choice decides with what the transitions to it have done.
 * So if they do something, or the machine begins there, it becomes a state that a machine leaves at once.
 */
final class Junctions {

    /** As many transitions through one choice still read better than a state. */
    private static final int LIMIT = 100;

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Remark> remarks;
    private Optional<String> initial;

    private Junctions(Diagram diagram) {
        nodes = new ArrayList<>(diagram.nodes());
        edges = new ArrayList<>(diagram.edges());
        remarks = new ArrayList<>(diagram.remarks());
        initial = diagram.initial();
    }

    /** A diagram without choices and points. */
    static Diagram resolve(Diagram diagram) {
        Junctions junctions = new Junctions(diagram);
        for (Node node : diagram.nodes()) {
            if (node.kind() == Kind.CHOICE || node.kind() == Kind.POINT) {
                junctions.resolve(node);
            }
        }
        return new Diagram(diagram.name(), junctions.nodes, junctions.initial, junctions.edges, junctions.remarks);
    }

    private void resolve(Node junction) {
        List<Edge> outgoing = edges.stream()
                .filter(edge -> edge.source().equals(junction.id()))
                .sorted(Comparator.comparing(edge -> edge.guards().isEmpty()))
                .toList();
        List<Edge> incoming = edges.stream()
                .filter(edge -> edge.target().equals(Optional.of(junction.id())))
                .toList();
        boolean isBeginning = isInitial(junction.id());
        if (outgoing.size() == 1
                && outgoing.get(0).isPlain()
                && outgoing.get(0).target().isPresent()) {
            beginAt(outgoing.get(0).target().get(), junction.id());
        } else if (outgoing.isEmpty()
                && junction.kind() == Kind.POINT
                && junction.parent().isPresent()) {
            leadTo(junction.parent().get(), junction, incoming);
            return;
        }
        if (isInitial(junction.id())
                || outgoing.isEmpty()
                || incoming.stream().anyMatch(edge -> edge.source().equals(junction.id()))
                || incoming.size() * outgoing.size() > LIMIT
                || (junction.kind() == Kind.CHOICE
                        && incoming.stream().anyMatch(edge -> !edge.effects().isEmpty()))) {
            nodes.replaceAll(node -> node.equals(junction) ? node.withKind(Kind.STATE) : node);
        } else {
            leadThrough(junction, incoming, outgoing, isBeginning);
        }
    }

    private boolean isInitial(String id) {
        return initial.equals(Optional.of(id))
                || nodes.stream().anyMatch(node -> node.initial().equals(Optional.of(id)));
    }

    private void beginAt(String target, String junction) {
        initial = initial.map(id -> id.equals(junction) ? target : id);
        nodes.replaceAll(
                node -> node.initial().equals(Optional.of(junction)) ? node.withInitial(Optional.of(target)) : node);
    }

    private void leadTo(String state, Node point, List<Edge> incoming) {
        edges.replaceAll(edge -> incoming.contains(edge) ? edge.withTarget(state) : edge);
        beginAt(state, point.id());
        nodes.remove(point);
    }

    private void leadThrough(Node junction, List<Edge> incoming, List<Edge> outgoing, boolean isBeginning) {
        List<Edge> resolved = new ArrayList<>();
        for (Edge edge : edges) {
            if (incoming.contains(edge)) {
                outgoing.forEach(next -> resolved.add(edge.followedBy(next)));
            } else if (!edge.source().equals(junction.id())) {
                resolved.add(edge);
            }
        }
        edges.clear();
        edges.addAll(resolved);
        nodes.remove(junction);
        if (incoming.isEmpty() && !isBeginning) {
            remarks.add(Remark.note(junction.line(), "nothing leads to " + junction.id()));
        }
    }
}

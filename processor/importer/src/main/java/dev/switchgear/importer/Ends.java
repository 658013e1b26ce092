package dev.switchgear.importer;

import dev.switchgear.importer.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands arrows of sketches that say nothing. If all that a state does is to end, it is final itself. Where a composite state has a final one,
 * the arrow is taken when that is reached. From any other state, it is an event that is named after its target: if such an arrow took itself, as
 * UML has it, a machine would never be in the state.
 */
final class Ends {

    private final Diagram diagram;
    private final Hierarchy hierarchy;
    private final List<Remark> remarks;

    private Ends(Diagram diagram) {
        this.diagram = diagram;
        this.hierarchy = new Hierarchy(diagram.nodes());
        this.remarks = new ArrayList<>(diagram.remarks());
    }

    /** A diagram without {@link Trigger.Completion}. */
    static Diagram settle(Diagram diagram) {
        return new Ends(withFinals(diagram)).settled();
    }

    private static Diagram withFinals(Diagram diagram) {
        Hierarchy hierarchy = new Hierarchy(diagram.nodes());
        Set<String> ends = new HashSet<>();
        List<Edge> edges = new ArrayList<>(diagram.edges());
        for (Edge edge : diagram.edges()) {
            Node source = hierarchy.node(edge.source());
            if (edge.trigger() instanceof Trigger.Completion
                    && edge.isPlain()
                    && isEnd(edge.target(), source, hierarchy)
                    && source.kind() == Kind.STATE
                    && !hierarchy.isComposite(source.id())
                    && diagram.edges().stream()
                            .noneMatch(other ->
                                    !other.equals(edge) && other.source().equals(source.id()))) {
                ends.add(source.id());
                edges.remove(edge);
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node : diagram.nodes()) {
            boolean isUsed = edges.stream().anyMatch(edge -> edge.target().equals(Optional.of(node.id())));
            if (isUsed || !isStar(node)) {
                nodes.add(ends.contains(node.id()) ? node.withKind(Kind.FINAL) : node);
            }
        }
        return new Diagram(diagram.name(), nodes, diagram.initial(), edges, diagram.remarks());
    }

    private static boolean isStar(Node node) {
        return node.kind() == Kind.FINAL && node.id().endsWith("[*]");
    }

    private static boolean isEnd(Optional<String> target, Node source, Hierarchy hierarchy) {
        return target.map(hierarchy::node)
                .filter(node -> isStar(node) && node.parent().equals(source.parent()))
                .isPresent();
    }

    private Diagram settled() {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : diagram.edges()) {
            Node source = hierarchy.node(edge.source());
            if (edge.trigger() instanceof Trigger.Completion) {
                edges.add(edge.withTrigger(trigger(edge, source)));
            } else if (source.kind() == Kind.CHOICE || source.kind() == Kind.POINT) {
                edges.add(withGuard(edge));
            } else {
                edges.add(edge);
            }
        }
        return new Diagram(diagram.name(), diagram.nodes(), diagram.initial(), edges, remarks);
    }

    private Trigger trigger(Edge edge, Node source) {
        boolean hasEnd = hierarchy.children(source.id()).stream().anyMatch(child -> child.kind() == Kind.FINAL);
        if (hasEnd) {
            return new Trigger.Done();
        }
        if (!source.isState() || !edge.guards().isEmpty() || edge.target().isEmpty()) {
            return new Trigger.Automatic();
        }
        String event = "to " + Words.label(hierarchy.node(edge.target().get()));
        remarks.add(Remark.note(
                        edge.line(),
                        "the arrow from " + source.id() + " names no event; if it takes itself, write it as @Automatic")
                .about(event));
        return new Trigger.Event(event);
    }

    /** An arrow that leaves a choice has a condition, with or without brackets, and no event. */
    private static Edge withGuard(Edge edge) {
        String text = edge.trigger() instanceof Trigger.Event event
                ? event.name()
                : edge.trigger() instanceof Trigger.After after ? after.name() : "";
        String condition = text.replaceFirst("(?i)^if\\s+", "").strip();
        List<String> guards = new ArrayList<>(edge.guards());
        if (!condition.isEmpty() && !condition.matches("(?i)else|otherwise")) {
            guards.add(0, condition);
        }
        return new Edge(
                edge.source(),
                edge.target(),
                new Trigger.Automatic(),
                guards,
                edge.effects(),
                edge.reenters(),
                edge.line());
    }
}

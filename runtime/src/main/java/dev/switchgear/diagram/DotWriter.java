package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a directed graph of Graphviz. A superstate is a cluster. Arrows begin and end at nodes, so a cluster has a point that stands
 * for it, and Graphviz cuts an arrow there at the border.
 */
final class DotWriter {

    private static final String SEEN = "shape=point, width=0.05";

    /** As large as a box: beside smaller ones, and closer together, Graphviz sometimes finds no way for an arrow. */
    private static final String UNSEEN = "shape=box, width=0.2, height=0.2, label=\"\", style=invis";

    private final StringBuilder text = new StringBuilder();
    private final Diagram diagram;
    private final Tree tree;
    private final Words words;
    private final List<Edge> edges;
    private final Compartments compartments;

    private DotWriter(Diagram diagram) {
        this.diagram = diagram;
        tree = new Tree(diagram);
        words = new Words(diagram);
        edges = Edge.of(diagram);
        compartments = new Compartments(edges, words);
    }

    static String write(Diagram diagram) {
        return new DotWriter(diagram).write();
    }

    private String write() {
        line("", "digraph " + quoted(diagram.name()) + " {");
        line("  ", "compound=true");
        line("  ", "nodesep=0.4");
        line("  ", "node [shape=box, style=rounded, fontname=\"Helvetica\"]");
        line("  ", "edge [fontname=\"Helvetica\", fontsize=11]");
        line("  ", "graph [fontname=\"Helvetica\", style=rounded]");
        line("  ", "\"initial:\" [shape=point, width=0.15]");
        writeBlock(Optional.empty(), "  ");
        line("  ", "\"initial:\" -> " + quoted(diagram.initial()));
        edges.stream().filter(edge -> !Compartments.isInside(edge.row())).forEach(this::writeArrow);
        line("", "}");
        return text.toString();
    }

    /** The superstates and states directly within a superstate, or within none. */
    private void writeBlock(Optional<String> parent, String indent) {
        for (Superstate superstate : tree.superstates(parent)) {
            writeCluster(superstate, indent);
        }
        for (State state : tree.states(parent)) {
            String peripheries = state.isFinal() ? ", peripheries=2" : "";
            line(
                    indent,
                    quoted(state.name()) + " [label=" + label(state.name(), compartments.of(state)) + peripheries
                            + "]");
        }
    }

    private void writeCluster(Superstate superstate, String indent) {
        String inner = indent + "  ";
        line(indent, "subgraph " + quoted(cluster(superstate.name())) + " {");
        line(inner, "label=" + label(superstate.name(), compartments.of(superstate)));
        line(inner, quoted(point(superstate.name())) + " [" + (isPointSeen(superstate.name()) ? SEEN : UNSEEN) + "]");
        if (isResumed(superstate)) {
            line(inner, quoted(history(superstate.name())) + " [label=\"H*\", shape=circle]");
        }
        writeBlock(Optional.of(superstate.name()), inner);
        superstate.initial().ifPresent(state -> {
            String start = quoted("initial:" + superstate.name());
            line(inner, start + " [shape=point, width=0.1]");
            line(inner, start + " -> " + quoted(state));
        });
        line(indent, "}");
    }

    private boolean isResumed(Superstate superstate) {
        return edges.stream()
                .anyMatch(edge ->
                        edge.row().resumes().filter(superstate.name()::equals).isPresent());
    }

    private void writeArrow(Edge edge) {
        Row row = edge.row();
        String source = edge.isOfSuperstate() ? point(edge.source()) : edge.source();
        String target = row.into()
                .map(DotWriter::point)
                .or(() -> row.resumes().map(DotWriter::history))
                .or(row::to)
                .orElseThrow();
        String label = words.label(row);
        String attributes = Stream.of(
                        Stream.of("label=" + quoted(label)).filter(any -> !label.isEmpty()),
                        Stream.of("style=dashed").filter(any -> row.event().isEmpty()),
                        Stream.of("ltail=" + quoted(cluster(edge.source()))).filter(any -> isCutAtSource(edge)),
                        Stream.of("lhead=" + quoted(cluster(row.into().orElse(""))))
                                .filter(any -> isCutAtTarget(edge)))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        line("  ", quoted(source) + " -> " + quoted(target) + (attributes.isEmpty() ? "" : " [" + attributes + "]"));
    }

    /** An arrow to what is within the superstate that it is of has no border to begin at. */
    private boolean isCutAtSource(Edge edge) {
        Row row = edge.row();
        Optional<String> entered = row.into().or(row::resumes).or(() -> row.to().flatMap(tree::parentOfState));
        return edge.isOfSuperstate() && !tree.outwards(entered).contains(edge.source());
    }

    private boolean isCutAtTarget(Edge edge) {
        Optional<String> left = edge.isOfSuperstate() ? Optional.of(edge.source()) : tree.parentOfState(edge.source());
        return edge.row()
                .into()
                .filter(superstate -> !tree.outwards(left).contains(superstate))
                .isPresent();
    }

    /** Whether an arrow begins or ends at the point that stands for a superstate, and not at the border. */
    private boolean isPointSeen(String superstate) {
        return edges.stream()
                .filter(edge -> !Compartments.isInside(edge.row()))
                .anyMatch(edge -> (edge.isOfSuperstate() && edge.source().equals(superstate) && !isCutAtSource(edge))
                        || (edge.row().into().filter(superstate::equals).isPresent() && !isCutAtTarget(edge)));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    /** No name of Java has a colon. */
    private static String cluster(String superstate) {
        return "cluster:" + superstate;
    }

    private static String point(String superstate) {
        return "of:" + superstate;
    }

    private static String history(String superstate) {
        return "history:" + superstate;
    }

    private static String label(String name, List<String> inside) {
        return inside.isEmpty() ? quoted(name) : quoted(name + "\n" + String.join("\n", inside));
    }

    private static String quoted(String label) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

package dev.switchgear.diagram;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes Mermaid's {@code stateDiagram-v2}. A state belongs to the last block that mentions it, so blocks declare states and nothing
 * else, and arrows are outside of them. The first description of a state is its name, unless it has a label. A block takes no
 * descriptions, so what is written inside of a superstate is in its label. There is no history: an arrow that resumes a superstate leads to it, with {@code [H*]} at its label.
 */
final class MermaidWriter {

    /** In any case of letters. */
    private static final Set<String> KEYWORDS = Set.of(
            "accdescr",
            "acctitle",
            "as",
            "choice",
            "class",
            "classdef",
            "click",
            "default",
            "direction",
            "end",
            "fork",
            "hide",
            "href",
            "join",
            "note",
            "scale",
            "state",
            "style",
            "root",
            "root_start",
            "root_end");

    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    private final Diagram diagram;
    private final Tree tree;
    private final Ids ids;
    private final Words words;
    private final List<Edge> edges;
    private final Compartments compartments;

    private MermaidWriter(Diagram diagram) {
        this.diagram = diagram;
        tree = new Tree(diagram);
        ids = new Ids(diagram, MermaidWriter::isPlain);
        words = new Words(diagram);
        edges = Edge.of(diagram);
        compartments = new Compartments(edges, words);
    }

    static String write(Diagram diagram) {
        return new MermaidWriter(diagram).write();
    }

    private static boolean isPlain(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private String write() {
        writeBlock(Optional.empty(), "    ");
        diagram.states().forEach(this::writeCompartments);
        line("    ", "[*] --> " + ids.state(diagram.initial()));
        edges.stream().filter(edge -> !Compartments.isInside(edge.row())).forEach(this::writeArrow);
        diagram.states().stream()
                .filter(State::isFinal)
                .forEach(state -> line("    ", ids.state(state.name()) + " --> [*]"));
        return text.toString();
    }

    /** The superstates and states directly within a superstate, or within none. */
    private void writeBlock(Optional<String> parent, String indent) {
        for (Superstate superstate : tree.superstates(parent)) {
            writeSuperstate(superstate, indent);
        }
        for (State state : tree.states(parent)) {
            String id = ids.state(state.name());
            boolean isPlain = id.equals(state.name()) && compartments.of(state).isEmpty();
            line(indent, isPlain ? id : "state \"" + quoted(state.name()) + "\" as " + id);
        }
    }

    private void writeSuperstate(Superstate superstate, String indent) {
        String id = ids.superstate(superstate.name());
        List<String> inside = compartments.of(superstate);
        StringBuilder label = new StringBuilder(quoted(superstate.name()));
        inside.forEach(line -> label.append("<br/>").append(quoted(line)));
        boolean isPlain = inside.isEmpty() && id.equals(superstate.name());
        line(indent, "state " + (isPlain ? id : "\"" + label + "\" as " + id) + " {");
        Optional<String> start = superstate.initial().map(ids::state);
        boolean isDeep = superstate.initial().isPresent() && !isStartOfChild(superstate);
        start.filter(state -> isDeep).ifPresent(state -> line(indent + "    ", "[*] --> " + state));
        writeBlock(Optional.of(superstate.name()), indent + "    ");
        start.filter(state -> !isDeep).ifPresent(state -> line(indent + "    ", "[*] --> " + child(superstate)));
        line(indent, "}");
    }

    /**
     * Whether what is directly within a superstate is the state that it starts in, or a superstate that starts there as well. If not, an
     * arrow must lead to the state itself; that mentions it, so it comes before the block that the state belongs to.
     */
    private boolean isStartOfChild(Superstate superstate) {
        List<String> levels = tree.levels(superstate.initial().orElseThrow());
        List<String> within = levels.subList(0, Math.max(0, levels.indexOf(superstate.name())));
        return diagram.superstates().stream()
                .filter(inner -> within.contains(inner.name()))
                .allMatch(inner -> inner.initial().equals(superstate.initial()));
    }

    /** What is directly within a superstate and is, or contains, the state that it starts in. */
    private String child(Superstate superstate) {
        String state = superstate.initial().orElseThrow();
        List<String> levels = tree.levels(state);
        int level = levels.indexOf(superstate.name());
        return level <= 0 ? ids.state(state) : ids.superstate(levels.get(level - 1));
    }

    private void writeCompartments(State state) {
        compartments.of(state).forEach(inside -> line("    ", ids.state(state.name()) + " : " + plain(inside)));
    }

    private void writeArrow(Edge edge) {
        Row row = edge.row();
        String label = words.label(row) + (row.kind() == Kind.RESUMING ? " [H*]" : "");
        line(
                "    ",
                ids.source(edge) + " --> " + ids.target(row) + (label.isBlank() ? "" : " : " + plain(label.strip())));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String quoted(String label) {
        return plain(label).replace('"', '\'');
    }

    /** Without what ends a label, or has a meaning in it: no name of Java has any of it. */
    private static String plain(String label) {
        return label.replaceAll("[;:#<>{}\\p{Cntrl}]", "_");
    }
}

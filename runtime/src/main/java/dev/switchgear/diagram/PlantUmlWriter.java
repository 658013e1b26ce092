package dev.switchgear.diagram;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a state diagram of PlantUML. */
final class PlantUmlWriter {

    private static final Set<String> KEYWORDS =
            Set.of("as", "end", "note", "state", "h", "left", "right", "top", "bottom");

    private final StringBuilder text = new StringBuilder("@startuml\n");
    private final Diagram diagram;
    private final Tree tree;
    private final Ids ids;
    private final Words words;
    private final List<Edge> edges;
    private final Compartments compartments;

    private PlantUmlWriter(Diagram diagram) {
        this.diagram = diagram;
        tree = new Tree(diagram);
        ids = new Ids(diagram, PlantUmlWriter::isPlain);
        words = new Words(diagram);
        edges = Edge.of(diagram);
        compartments = new Compartments(edges, words);
    }

    static String write(Diagram diagram) {
        return new PlantUmlWriter(diagram).write();
    }

    private static boolean isPlain(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private String write() {
        line("", "title " + plain(diagram.name()));
        line("", "hide empty description");
        writeBlock(Optional.empty(), "");
        line("", "[*] --> " + ids.state(diagram.initial()));
        edges.stream().filter(edge -> !Compartments.isInside(edge.row())).forEach(this::writeArrow);
        diagram.states().stream()
                .filter(State::isFinal)
                .forEach(state -> line("", ids.state(state.name()) + " --> [*]"));
        line("", "@enduml");
        return text.toString();
    }

    /** The superstates and states directly within a superstate, or within none. */
    private void writeBlock(Optional<String> parent, String indent) {
        for (Superstate superstate : tree.superstates(parent)) {
            String id = ids.superstate(superstate.name());
            line(indent, declared(superstate.name(), id) + " {");
            writeBlock(Optional.of(superstate.name()), indent + "  ");
            superstate.initial().ifPresent(state -> line(indent + "  ", "[*] --> " + ids.state(state)));
            line(indent, "}");
            compartments.of(superstate).forEach(inside -> line(indent, id + " : " + plain(inside)));
        }
        for (State state : tree.states(parent)) {
            String id = ids.state(state.name());
            line(indent, declared(state.name(), id));
            compartments.of(state).forEach(inside -> line(indent, id + " : " + plain(inside)));
        }
    }

    private static String declared(String name, String id) {
        return "state " + (id.equals(name) ? id : "\"" + plain(name) + "\" as " + id);
    }

    private void writeArrow(Edge edge) {
        Row row = edge.row();
        String history = row.kind() == Kind.RESUMING ? "[H*]" : "";
        String label = plain(words.label(row));
        line("", ids.source(edge) + " --> " + ids.target(row) + history + (label.isEmpty() ? "" : " : " + label));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    /** Without what has a meaning in a label: no name of Java has any of it. */
    private static String plain(String label) {
        return label.replaceAll("[\"\\\\<>{}~*\\p{Cntrl}]|__|--|//(?=.)", "_");
    }
}

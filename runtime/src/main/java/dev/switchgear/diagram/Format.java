package dev.switchgear.diagram;

import dev.switchgear.StateMachineDefinition;

/**
 * A language in which a machine can be written down, for people and for other tools.
 *
 * <pre>
 * String text = Format.MERMAID.text(TurnstileMachine.definition());
 * </pre>
 *
 * The text of a machine is the same each time, ends with a line break, and has short lines, so that a change of the machine is a
 * change of few lines.
 */
public enum Format {
    /**
     * A state diagram of Mermaid ({@code stateDiagram-v2}), which GitHub, GitLab and many editors show. It has no history: an arrow that
     * resumes a superstate leads to it, with {@code [H*]} at its label.
     */
    MERMAID("mmd"),

    /** A directed graph of Graphviz, with a cluster for each superstate. */
    DOT("dot"),

    /** A state diagram of PlantUML. */
    PLANTUML("puml"),

    /**
     * SCXML 1.0 (W3C Recommendation, 2015), with calls of functions as guards and actions. An interpreter of it differs from the machine in
     * this: it drops an event that is not permitted; it has no deferral, which is a comment; it asks the guards of automatic rows after
     * each event, also after one that it drops; and where a state's own row resumes a superstate around this state, it does not leave
     * that superstate, and goes to the state in which it was left before.
     */
    SCXML("scxml"),

    /** The machine as data: what the other formats show, in JSON (RFC 8259). */
    JSON("json");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /**
     * The usual ending of the names of such files.
     *
     * @return the ending, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Writes a machine down.
     *
     * @param definition the machine as data
     * @return the text
     */
    public String text(StateMachineDefinition<?, ?> definition) {
        return text(Diagram.of(definition));
    }

    /**
     * Writes a machine down.
     *
     * @param diagram the machine as names
     * @return the text
     */
    public String text(Diagram diagram) {
        return switch (this) {
            case MERMAID -> MermaidWriter.write(diagram);
            case DOT -> DotWriter.write(diagram);
            case PLANTUML -> PlantUmlWriter.write(diagram);
            case SCXML -> ScxmlWriter.write(diagram);
            case JSON -> JsonWriter.write(diagram);
        };
    }
}

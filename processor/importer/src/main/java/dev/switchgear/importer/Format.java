package dev.switchgear.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of diagrams. */
enum Format {
    SCXML("scxml"),
    MERMAID("mermaid"),
    PLANTUML("plantuml");

    private final String option;

    Format(String option) {
        this.option = option;
    }

    /**
     * Reads a diagram.
     *
     * @param input the bytes of a file
     * @return what it says
     * @throws UnreadableException if it is no diagram of this format
     */
    Diagram read(byte[] input) throws UnreadableException {
        Diagram diagram = switch (this) {
            case SCXML -> ScxmlReader.read(input);
            case MERMAID -> MermaidReader.read(input);
            case PLANTUML -> PlantUmlReader.read(input);
        };
        diagram.requireStatesAround();
        return diagram;
    }

    /** The format of that name on the command line. */
    static Optional<Format> named(String option) {
        for (Format format : values()) {
            if (format.option.equals(option)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that files with such a name have. */
    static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings().stream().anyMatch(lower::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private List<String> endings() {
        return switch (this) {
            case SCXML -> List.of(".scxml", ".xml");
            case MERMAID -> List.of(".mmd", ".mermaid");
            case PLANTUML -> List.of(".puml", ".plantuml", ".pu", ".iuml", ".wsd");
        };
    }
}

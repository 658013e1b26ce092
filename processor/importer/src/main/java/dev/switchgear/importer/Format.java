package dev.switchgear.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of diagrams. */
enum Format {
    SCXML("scxml", List.of(".scxml", ".xml"), ScxmlReader::read),
    MERMAID("mermaid", List.of(".mmd", ".mermaid"), MermaidReader::read),
    PLANTUML("plantuml", List.of(".puml", ".plantuml", ".pu", ".iuml", ".wsd"), PlantUmlReader::read);

    private final String option;
    private final List<String> endings;
    private final Reader reader;

    Format(String option, List<String> endings, Reader reader) {
        this.option = option;
        this.endings = endings;
        this.reader = reader;
    }

    /** Reads a format. */
    private interface Reader {
        Diagram read(byte[] input) throws UnreadableException;
    }

    /**
     * Reads a diagram.
     *
     * @param input the bytes of a file
     * @return what it says
     * @throws UnreadableException if it is no diagram of this format
     */
    Diagram read(byte[] input) throws UnreadableException {
        Diagram diagram = reader.read(input);
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
            if (format.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}

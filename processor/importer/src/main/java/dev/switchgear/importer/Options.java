package dev.switchgear.importer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param input the path of a file, or {@code -} for the standard input
 * @param format the format of the input
 * @param packageName the package of the spec
 * @param name the name of the spec, if it is given
 * @param isStrict whether something lost is a failure
 */
record Options(String input, Format format, String packageName, Optional<String> name, boolean isStrict) {

    /** What {@code --help} prints. */
    static final String HELP = """
            Reads a state diagram, and prints it as a spec of Switchgear.

            usage: java -jar switchgear-importer.jar [options] <file>

              <file>               SCXML (.scxml, .xml), Mermaid (.mmd, .mermaid) or PlantUML (.puml, .plantuml);
                                   - reads the standard input
              --format <format>    scxml, mermaid or plantuml, where the name of the file does not tell
              --package <package>  the package of the spec; com.example if it is not given
              --name <name>        the name of the spec; otherwise that of the diagram or of the file
              --strict             exit with 1 if something of the diagram is not imported
              --help               print this

            The spec goes to the standard output, remarks go to the standard error.
            Exit status: 0, or 1 if the diagram cannot be read, or 2 if the command line is wrong.
            """;

    /** Names that generated code, or the spec itself, gives to other types. */
    private static final Set<String> TAKEN_NAMES = Set.of(
            "Automatic",
            "Entry",
            "Event",
            "Exit",
            "Final",
            "IllegalTransitionException",
            "Initial",
            "Object",
            "Override",
            "Snapshot",
            "State",
            "StateMachine",
            "String",
            "Substates",
            "Superstate",
            "Timeout",
            "Timers",
            "Transition",
            "UnsupportedOperationException");

    /** Says that a command line is wrong, and why. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * Reads a command line.
     *
     * @param arguments its words; {@code --help} is not among them
     * @throws UsageException if it is wrong
     */
    static Options parse(String... arguments) throws UsageException {
        Optional<String> input = Optional.empty();
        Optional<Format> format = Optional.empty();
        Optional<String> name = Optional.empty();
        String packageName = "com.example";
        boolean isStrict = false;
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--format" -> format = Optional.of(format(value(word, words)));
                case "--package" -> packageName = packageName(value(word, words));
                case "--name" -> name = Optional.of(typeName(value(word, words)));
                case "--strict" -> isStrict = true;
                default -> {
                    if (word.startsWith("--") || input.isPresent()) {
                        throw new UsageException(
                                word.startsWith("--") ? "unknown option " + word : "more than one file: " + word);
                    }
                    input = Optional.of(word);
                }
            }
        }
        String file = input.orElseThrow(() -> new UsageException("no file is given"));
        return new Options(
                file,
                format.or(() -> Format.ofFile(file))
                        .orElseThrow(() -> new UsageException("--format is needed: " + file + " does not tell")),
                packageName,
                name,
                isStrict);
    }

    private static String value(String option, Deque<String> words) throws UsageException {
        if (words.isEmpty()) {
            throw new UsageException(option + " has no value");
        }
        return words.pop();
    }

    private static Format format(String value) throws UsageException {
        return Format.named(value)
                .orElseThrow(() -> new UsageException("unknown format " + value + "; scxml, mermaid or plantuml"));
    }

    private static String packageName(String value) throws UsageException {
        if (!Arrays.stream(value.split("\\.", -1)).allMatch(Words::isIdentifier)) {
            throw new UsageException("no name of a package: " + value);
        }
        return value;
    }

    private static String typeName(String value) throws UsageException {
        if (!Words.isIdentifier(value) || TAKEN_NAMES.contains(value)) {
            throw new UsageException("no name for a spec: " + value);
        }
        return value;
    }

    /** The name of the spec: as it is given, or that of the diagram, or that of the file. */
    String nameFor(Diagram diagram) {
        return name.orElseGet(() -> {
            String type = Words.type(diagram.name().orElseGet(this::baseName));
            return TAKEN_NAMES.contains(type) ? type + "Flow" : type;
        });
    }

    private String baseName() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return input.equals("-") ? "imported" : dot > 0 ? file.substring(0, dot) : file;
    }

    /** The input as messages call it. */
    String fileName() {
        return input.equals("-")
                ? "the standard input"
                : input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }
}

package dev.switchgear.processor.gate;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.change.MalformedModel;
import dev.switchgear.processor.change.ModelReader;
import dev.switchgear.processor.problem.Production;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file of a model. It is a source, which is committed, and so no file of the {@code Filer}: that one writes what a build may delete.
 */
final class ModelFile {

    /** What came of reading it. */
    sealed interface Reading {

        /**
         * There is none.
         *
         * @param isDirectoryThere whether there is the directory
         */
        record Missing(boolean isDirectoryThere) implements Reading {}

        /**
         * It is no model of the machine.
         *
         * @param place where in the file
         * @param reason what is wrong
         */
        record Unreadable(String place, String reason) implements Reading {}

        /**
         * It was read.
         *
         * @param text what stands there
         * @param diagram what it says
         */
        record Found(String text, Diagram diagram) implements Reading {}
    }

    private final Production production;

    ModelFile(Production production) {
        this.production = production;
    }

    private Path path() {
        return Path.of(production.directory()).resolve(production.file());
    }

    Reading read(String title) {
        try {
            Path path = path();
            if (!Files.exists(path)) {
                return new Reading.Missing(Files.isDirectory(Path.of(production.directory())));
            }
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Diagram diagram = ModelReader.read(text);
            return diagram.name().equals(title)
                    ? new Reading.Found(text, diagram)
                    : new Reading.Unreadable("", "it is the model of " + diagram.name());
        } catch (MalformedModel malformed) {
            return new Reading.Unreadable(":" + malformed.line() + ":" + malformed.column(), malformed.reason());
        } catch (CharacterCodingException malformed) {
            return new Reading.Unreadable("", "it is not encoded in UTF-8");
        } catch (IOException | InvalidPathException failure) {
            return new Reading.Unreadable("", words(failure));
        }
    }

    /** Writes it, and the directory if it is not there. */
    void write(String text) throws IOException {
        Path path = path();
        Files.createDirectories(Path.of(production.directory()));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** What the system says. */
    static String words(Exception failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}

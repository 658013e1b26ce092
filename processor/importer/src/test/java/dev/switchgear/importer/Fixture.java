package dev.switchgear.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A diagram of the tests.
 *
 * @param file the diagram; beside it are {@code .rows}, written by hand, and {@code .java} and {@code .log}, which are what is printed
 */
record Fixture(Path file) {

    private static final Path FOLDER = Path.of("src/test/resources/diagrams");

    /** All of them. */
    static List<Fixture> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> Format.ofFile(file.toString()).isPresent())
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Format format() {
        return Format.ofFile(file.toString()).orElseThrow();
    }

    /** The file with the same name and another ending. */
    Path beside(String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}

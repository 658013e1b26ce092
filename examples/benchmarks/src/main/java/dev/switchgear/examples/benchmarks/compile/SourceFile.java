package dev.switchgear.examples.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A compilation unit.
 *
 * @param type the qualified name of its type
 * @param text what it says
 */
record SourceFile(String type, String text) {

    /** Writes it below a folder, where a compiler looks for it, and tells where that is. */
    Path writeTo(Path root) throws IOException {
        Path file = root.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

package dev.switchgear.examples.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A module, and how it is compiled.
 *
 * @param library with what
 * @param way how
 * @param sources what
 */
record Contestant(Library library, Way way, List<Path> sources) {

    /** With a processor or without. */
    enum Way {
        /** The processor writes, javac compiles. */
        PROCESSED("with the processor"),
        /** What the processor wrote is there already, and javac compiles all of it. */
        WRITTEN("without, its files given"),
        /** The same written by hand. */
        BY_HAND("by hand");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Writes sources below a folder. */
    static Contestant of(Library library, Way way, List<SourceFile> files, Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (SourceFile file : files) {
            sources.add(file.writeTo(root));
        }
        return new Contestant(library, way, sources);
    }

    /** Compiles it, with options beside those of its way. */
    Measurement compile(ForkedJavac javac, List<String> options) throws IOException {
        List<String> all = new ArrayList<>(way == Way.PROCESSED ? library.processing() : library.plain());
        all.addAll(options);
        return javac.compile(sources, all);
    }

    /** The same sources and what the processor writes for them. */
    Contestant written(ForkedJavac javac, Path root) throws IOException {
        Measurement measurement = compile(javac, List.of());
        if (measurement.isFailed()) {
            throw new IllegalStateException(measurement.failure().orElseThrow());
        }
        List<Path> all = new ArrayList<>(sources);
        for (Path file : ForkedJavac.sources(javac.generated())) {
            Path copy = root.resolve(javac.generated().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            all.add(Files.copy(file, copy));
        }
        return new Contestant(library, Way.WRITTEN, List.copyOf(all));
    }
}

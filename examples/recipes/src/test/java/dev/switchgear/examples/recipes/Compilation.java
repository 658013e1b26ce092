package dev.switchgear.examples.recipes;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles sources with processors in a given order. A process of its own does it: a compiler within the test's would find on its class
 * path what is to be left out.
 */
record Compilation(Path folder, List<Processor> processors) {

    /** A part of a processor path, known by a class that is in each of its files. */
    enum Processor {
        SWITCHGEAR(
                "dev.switchgear.processor.StateMachineProcessor",
                "dev.switchgear.StateMachine",
                "com.palantir.javapoet.JavaFile"),
        LOMBOK("lombok.Getter"),
        MAPSTRUCT("org.mapstruct.ap.MappingProcessor"),
        LOMBOK_FOR_MAPSTRUCT("lombok.mapstruct.NotifierHider");

        private final List<String> classes;

        Processor(String... classes) {
            this.classes = List.of(classes);
        }

        private Stream<Path> files() {
            return classes.stream().map(Compilation::fileOf);
        }
    }

    private static final Path SOURCES = Path.of("src/main/java/dev/switchgear/examples/recipes");

    /** What the compiler says of the module's own packages. */
    List<String> ofPackages(String... packages) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (String name : packages) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
                files.forEach(sources::add);
            }
        }
        return of(sources);
    }

    /** What the compiler says of other sources, each of them with the name of its file. */
    List<String> ofTexts(String... namesAndTexts) throws Exception {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            sources.add(Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]));
        }
        return of(sources);
    }

    private List<String> of(List<Path> sources) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "--release",
                "17",
                "-parameters",
                "-Xstdout",
                said.toString(),
                "-d",
                folder.toString(),
                "--class-path",
                path(libraries()),
                "--processor-path",
                path(processors.stream().flatMap(Processor::files))));
        sources.forEach(source -> command.add(source.toString()));
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        if (!javac.waitFor(1, TimeUnit.MINUTES)) {
            javac.destroyForcibly();
            throw new IllegalStateException("javac does not come to an end");
        }
        return Files.readAllLines(said);
    }

    /** The class path of the test without the classes of this module, which are to be compiled. */
    private static Stream<Path> libraries() {
        Path own = Path.of("target").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(library -> !library.startsWith(own));
    }

    private static String path(Stream<Path> files) {
        return files.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path fileOf(String type) {
        try {
            return Path.of(Class.forName(type, false, Compilation.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

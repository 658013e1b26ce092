package dev.switchgear.examples.benchmarks.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module is compiled with. Each archive is found by a class in it.
 *
 * @param classPath classes of what the sources use
 * @param processors classes of what the processor needs
 */
record Library(List<String> classPath, List<String> processors) {

    static final Library SWITCHGEAR = new Library(
            List.of("dev.switchgear.StateMachine"),
            List.of(
                    "dev.switchgear.processor.StateMachineProcessor",
                    "dev.switchgear.StateMachine",
                    "com.palantir.javapoet.JavaFile"));

    static final Library AUTO_VALUE = new Library(
            List.of("com.google.auto.value.AutoValue"),
            List.of("com.google.auto.value.processor.AutoValueProcessor", "com.google.auto.value.AutoValue"));

    static final Library MAPSTRUCT =
            new Library(List.of("org.mapstruct.Mapper"), List.of("org.mapstruct.ap.MappingProcessor"));

    /** Options to compile with the processor. */
    List<String> processing() {
        return Stream.concat(classPathOptions(), Stream.of("-processorpath", path(processors)))
                .toList();
    }

    /** Options to compile without any. */
    List<String> plain() {
        return Stream.concat(classPathOptions(), Stream.of("-proc:none")).toList();
    }

    private Stream<String> classPathOptions() {
        return Stream.of("-cp", path(classPath));
    }

    private static String path(List<String> classes) {
        return classes.stream()
                .map(name -> of(name).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The archive or folder that a class comes from. */
    static Path of(String className) {
        try {
            return Path.of(Class.forName(className, false, Library.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException(className + " is not on the class path", missing);
        }
    }
}

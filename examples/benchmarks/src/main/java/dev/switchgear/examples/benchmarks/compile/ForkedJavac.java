package dev.switchgear.examples.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs javac in a virtual machine of its own, always with the same flags. */
final class ForkedJavac {

    private final Path folder;
    private final List<String> jvm;
    private final long timeout;

    /**
     * A compiler.
     *
     * @param folder where it may write
     * @param jvm flags of its virtual machine
     * @param timeout after so many seconds it has failed
     */
    ForkedJavac(Path folder, List<String> jvm, long timeout) {
        this.folder = folder;
        this.jvm = jvm;
        this.timeout = timeout;
    }

    /** Flags that a system property gives, for a profiler say; else a heap that is large enough for all. */
    static List<String> flags() {
        return List.of(System.getProperty("compile.jvm", "-Xmx6g").split(" "));
    }

    /** Compiles the files of a module; what it writes is found in {@link #classes()} and {@link #generated()}. */
    Measurement compile(List<Path> sources, List<String> options) throws IOException {
        delete(classes());
        delete(generated());
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
        all.addAll(List.of("-g", "-implicit:none", "--release", "17"));
        Path optionFile = Files.write(folder.resolve("options"), all);
        Path sourceFile = Files.write(
                folder.resolve("sources"), sources.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", Library.of(CompileOnce.class.getName()).toString()));
        command.addAll(List.of(CompileOnce.class.getName(), optionFile.toString(), sourceFile.toString()));
        return run(command);
    }

    private Measurement run(List<String> command) throws IOException {
        File printed = folder.resolve("printed").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start();
        try {
            if (!process.waitFor(timeout, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return Measurement.tooLong(timeout);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
        }
        List<String> lines = Files.readAllLines(printed.toPath());
        Map<String, String> values = lines.stream()
                .filter(line -> line.matches("[a-z]+=.*"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        return process.exitValue() == 0 && values.containsKey("seconds")
                ? Measurement.of(values)
                : Measurement.failed(lines.isEmpty() ? "exit " + process.exitValue() : lines.get(0));
    }

    Path classes() {
        return folder.resolve("classes");
    }

    Path generated() {
        return folder.resolve("generated");
    }

    /** The sources below a folder, in the order of their names. */
    static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** How many bytes lie below a folder. */
    static long size(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Takes a folder away, if it is there. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(ForkedJavac::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

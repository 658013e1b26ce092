package dev.switchgear.processor.mutation;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.EcjFiles;
import dev.switchgear.processor.testing.Sources;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Eclipse's compiler. It works on files. */
final class EcjHarness implements Harness {

    @Override
    public Outcome compile(Sources sources, List<String> options, Processor processor) {
        try {
            Path folder = Files.createTempDirectory("mutant");
            try {
                return compile(sources, options, new WatchedProcessor(processor), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Outcome compile(Sources sources, List<String> options, WatchedProcessor processor, Path folder)
            throws IOException {
        Path generated = Files.createDirectory(folder.resolve("generated"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        String crash = "";
        List<String> all = Stream.concat(Stream.of("-17"), options.stream()).toList();
        List<File> inputs = written(sources, folder.resolve("sources"));
        var files = new EcjFiles(all, List.of(runtime()), classes.toFile(), generated.toFile());
        try {
            boolean succeeded = files.succeed(manager -> {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        output, manager, diagnostics, all, null, manager.getJavaFileObjectsFromFiles(inputs));
                task.setProcessors(List.of(processor));
                return task.call();
            });
            if (!succeeded && diagnostics.getDiagnostics().stream().noneMatch(EcjHarness::isError)) {
                crash = "no error, but: " + output;
            }
        } catch (RuntimeException | Error thrown) {
            crash = WatchedProcessor.stackTrace(thrown);
        }
        return new Outcome(
                diagnostics.getDiagnostics().stream()
                        .map(EcjHarness::diagnosis)
                        .distinct()
                        .toList(),
                texts(generated),
                files(classes, ".class").keySet(),
                processor.expected(),
                processor.crash().isEmpty() ? crash : processor.crash());
    }

    private static File runtime() {
        try {
            return new File(StateMachine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<File> written(Sources sources, Path folder) throws IOException {
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.texts().entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.write(file, source.getValue().getBytes(StandardCharsets.UTF_8))
                    .toFile());
        }
        return files;
    }

    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    private static Diagnosis diagnosis(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new Diagnosis(
                file(diagnostic), diagnostic.getLineNumber(), diagnostic.getKind(), diagnostic.getMessage(Locale.ROOT));
    }

    /** ecj throws, instead of the source that an error lacks. */
    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            return diagnostic.getSource() == null
                    ? ""
                    : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        } catch (NullPointerException failureOfTheCompiler) {
            return "";
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(folder, ".java").entrySet()) {
            texts.put(file.getKey(), Sources.read(file.getValue()));
        }
        return texts;
    }

    /** The files of a folder, by the full names of their types. */
    private static Map<String, Path> files(Path folder, String suffix) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(suffix))
                    .forEach(file -> files.put(
                            file.substring(0, file.length() - suffix.length()).replace('/', '.'),
                            folder.resolve(file)));
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}

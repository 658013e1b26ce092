package dev.switchgear.processor.mutation;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The javac of the JDK that runs the tests. It keeps the class path open, for that is most of the work. */
final class JavacHarness implements Harness {

    private final List<String> options;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager classPath =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private JavacHarness(String... options) {
        this.options = List.of(options);
        try {
            File runtime = new File(StateMachine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            classPath.setLocation(StandardLocation.CLASS_PATH, List.of(runtime));
            classPath.setLocation(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As it comes: of a spec that it cannot parse it shows nothing, and after an error it looks no further. */
    static Harness plain() {
        return new JavacHarness("-parameters");
    }

    /** As Error Prone wants it: it goes on as far as it can, so processors see ruins, and what they write is looked at. */
    static Harness goingOn() {
        return new JavacHarness("-parameters", "--should-stop=ifError=FLOW");
    }

    @Override
    public Outcome compile(Sources sources, List<String> more, Processor processor) {
        WatchedProcessor watched = new WatchedProcessor(processor);
        MemoryFiles files = new MemoryFiles(classPath);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        List<String> all = Stream.concat(options.stream(), more.stream()).toList();
        JavaCompiler.CompilationTask task =
                compiler.getTask(output, files, diagnostics, all, null, MemoryFiles.inputs(sources));
        task.setProcessors(List.of(watched));
        String crash = "";
        try {
            boolean succeeded = task.call();
            if (!succeeded && diagnostics.getDiagnostics().stream().noneMatch(JavacHarness::isError)) {
                crash = "no error, but: " + output;
            }
        } catch (RuntimeException | Error thrown) {
            crash = WatchedProcessor.stackTrace(thrown);
        }
        Map<String, String> generated = new TreeMap<>();
        files.generated().forEach((type, file) -> generated.put(type, file.text()));
        return new Outcome(
                diagnostics.getDiagnostics().stream()
                        .map(JavacHarness::diagnosis)
                        .toList(),
                generated,
                files.classes().keySet(),
                watched.expected(),
                watched.crash().isEmpty() ? crash : watched.crash());
    }

    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    private static Diagnosis diagnosis(Diagnostic<? extends JavaFileObject> diagnostic) {
        String path =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return new Diagnosis(
                path.substring(path.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                diagnostic.getKind(),
                diagnostic.getMessage(Locale.ROOT));
    }
}

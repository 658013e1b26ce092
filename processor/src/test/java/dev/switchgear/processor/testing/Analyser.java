package dev.switchgear.processor.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A static analyser that javac runs. The class path of the tests has it with {@code -Plint} alone. */
public enum Analyser {
    /** Error Prone with its default checks, and NullAway, which is told that all packages are annotated. */
    ERROR_PRONE {
        @Override
        Stream<String> options(Set<String> packages) {
            return Stream.of(
                    "-proc:none",
                    "-XDcompilePolicy=simple",
                    "--should-stop=ifError=FLOW",
                    "-Xplugin:ErrorProne -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages="
                            + String.join(",", packages));
        }
    },

    /** The nullness checker of the Checker Framework, which also checks initialization. */
    CHECKER_FRAMEWORK {
        @Override
        Stream<String> options(Set<String> packages) {
            return Stream.of("-processor", "org.checkerframework.checker.nullness.NullnessChecker", "-Awarns");
        }
    };

    abstract Stream<String> options(Set<String> packages);

    /**
     * What it reports about sources, each with the file that it is about.
     *
     * @param texts the sources, by the full names of their types
     * @param folder where they can be written to
     */
    public List<String> reports(Map<String, String> texts, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path source = folder.resolve(text.getKey().replace('.', '/') + ".java");
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, text.getValue()));
        }
        Set<String> packages = texts.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toSet());
        String path = System.getProperty("java.class.path");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            javac.getTask(
                            null,
                            files,
                            diagnostics,
                            Stream.concat(
                                            Stream.of("-classpath", path, "-processorpath", path, "-Xmaxwarns", "9999"),
                                            options(packages))
                                    .toList(),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(report -> shown(report, folder))
                .toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> report, Path folder) {
        String file = report.getSource() == null
                ? ""
                : folder.relativize(Path.of(report.getSource().toUri())).toString();
        return file + ":" + report.getLineNumber() + ": " + report.getMessage(Locale.ROOT);
    }
}

package dev.switchgear.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.StateMachineProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs the processor, with every warning that a strict user would have on. */
public enum TestCompiler {
    /** The javac of the JDK that runs the tests. */
    JAVAC {
        @Override
        Compiled run(Sources sources, Processor processor, List<Path> classPath) {
            Compilation compilation = Compiler.javac()
                    .withProcessors(processor)
                    .withOptions("-Xlint:all,-processing", "-Xdoclint:all/protected,-missing")
                    .withClasspath(classPath.stream().map(Path::toFile).toList())
                    .compile(sources.texts().entrySet().stream()
                            .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                            .toList());
            Compiled compiled = new Compiled(
                    Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
                            .map(Diagnosis::of)
                            .toList(),
                    new TreeMap<>(),
                    new TreeMap<>());
            if (compilation.status() != Compilation.Status.FAILURE) {
                collect(compilation, compiled);
            }
            return compiled;
        }

        private static void collect(Compilation compilation, Compiled compiled) {
            for (JavaFileObject file : compilation.generatedFiles()) {
                switch (file.getKind()) {
                    case SOURCE -> compiled.generated().put(typeName(file, "/SOURCE_OUTPUT/", ".java"), text(file));
                    case CLASS -> compiled.classes().put(typeName(file, "/CLASS_OUTPUT/", ".class"), bytes(file));
                    default -> {}
                }
            }
        }

        private static String typeName(JavaFileObject file, String location, String suffix) {
            String path = file.toUri().getPath();
            return path.substring(path.indexOf(location) + location.length(), path.length() - suffix.length())
                    .replace('/', '.');
        }
    },

    /** Eclipse's compiler, which works on files, and so in a folder of its own. */
    ECJ {
        @Override
        Compiled run(Sources sources, Processor processor, List<Path> classPath) throws IOException {
            Path folder = Files.createTempDirectory("ecj");
            Path sourceFolder = Files.createDirectory(folder.resolve("sources"));
            Path generatedFolder = Files.createDirectory(folder.resolve("generated"));
            Path classFolder = Files.createDirectory(folder.resolve("classes"));
            List<File> files = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.texts().entrySet()) {
                Path file = sourceFolder.resolve(source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, source.getValue()).toFile());
            }
            JavaCompiler compiler = new EclipseCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager manager =
                    compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
                manager.setLocation(
                        StandardLocation.CLASS_PATH,
                        classPath.stream().map(Path::toFile).toList());
                manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classFolder.toFile()));
                manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generatedFolder.toFile()));
                JavaCompiler.CompilationTask task = compiler.getTask(
                        Writer.nullWriter(),
                        manager,
                        diagnostics,
                        List.of("-17", "-parameters"),
                        null,
                        manager.getJavaFileObjectsFromFiles(files));
                task.setProcessors(List.of(processor));
                task.call();
            }
            Compiled compiled = new Compiled(
                    diagnostics.getDiagnostics().stream()
                            .map(Diagnosis::of)
                            .distinct()
                            .toList(),
                    new TreeMap<>(),
                    new TreeMap<>());
            collect(generatedFolder, ".java", (name, file) -> compiled.generated().put(name, Sources.read(file)));
            collect(classFolder, ".class", (name, file) -> compiled.classes().put(name, Files.readAllBytes(file)));
            delete(folder);
            return compiled;
        }
    };

    private interface FileAction {
        void accept(String typeName, Path file) throws IOException;
    }

    /** Compiles with a new processor, and nothing but the runtime on the class path. */
    public Compiled compile(Sources sources) {
        return compile(sources, new StateMachineProcessor());
    }

    /** Compiles source texts. */
    public Compiled compile(String... texts) {
        return compile(Sources.of(texts));
    }

    /** Compiles with more on the class path. */
    public Compiled compileWith(Path classes, String... texts) {
        return compile(Sources.of(texts), new StateMachineProcessor(), List.of(runtime(), classes));
    }

    /** Compiles with some processor. */
    public Compiled compile(Sources sources, Processor processor) {
        return compile(sources, processor, List.of(runtime()));
    }

    private Compiled compile(Sources sources, Processor processor, List<Path> classPath) {
        try {
            return run(sources, processor, classPath);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    abstract Compiled run(Sources sources, Processor processor, List<Path> classPath) throws IOException;

    private static Path runtime() {
        try {
            return Path.of(StateMachine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(JavaFileObject file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(Path folder, String suffix, FileAction action) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                String path = folder.relativize(file).toString();
                action.accept(path.substring(0, path.length() - suffix.length()).replace('/', '.'), file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}

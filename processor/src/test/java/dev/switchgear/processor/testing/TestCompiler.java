package dev.switchgear.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.StateMachineProcessor;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs the processor, with the warnings that a strict user would have on. */
public enum TestCompiler {
    /** The javac of the JDK that runs the tests, with all its lint, and doclint. */
    JAVAC {
        @Override
        Compiled run(Task task) {
            List<Path> classPath = Stream.concat(task.classPath.stream(), Stream.of(task.output))
                    .toList();
            Compilation compilation = Compiler.javac()
                    .withProcessors(task.processors)
                    .withOptions(task.options("-Xlint:all,-processing", "-Xdoclint:all/protected,-missing"))
                    .withClasspath(classPath.stream().map(Path::toFile).toList())
                    .compile(task.sources.texts().entrySet().stream()
                            .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                            .toList());
            Compiled compiled = new Compiled(
                    Stream.of(compilation.errors(), compilation.warnings(), compilation.notes())
                            .flatMap(List::stream)
                            .map(Diagnosis::of)
                            .filter(Diagnosis::isOfInterest)
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
                    default -> {
                        String path = path(file, "/CLASS_OUTPUT/");
                        if (path.startsWith(PICTURES)) {
                            compiled.drawn().put(path, text(file));
                        }
                    }
                }
            }
        }

        private static String typeName(JavaFileObject file, String location, String suffix) {
            String path = path(file, location);
            return path.substring(0, path.length() - suffix.length()).replace('/', '.');
        }

        private static String path(JavaFileObject file, String location) {
            String path = file.toUri().getPath();
            return path.substring(path.indexOf(location) + location.length());
        }
    },

    /** Eclipse's compiler with its default warnings. It works on files, and so in a folder of its own. */
    ECJ {
        @Override
        Compiled run(Task task) throws IOException {
            Path folder = Files.createTempDirectory("ecj");
            Path sourceFolder = Files.createDirectory(folder.resolve("sources"));
            Path generatedFolder = Files.createDirectory(folder.resolve("generated"));
            List<File> files = new ArrayList<>();
            for (Map.Entry<String, String> source : task.sources.texts().entrySet()) {
                Path file = sourceFolder.resolve(source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, source.getValue()).toFile());
            }
            JavaCompiler compiler = new EclipseCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            List<String> options = task.options(
                    task.options.contains("--release")
                            ? new String[] {"-parameters"}
                            : new String[] {"-17", "-parameters"});
            List<File> classPath = task.classPath.stream().map(Path::toFile).toList();
            new EcjFiles(options, classPath, task.output.toFile(), generatedFolder.toFile()).succeed(manager -> {
                JavaCompiler.CompilationTask compilation = compiler.getTask(
                        Writer.nullWriter(),
                        manager,
                        diagnostics,
                        options,
                        null,
                        manager.getJavaFileObjectsFromFiles(files));
                compilation.setProcessors(task.processors);
                return compilation.call();
            });
            Compiled compiled = new Compiled(
                    diagnostics.getDiagnostics().stream()
                            .map(Diagnosis::of)
                            .filter(Diagnosis::isOfInterest)
                            .distinct()
                            .toList(),
                    new TreeMap<>(),
                    new TreeMap<>());
            collect(
                    generatedFolder,
                    ".java",
                    (name, file) -> compiled.generated().put(name, Sources.read(file)));
            collect(task.output, ".class", (name, file) -> compiled.classes().put(name, Files.readAllBytes(file)));
            Path pictures = task.output.resolve(PICTURES);
            if (Files.isDirectory(pictures)) {
                try (Stream<Path> drawn = Files.list(pictures)) {
                    drawn.forEach(file -> compiled.drawn().put(PICTURES + file.getFileName(), Sources.read(file)));
                }
            }
            delete(folder);
            return compiled;
        }
    };

    private static final String PICTURES = "META-INF/switchgear/";

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

    /** Compiles with what was compiled before on the class path. */
    public Compiled compileAfter(Compiled before, String... texts) {
        return inFolder(classes -> run(new Task(
                Sources.of(texts),
                List.of(new StateMachineProcessor()),
                List.of(libraryOf(StateMachine.class), before.writeTo(classes.resolve("before"))),
                Files.createDirectory(classes.resolve("after")),
                List.of())));
    }

    /**
     * Compiles over what was compiled before, as a build does that is not clean: javac has its own output on the class
     * path then, and ecj, which would refuse to generate any type that is there, just writes over it.
     */
    public Compiled compileOver(Compiled before, String... texts) {
        return compileOver(before, List.of(), texts);
    }

    /** The same, with some options. */
    public Compiled compileOver(Compiled before, List<String> options, String... texts) {
        return inFolder(output -> run(new Task(
                Sources.of(texts),
                List.of(new StateMachineProcessor()),
                List.of(libraryOf(StateMachine.class)),
                before.writeTo(output),
                options)));
    }

    /** What becomes of the runtime's class files before a compilation sees them. */
    public interface RuntimeChange {
        /** Changes them. */
        void change(Map<String, byte[]> classes);
    }

    /** Compiles with a runtime that is not the processor's own. */
    public Compiled compileWithRuntime(RuntimeChange change, String... texts) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        FileAction reading = (name, file) -> classes.put(name, Files.readAllBytes(file));
        Path library = libraryOf(StateMachine.class);
        if (Files.isDirectory(library)) {
            collect(library, ".class", reading);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                collect(jar.getPath("/"), ".class", reading);
            }
        }
        classes.remove("module-info");
        change.change(classes);
        Compiled runtime = new Compiled(List.of(), Map.of(), classes);
        return inFolder(folder -> run(new Task(
                Sources.of(texts),
                List.of(new StateMachineProcessor()),
                List.of(runtime.writeTo(Files.createDirectory(folder.resolve("runtime")))),
                Files.createDirectory(folder.resolve("output")),
                List.of())));
    }

    /** Compiles with these processors, in their order. */
    public Compiled compile(Sources sources, Processor... processors) {
        return compileWith(List.of(), sources, processors);
    }

    /** The same, with the libraries of these types on the class path as well. */
    public Compiled compileWith(List<Class<?>> libraries, Sources sources, Processor... processors) {
        return compileWith(libraries, List.of(), sources, processors);
    }

    /** The same, with some options. */
    public Compiled compileWith(
            List<Class<?>> libraries, List<String> options, Sources sources, Processor... processors) {
        List<Path> classPath = Stream.concat(Stream.of(StateMachine.class), libraries.stream())
                .map(TestCompiler::libraryOf)
                .toList();
        return inFolder(output -> run(new Task(sources, List.of(processors), classPath, output, options)));
    }

    /** Compiles with some options, and Jakarta Persistence on the class path. */
    public Compiled compileWithOptions(Sources sources, List<String> options) {
        List<Path> classPath = List.of(libraryOf(StateMachine.class), libraryOf(Entity.class));
        return inFolder(
                output -> run(new Task(sources, List.of(new StateMachineProcessor()), classPath, output, options)));
    }

    /** The options that switch codes off, for specs that need not make sense. */
    public static List<String> off(String... codes) {
        return Stream.of(codes).map(code -> "-Aswitchgear." + code + "=off").toList();
    }

    /**
     * What a compiler is asked for.
     *
     * @param output where class files go, and those of an earlier run may be
     * @param options those beside the ones that every run has
     */
    private record Task(
            Sources sources, List<Processor> processors, List<Path> classPath, Path output, List<String> options) {

        List<String> options(String... usual) {
            return Stream.concat(Stream.of(usual), options.stream()).toList();
        }
    }

    abstract Compiled run(Task task) throws IOException;

    private interface InFolder {
        Compiled compile(Path folder) throws IOException;
    }

    private static Compiled inFolder(InFolder compilation) {
        try {
            Path folder = Files.createTempDirectory("switchgear");
            Compiled compiled = compilation.compile(folder);
            delete(folder);
            return compiled;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path libraryOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
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
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
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

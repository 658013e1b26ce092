package dev.switchgear.processor.testing;

import com.palantir.javapoet.TypeSpec;
import dev.switchgear.StateMachine;
import dev.switchgear.processor.StateMachineProcessor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compilers as they are called from the command line: with files in folders, and with the processor on a path of its own. */
public enum CommandLine {
    /** The javac of the JDK that runs the tests. */
    JAVAC {
        @Override
        Said run(Path folder, List<String> arguments) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
            return new Said(status == 0, said.toString(StandardCharsets.UTF_8));
        }
    },

    /**
     * Eclipse's compiler, in a process of its own: what it generates for a named module it writes to the folder that it is called in, which is
     * that of the sources.
     */
    ECJ {
        @Override
        Said run(Path folder, List<String> arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    locationOf(BatchCompiler.class).toString(),
                    "org.eclipse.jdt.internal.compiler.batch.Main"));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try {
                return new Said(process.waitFor() == 0, said);
            } catch (InterruptedException interruption) {
                throw new IOException(interruption);
            }
        }
    };

    /**
     * What a compiler said.
     *
     * @param isCompiled whether it found no error
     * @param text all that it printed
     */
    public record Said(boolean isCompiled, String text) {}

    abstract Said run(Path folder, List<String> arguments) throws IOException;

    /** Compiles the sources below a folder. */
    public Said compile(Path sources, List<String> options) throws IOException {
        return compile(sources, options, List.of());
    }

    /** The same, with arguments after the sources: names of classes, for example. */
    public Said compile(Path sources, List<String> options, List<String> others) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        arguments.addAll(others);
        return run(sources, arguments);
    }

    /** The runtime as a jar below a folder, since not every compiler takes a folder of classes for a module. */
    public static Path runtime(Path folder) throws IOException {
        return jar(StateMachine.class, folder.resolve("runtime.jar"));
    }

    /** What the path of the processor needs but for the runtime: itself as a jar below a folder, and JavaPoet. */
    public static String processor(Path folder) throws IOException {
        return paths(jar(StateMachineProcessor.class, folder.resolve("processor.jar")), locationOf(TypeSpec.class));
    }

    private static Path jar(Class<?> type, Path jar) throws IOException {
        if (Files.isRegularFile(locationOf(type))) {
            return locationOf(type); // Once it is packaged, a module of the build is a jar already.
        }
        if (!Files.exists(jar)) {
            String classes = locationOf(type).toString();
            int status = java.util.spi.ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".");
            if (status != 0) {
                throw new IOException("no jar of " + classes);
            }
        }
        return jar;
    }

    /** Paths, as one argument. */
    public static String paths(Object... paths) {
        return Stream.of(paths).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Writes sources below a folder. */
    public static Path write(Path folder, Sources sources) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> source : sources.texts().entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        return folder;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

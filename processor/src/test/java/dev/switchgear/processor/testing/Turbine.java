package dev.switchgear.processor.testing;

import com.google.turbine.diag.TurbineError;
import com.google.turbine.main.Main;
import dev.switchgear.processor.StateMachineProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/** Turbine, the header compiler of Bazel. It runs processors on the declarations of sources, and has no syntax trees. */
public final class Turbine {

    private Turbine() {}

    /**
     * What came of it.
     *
     * @param generated the sources that were generated, by the full name of their type
     * @param output all errors, as they are printed
     */
    public record Result(Map<String, String> generated, String output) {}

    /** Runs the processor on sources, with nothing but the runtime on the class path. */
    public static Result run(Sources sources, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.texts().entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toString());
        }
        Path generated = folder.resolve("generated.jar");
        List<String> arguments = new ArrayList<>(List.of(
                "--system",
                System.getProperty("java.home"),
                "--classpath",
                CommandLine.runtime(folder).toString(),
                "--builtin_processors",
                StateMachineProcessor.class.getName(),
                "--processors",
                StateMachineProcessor.class.getName(),
                "--gensrc_output",
                generated.toString(),
                "--sources"));
        arguments.addAll(files);
        arguments.addAll(List.of("--javacopts", "-source", "17", "--"));
        try {
            Main.compile(arguments.toArray(String[]::new));
        } catch (TurbineError errors) {
            return new Result(Map.of(), String.valueOf(errors.getMessage()));
        }
        return new Result(sourcesIn(generated), "");
    }

    private static Map<String, String> sourcesIn(Path jar) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (InputStream in = Files.newInputStream(jar);
                JarInputStream entries = new JarInputStream(in)) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().endsWith(".java")) {
                    sources.put(
                            entry.getName().replace(".java", "").replace('/', '.'),
                            new String(entries.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }
}

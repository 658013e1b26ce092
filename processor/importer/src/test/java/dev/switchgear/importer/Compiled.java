package dev.switchgear.importer;

import dev.switchgear.StateMachine;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.StateMachineProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A spec that was compiled, with its machine.
 *
 * @param folder where the class files are
 * @param diagnostics what the compiler had to say
 */
record Compiled(Path folder, List<String> diagnostics) {

    /** Compiles a spec with the real processor. */
    static Compiled of(String name, String source, Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String runtime = Path.of(StateMachine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of("-d", folder.toString(), "-cp", runtime, "--release", "17", "-Xlint:all,-processing,-options"),
                null,
                List.of(new Text(name, source)));
        task.setProcessors(List.of(new StateMachineProcessor()));
        task.call();
        List<String> said = new ArrayList<>();
        diagnostics.getDiagnostics().forEach(diagnostic -> said.add(diagnostic.getMessage(null)));
        return new Compiled(folder, said);
    }

    /** The table of a machine, as lines. */
    List<String> table(String machine) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Object definition =
                    loader.loadClass(machine).getMethod("definition").invoke(null);
            return lines((StateMachineDefinition<?, ?>) definition);
        }
    }

    private static <S extends Enum<S>, E extends Enum<E>> List<String> lines(StateMachineDefinition<S, E> definition) {
        List<String> lines = new ArrayList<>();
        lines.add("states " + words(definition.states()));
        lines.add("initial " + definition.initial());
        if (!definition.finals().isEmpty()) {
            lines.add("finals " + words(definition.finals()));
        }
        definition
                .superstates()
                .forEach(superstate -> lines.add("superstate " + superstate.name()
                        + option(" in ", superstate.parent()) + " " + superstate.states()
                        + option(" initial ", superstate.initial())));
        for (S state : definition.states()) {
            definition.rows().stream()
                    .filter(row -> row.from() == state)
                    .map(row -> row.from() + " " + row.event().name() + " " + row.kind() + option(" ", row.to())
                            + list(" when ", row.guards()) + list(" then ", row.effects())
                            + option(" within ", row.within()) + option(" into ", row.into())
                            + option(" resume ", row.resumes()))
                    .forEach(lines::add);
        }
        definition.automatics().stream()
                .map(row -> row.from() + " automatic " + row.kind() + option(" ", row.to())
                        + list(" when ", row.guards()) + list(" then ", row.effects())
                        + option(" within ", row.within()) + option(" into ", row.into())
                        + option(" resume ", row.resumes()))
                .forEach(lines::add);
        definition
                .timeouts()
                .forEach(timeout -> lines.add("timeout " + timeout.event().name() + option(" ", timeout.duration())));
        return lines;
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return String.join(" ", constants.stream().map(Enum::name).toList());
    }

    private static String option(String word, Optional<?> value) {
        return value.map(some -> word + some).orElse("");
    }

    private static String list(String word, List<String> names) {
        return names.isEmpty() ? "" : word + names;
    }

    /** A source file in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text;
        }
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.CommandLine;
import dev.switchgear.processor.testing.CommandLine.Said;
import dev.switchgear.processor.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Specs as class files: where a processor wants to see all types, Gradle gives those to the compiler by their names whose sources have not
 * changed, and the compiler shows them to every processor.
 */
final class ClassFileSpecsTest {

    private static final String LAMP = """
            package acme;
            import acme.LampRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine
            @Initial(Lamp.State.ON)
            public interface Lamp {
                enum State { ON, OFF }
                @Transition(from = State.ON, to = State.OFF)
                @Transition(from = State.OFF, to = State.ON)
                void turn(int times);
            }
            """;

    private static final String TABLE = """
            package acme;
            import acme.House_DoorRules.*;
            import dev.switchgear.StateMachine;
            class House {
                @StateMachine
                @Initial(Door.State.OPEN)
                @Transition(from = Door.State.OPEN, on = Door.Event.SHUT, to = Door.State.CLOSED)
                @Transition(from = Door.State.CLOSED, on = Door.Event.OPEN, to = Door.State.OPEN)
                interface Door {
                    enum State { OPEN, CLOSED }
                    enum Event { OPEN, SHUT }
                }
            }
            """;

    @TempDir
    private static Path jars;

    @TempDir
    private Path folder;

    private static String runtime;
    private static String processor;

    @BeforeAll
    static void makeJars() throws IOException {
        runtime = CommandLine.runtime(jars).toString();
        processor = CommandLine.paths(runtime, CommandLine.processor(jars));
    }

    /** ecj tells of a type's file by the API of Java 18 alone. */
    static Stream<CommandLine> compilers() {
        return Stream.of(CommandLine.values())
                .filter(compiler ->
                        compiler == CommandLine.JAVAC || Runtime.version().feature() >= 18);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void theirMachinesStayAsTheyAre(CommandLine compiler) throws IOException {
        assertSilent(compile(compiler, Sources.of(LAMP, TABLE), List.of()));
        Map<Path, FileTime> before = files();

        assertSilent(compile(
                compiler,
                Sources.of("package acme;\nclass Changed {}"),
                List.of("acme.Lamp", "acme.LampMachine", "acme.House")));
        Map<Path, FileTime> after = files();

        assertThat(after.remove(folder.resolve("classes/acme/Changed.class"))).isNotNull();
        assertThat(after).isEqualTo(before);
    }

    /** A spec whose source has changed may name what was generated for one whose source has not. */
    @ParameterizedTest
    @MethodSource("compilers")
    void specsBesideThemMayNameTheirMachines(CommandLine compiler) throws IOException {
        assertSilent(compile(compiler, Sources.of(LAMP), List.of()));

        assertSilent(compile(compiler, Sources.of("""
                package acme;
                import acme.FuseRules.*;
                import dev.switchgear.StateMachine;
                @StateMachine
                @Initial(Fuse.State.WHOLE)
                @Final(Fuse.State.BLOWN)
                interface Fuse {
                    enum State { WHOLE, BLOWN }
                    @Transition(from = State.WHOLE, to = State.BLOWN)
                    void blow(LampMachine.Event why);
                }
                """), List.of("acme.Lamp")));

        assertThat(Files.exists(folder.resolve("classes/acme/FuseMachine.class")))
                .isTrue();
    }

    @Test
    void whereTheMachineIsMissingItIsOneError() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        Path sources = CommandLine.write(folder.resolve("bare"), Sources.of("""
                package acme;
                @dev.switchgear.StateMachine
                public interface Lamp {
                    enum State { ON, OFF }
                }
                """));
        assertSilent(CommandLine.JAVAC.compile(
                sources, List.of("-proc:none", "-d", folder.resolve("classes").toString(), "-cp", runtime)));

        Said said = compile(CommandLine.JAVAC, Sources.of("package acme;\nclass Changed {}"), List.of("acme.Lamp"));

        assertThat(said.isCompiled()).isFalse();
        assertThat(said.text())
                .startsWith("error: [SG145] acme.LampMachine is missing, and Lamp is only a class file\n");
        assertThat(said.text()).endsWith("1 error\n");
    }

    private static void assertSilent(Said said) {
        assertWithMessage(said.text()).that(said.isCompiled()).isTrue();
        assertThat(said.text()).isEmpty();
    }

    private Said compile(CommandLine compiler, Sources changed, List<String> classes) throws IOException {
        Path sources = Files.createTempDirectory(folder, "sources");
        CommandLine.write(sources, changed);
        Path output = Files.createDirectories(folder.resolve("classes"));
        List<String> options = new ArrayList<>(
                compiler == CommandLine.JAVAC ? List.of("-Xlint:all,-processing", "-Werror") : List.of("-17"));
        options.addAll(List.of(
                "-d",
                output.toString(),
                "-s",
                Files.createDirectories(folder.resolve("generated")).toString(),
                "--processor-module-path",
                processor,
                "-classpath",
                CommandLine.paths(output, runtime)));
        if (compiler == CommandLine.ECJ && !classes.isEmpty()) {
            options.addAll(List.of("-classNames", String.join(",", classes)));
        }
        return compiler.compile(sources, options, compiler == CommandLine.JAVAC ? classes : List.of());
    }

    /** When each file was written that a compiler has. */
    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (String below : List.of("classes", "generated")) {
            try (Stream<Path> files = Files.walk(folder.resolve(below))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }
}

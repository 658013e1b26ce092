package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.processor.testing.CommandLine;
import dev.switchgear.processor.testing.CommandLine.Said;
import dev.switchgear.processor.testing.Sources;
import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Named modules: those of specs, and the processor's own. */
final class ModulesTest {

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
                void turn();
            }
            """;

    /** Its constructor and its event are warned of where they are written, unless that is suppressed; its states are in no signature. */
    private static final String DOOR = """
            package acme;

            import acme.DoorRules.*;
            import dev.switchgear.StateMachine;

            @StateMachine
            @Initial(Door.State.OPEN)
            public abstract class Door {
                enum State { OPEN, SHUT }

                @SuppressWarnings("exports")
                protected Door(java.sql.Connection log) {}

                @Transition(from = State.OPEN, to = State.SHUT)
                @Transition(from = State.SHUT, to = State.OPEN)
                @SuppressWarnings("exports")
                public abstract void turn(java.util.List<? extends java.sql.Connection[]> logs) throws java.sql.SQLException;
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

    @Test
    void theProcessorIsAModuleThatExportsNothing() {
        Path classes = Path.of(processor.split(File.pathSeparator)[1]);
        ModuleDescriptor module = ModuleFinder.of(classes)
                .find("dev.switchgear.processor")
                .orElseThrow()
                .descriptor();

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.exports()).isEmpty();
        assertThat(module.opens()).isEmpty();
        assertThat(module.provides().stream().map(one -> Map.entry(one.service(), one.providers())))
                .containsExactly(Map.entry(Processor.class.getName(), List.of(StateMachineProcessor.class.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void javacFindsItOnEitherPath(String path) throws IOException {
        Path sources = CommandLine.write(folder.resolve("sources"), Sources.of(LAMP));

        assertSilent(CommandLine.JAVAC.compile(sources, javac(path, processor, "--class-path", runtime)));
        assertThat(hasMachine("Lamp")).isTrue();

        writeModule("requires transitive dev.switchgear; exports acme;");
        assertSilent(CommandLine.JAVAC.compile(sources, javac(path, processor, "--module-path", runtime)));
        assertThat(hasMachine("Lamp")).isTrue();
    }

    @Test
    void aModuleThatIsMissingIsNamed() throws IOException {
        Path sources = CommandLine.write(folder.resolve("sources"), Sources.of(LAMP));
        String withoutJavaPoet = processor.substring(0, processor.lastIndexOf(File.pathSeparator));

        FindException missing = assertThrows(
                FindException.class,
                () -> CommandLine.JAVAC.compile(
                        sources, javac("--processor-module-path", withoutJavaPoet, "--class-path", runtime)));

        assertThat(missing)
                .hasMessageThat()
                .isEqualTo("Module com.palantir.javapoet not found, required by dev.switchgear.processor");
    }

    @Test
    void aWholeModuleDrawsNoWarningAndSuppressesNone() throws IOException {
        assertSilent(compileModule(LAMP, "requires transitive dev.switchgear; exports acme;"));

        assertThat(machine("Lamp")).doesNotContain("SuppressWarnings");
    }

    /** The annotation of the spec is warned of, in the user's own file. */
    @Test
    void aModuleThatHidesTheRuntimeIsToldOnce() throws IOException {
        Said said = compileModule(LAMP, "requires dev.switchgear; exports acme;");

        assertThat(said.isCompiled()).isTrue();
        assertThat(said.text()).doesNotContain("LampMachine");
        assertThat(machine("Lamp")).contains("@SuppressWarnings(\"exports\")\npublic final class LampMachine");
        assertThat(said.text()).contains("Lamp.java:6: warning: [exports]");
    }

    @Test
    void whatASpecHidesOrSuppressesItsMachineDoesNotReport() throws IOException {
        Said said = compileModule(DOOR, "requires transitive dev.switchgear; requires java.sql; exports acme;");

        assertThat(said.isCompiled()).isTrue();
        assertThat(said.text()).isEmpty();
        assertThat(machine("Door")).contains("@SuppressWarnings(\"exports\")\npublic final class DoorMachine");
    }

    @Test
    void statesOfAPackageThatIsNotExportedAreNotReported() throws IOException {
        String spec = LAMP.replace("    enum State { ON, OFF }\n", "")
                .replace("@StateMachine\n", "@StateMachine(states = State.class)\n")
                .replace("Lamp.State.ON", "State.ON")
                .replace("dev.switchgear.StateMachine;\n", "dev.switchgear.StateMachine;\nimport acme.secret.State;\n");
        CommandLine.write(folder.resolve("sources"), Sources.of("package acme.secret;\npublic enum State { ON, OFF }"));

        Said said = compileModule(spec, "requires transitive dev.switchgear; exports acme;");

        assertThat(said.isCompiled()).isTrue();
        assertThat(said.text()).doesNotContain("LampMachine");
        assertThat(machine("Lamp")).contains("@SuppressWarnings(\"exports\")");
    }

    /** The platform's mark is part of the API to javac's lint, and java.compiler is rarely required for all. */
    @Test
    void thePlatformsMarkIsNotReported() throws IOException {
        assertSilent(compileModule(
                LAMP, "requires transitive dev.switchgear; requires static java.compiler; exports acme;"));

        assertThat(machine("Lamp")).contains("@Generated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exports acme to java.sql;", "opens acme;"})
    void whereNothingIsExportedToAllNothingIsSuppressed(String exports) throws IOException {
        assertSilent(compileModule(DOOR.replaceAll(" *@Suppress.*\n", ""), """
                requires dev.switchgear;
                requires java.sql;
                """ + exports));

        assertThat(machine("Door")).doesNotContain("SuppressWarnings");
    }

    /**
     * In a module ecj does not find what it generates itself, unless it does so in a run of its own. To its lint neither annotations nor
     * generic types belong to an API, and a suppression in vain is worth a warning.
     */
    @Test
    void ecjNeitherMissesASuppressionNorHasOneTooMany() throws IOException {
        Path sources = CommandLine.write(folder.resolve("sources"), Sources.of(LAMP, DOOR));
        writeModule("requires transitive dev.switchgear; requires java.sql; exports acme;");

        CommandLine.ECJ.compile(
                sources,
                List.of(
                        "-17",
                        "-proc:only",
                        "-d",
                        classes(),
                        "--processor-module-path",
                        processor,
                        "--module-path",
                        runtime));
        Said said = CommandLine.ECJ.compile(
                sources, List.of("-17", "-proc:none", "-d", classes(), "--module-path", runtime));

        assertThat(said.isCompiled()).isTrue();
        assertThat(said.text()).doesNotContain("Machine");
        assertThat(hasMachine("Door")).isTrue();
    }

    private static void assertSilent(Said said) {
        assertWithMessage(said.text()).that(said.isCompiled()).isTrue();
        assertThat(said.text()).isEmpty();
    }

    private Said compileModule(String spec, String directives) throws IOException {
        Path sources = CommandLine.write(folder.resolve("sources"), Sources.of(spec));
        writeModule(directives);
        return CommandLine.JAVAC.compile(
                sources,
                List.of(
                        "-Xlint:all,-processing",
                        "-d",
                        classes(),
                        "--processor-module-path",
                        processor,
                        "--module-path",
                        runtime));
    }

    private void writeModule(String directives) throws IOException {
        Files.writeString(folder.resolve("sources/module-info.java"), "module acme { " + directives + " }");
    }

    private List<String> javac(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-d", classes()));
        all.addAll(List.of(options));
        return all;
    }

    private String classes() throws IOException {
        return Files.createDirectories(folder.resolve("classes")).toString();
    }

    private boolean hasMachine(String spec) throws IOException {
        return Files.deleteIfExists(Path.of(classes(), "acme/" + spec + "Machine.class"));
    }

    private String machine(String spec) throws IOException {
        return Sources.read(Path.of(classes(), "acme/" + spec + "Machine.java"));
    }
}

package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line: what it takes, what it answers, and a run as users run it. */
final class CommandTest {

    private static final byte[] LAMP =
            "stateDiagram-v2\n[*] --> Off\nOff --> On : press\nOn --> Off : press\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void isAProcess(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("lamp.mmd"), LAMP);
        Path out = folder.resolve("Lamp.java");
        Path err = folder.resolve("err");
        String classes = Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Main.class.getName(),
                        file.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(0);
        assertThat(Files.readString(err)).isEmpty();
        assertThat(Files.readString(out)).isEqualTo("""
                package com.example;

                import static com.example.Lamp.State.*;

                import com.example.LampRules.Initial;
                import com.example.LampRules.Transition;
                import dev.switchgear.StateMachine;

                // Imported from lamp.mmd.
                @StateMachine
                @Initial(OFF)
                public interface Lamp {

                    enum State {
                        OFF,
                        ON
                    }

                    @Transition(from = OFF, to = ON)
                    @Transition(from = ON, to = OFF)
                    void press();
                }
                """);
    }

    @Test
    void namesAreGiven() {
        Command command =
                Command.runWith(LAMP, "--format", "mermaid", "--package", "com.acme", "--name", "DeskLampSpec", "-");

        assertThat(command.status()).isEqualTo(0);
        assertThat(command.out()).contains("import com.acme.DeskLampRules.Initial;");
        assertThat(command.out()).contains("public interface DeskLampSpec {");
    }

    @Test
    void theSpecIsCalledLikeTheDiagramOrElseLikeTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("state.pu"), "@startuml\n[*] -> A\nA -> B : go\n@enduml\n");
        assertThat(Command.run(file.toString()).out()).contains("public interface StateFlow {");
        Files.writeString(file, "@startuml \"desk lamp\"\n[*] -> A\nA -> B : go\n@enduml\n");
        assertThat(Command.run(file.toString()).out()).contains("public interface DeskLamp {");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(List.of(), "no file is given"),
                Arguments.of(List.of("lamp.txt"), "--format is needed: lamp.txt does not tell"),
                Arguments.of(List.of("a.mmd", "b.mmd"), "more than one file: b.mmd"),
                Arguments.of(List.of("--fromat", "mermaid", "a"), "unknown option --fromat"),
                Arguments.of(List.of("--format", "uml", "a"), "unknown format uml; scxml, mermaid or plantuml"),
                Arguments.of(List.of("a.mmd", "--name"), "--name has no value"),
                Arguments.of(List.of("--name", "Order-Flow", "a.mmd"), "no name for a spec: Order-Flow"),
                Arguments.of(List.of("--name", "Transition", "a.mmd"), "no name for a spec: Transition"),
                Arguments.of(List.of("--package", "com.new", "a.mmd"), "no name of a package: com.new"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aWrongCommandLineIsRefused(List<String> arguments, String message) {
        Command command = Command.run(arguments.toArray(String[]::new));

        assertThat(command).isEqualTo(new Command(2, "", "switchgear-importer: " + message + "; --help tells more\n"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(Command.run("none.mmd")).isEqualTo(new Command(1, "", "none.mmd: error: there is no such file\n"));
    }

    @Test
    void strictMeansThatNothingIsLost() {
        byte[] note = "stateDiagram-v2\n[*] --> A\nA --> B\n".getBytes(StandardCharsets.UTF_8);
        byte[] loss = "stateDiagram-v2\n[*] --> A\nA --> B : go\nA : do / work\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Command.runWith(note, "--strict", "--format", "mermaid", "-").status())
                .isEqualTo(0);
        assertThat(Command.runWith(loss, "--format", "mermaid", "-").status()).isEqualTo(0);
        Command strict = Command.runWith(loss, "--strict", "--format", "mermaid", "-");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).contains("// not imported, line 4: do / work: ");
        assertThat(strict.err()).startsWith("the standard input:4: warning: not imported: do / work: ");
    }

    @Test
    void helpNamesEveryOption() {
        Command help = Command.run("--help");

        assertThat(help.status()).isEqualTo(0);
        for (String option : List.of("--format", "--package", "--name", "--strict", "--help")) {
            assertThat(help.out()).contains("  " + option);
        }
    }
}

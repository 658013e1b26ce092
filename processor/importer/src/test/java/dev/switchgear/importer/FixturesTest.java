package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams, what is printed for them, and what the machine of that does. {@code -Dswitchgear.golden=write} writes what is printed. */
final class FixturesTest {

    private static final Pattern NAME = Pattern.compile("public (?:interface|abstract class) (\\w+)");

    static List<Fixture> fixtures() throws Exception {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isPrinted(Fixture fixture) throws Exception {
        Command command = Command.run("--package", "com.acme", fixture.file().toString());

        if ("write".equals(System.getProperty("switchgear.golden"))) {
            Files.writeString(fixture.beside(".java"), command.out());
            Files.writeString(fixture.beside(".log"), command.err());
        }
        assertThat(command.status()).isEqualTo(0);
        assertThat(command.out()).isEqualTo(Files.readString(fixture.beside(".java")));
        assertThat(command.err()).isEqualTo(Files.readString(fixture.beside(".log")));
    }

    /** The README shows a diagram, and parts of what is printed for it. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher diagram = Pattern.compile("(?s)```mermaid\\n(.*?)```").matcher(readme);
        Matcher excerpt = Pattern.compile("(?s)```java\\n(.*?)```").matcher(readme);
        Path shop = Path.of("src/test/resources/diagrams/shop.mmd");

        assertThat(diagram.find()).isTrue();
        assertThat(diagram.group(1)).isEqualTo(Files.readString(shop));
        assertThat(excerpt.find()).isTrue();
        String printed = Command.run(shop.toString()).out();
        for (String part : excerpt.group(1).split("\\n\\n")) {
            assertThat(printed).contains(part.stripTrailing() + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void machineDoesWhatTheDiagramSays(Fixture fixture, @TempDir Path folder) throws Exception {
        String spec = Files.readString(fixture.beside(".java"));
        Matcher name = NAME.matcher(spec);
        assertThat(name.find()).isTrue();

        Compiled compiled = Compiled.of("com.acme." + name.group(1), spec, folder);

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(String.join("\n", compiled.table("com.acme." + name.group(1) + "Machine")))
                .isEqualTo(Files.readString(fixture.beside(".rows")).strip());
    }
}

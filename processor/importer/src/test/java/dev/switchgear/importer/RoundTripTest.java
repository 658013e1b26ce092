package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that Switchgear draws are specs again: of the same rows, as far as the format tells them. */
final class RoundTripTest {

    private static final Path GOLDEN = Path.of("../src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // A line in a state without a slash may be any description.
        "CdPlayer.mmd, good.CdPlayer, ../src/test/resources/good/CdPlayer.java, '.* SKIP .*'",
        "CdPlayer.puml, good.CdPlayer, ../src/test/resources/good/CdPlayer.java, '.* SKIP .*'",
        "CdPlayer.scxml, good.CdPlayer, ../src/test/resources/good/CdPlayer.java, ''",
        // Arrows to the end are states of their own in sketches.
        "Checkout.scxml, good.Checkout, ../src/test/resources/good/Checkout.java, '.* IGNORED.*'",
        "IoSession.scxml, dev.switchgear.examples.iosession.IoSession, "
                + "../../examples/io-session/src/main/java/dev/switchgear/examples/iosession/IoSession.java, ''"
    })
    void isWhatWasDrawn(String picture, String spec, Path source, String lost, @TempDir Path folder) throws Exception {
        String name = spec.substring(spec.lastIndexOf('.') + 1);
        List<String> drawn = Compiled.of(spec, Files.readString(source), Files.createDirectory(folder.resolve("drawn")))
                .table(spec + "Machine");
        String imported = Command.run(
                        "--package", "com.acme", GOLDEN.resolve(picture).toString())
                .out();
        Compiled compiled =
                Compiled.of("com.acme." + name, imported, Files.createDirectory(folder.resolve("imported")));

        assertWithMessage(imported).that(compiled.diagnostics()).isEmpty();
        assertWithMessage(imported)
                .that(compiled.table("com.acme." + name + "Machine").stream()
                        .sorted()
                        .toList())
                .containsExactlyElementsIn(drawn.stream()
                        .filter(line -> !Pattern.matches(lost, line))
                        .sorted()
                        .toList())
                .inOrder();
    }
}

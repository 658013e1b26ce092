package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Analyser;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Others' static analysers have nothing to report about generated code. They are to take it for code that somebody wrote: the
 * annotation by which they would pass over it is removed.
 */
@Tag("lint")
final class AnalysersTest {

    private static final String SPEC = """
            package acme;

            abstract class Lamp {
                private Object state;

                void turn() {
                    state = null;
                }

                Object state() {
                    return state;
                }
            }
            """;

    private static Stream<Sources> specs() {
        Sources elsewhere = all(Sources.in("good/elsewhere"));
        return Stream.of(
                        Sources.in("good").map(file -> Sources.of(file).and(elsewhere)),
                        Stream.of(
                                        "turnstile/src/main/java/com/acme/gate",
                                        "io-session/src/main/java/dev/switchgear/examples/iosession",
                                        "ppp-lcp/src/main/java/dev/switchgear/examples/ppplcp")
                                .map(folder -> all(Sources.filesIn(Path.of("../examples", folder)).stream())))
                .flatMap(several -> several);
    }

    private static Sources all(Stream<Path> files) {
        return files.map(Sources::of).reduce(Sources.of(), Sources::and);
    }

    @ParameterizedTest
    @EnumSource
    void reportNothing(Analyser analyser, @TempDir Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> generated = new LinkedHashMap<>();
        specs().forEach(spec -> {
            Compiled compiled = TestCompiler.JAVAC
                    .compileWith(List.of(Nullable.class), spec, new StateMachineProcessor())
                    .withoutComplaint();
            texts.putAll(spec.texts());
            compiled.generated()
                    .forEach((name, text) -> generated.put(name, text.replaceFirst("(?m)^@Generated.*\n", "")));
        });
        texts.putAll(generated);

        List<String> reports = analyser.reports(texts, folder);

        assertThat(reports.stream()
                        .filter(report -> generated.containsKey(type(report)))
                        .filter(report -> !isOrdinalOfPackedTable(report, generated))
                        .filter(report ->
                                !report.contains("[ArrayRecordComponent]")) // Of an event that takes an array.
                        .toList())
                .isEmpty();
    }

    /** A packed table is looked up by ordinals, and checks that the constants are those it was written for. */
    private static boolean isOrdinalOfPackedTable(String report, Map<String, String> generated) {
        return report.contains("[EnumOrdinal]")
                && generated.getOrDefault(type(report), "").contains("TableText.cells(");
    }

    private static String type(String report) {
        return report.substring(0, report.indexOf(':')).replace(".java", "").replace('/', '.');
    }

    @ParameterizedTest
    @EnumSource
    void reportANull(Analyser analyser, @TempDir Path folder) throws IOException {
        assertThat(analyser.reports(Map.of("acme.Lamp", SPEC), folder)).isNotEmpty();
    }
}

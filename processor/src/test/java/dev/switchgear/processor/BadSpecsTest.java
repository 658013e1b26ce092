package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.truth.Ordered;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of broken specs: each file in {@code bad} carries {@code // error: [SGnnn] words} on the guilty line, or
 * {@code // warning:} or {@code // note:}, and the compiler says just that there, and nothing anywhere else. With {@code // option:} a file
 * asks for an option of the compiler. Where compilers differ, {@code // error of ecj: words} is what that one alone says.
 */
final class BadSpecsTest {

    private static final Pattern EXPECTED = Pattern.compile("// (error|warning|note)(?: of (\\w+))?: (.*?)(?= // |$)");
    private static final Pattern OPTION = Pattern.compile("(?m)^// option: (.*)$");

    static Stream<Arguments> specs() {
        return Sources.in("bad")
                .flatMap(spec -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(spec, compiler)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("specs")
    void isReported(Path spec, TestCompiler compiler) {
        List<String> options = OPTION.matcher(Sources.read(spec))
                .results()
                .map(option -> option.group(1))
                .toList();
        List<String> said = compiler.compileWithOptions(Sources.of(spec), options).diagnoses().stream()
                .map(BadSpecsTest::inShort)
                .toList();

        Ordered ordered = assertThat(said).containsExactlyElementsIn(expected(spec, compiler));
        if (Sources.read(spec).split("@StateMachine").length == 2) {
            ordered.inOrder(); // Compilers do not agree on the order of specs; within one it is ours to keep.
        }
    }

    private static List<String> expected(Path spec, TestCompiler compiler) {
        List<String> expected = new ArrayList<>();
        List<String> lines = Sources.read(spec).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = EXPECTED.matcher(lines.get(i));
            while (marker.find()) {
                if (marker.group(2) == null || marker.group(2).equalsIgnoreCase(compiler.name())) {
                    expected.add((i + 1) + ": " + marker.group(1) + ": " + marker.group(3));
                }
            }
        }
        assertThat(expected).isNotEmpty();
        return expected;
    }

    private static String inShort(Diagnosis diagnosis) {
        return diagnosis.line() + ": " + diagnosis.kind().name().toLowerCase(Locale.ROOT) + ": " + diagnosis.headline();
    }
}

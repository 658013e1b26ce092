package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.testing.Markdown;
import dev.switchgear.processor.testing.Sources;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes, fixtures and catalogue: each code is one problem's, has an entry, and has a fixture that shows it. */
final class CatalogueTest {

    private static final Path CATALOGUE = Path.of("CATALOGUE.md");
    private static final Pattern CODE_OF_PROBLEM = Pattern.compile("return Code\\.(SG[0-9]{3});");
    private static final Pattern CODE = Pattern.compile("SG[0-9]{3}");

    /**
     * Some codes have no smallest spec: a mistake of ours; what takes hundreds of thousands of configurations; what takes thousands of lines, which {@link LargeSpecsTest} shows; an option of
     * the compiler's, which {@link OldReleaseTest} shows; what is wrong with class files, which {@link ForeignClassFilesTest} and {@link ClassFileSpecsTest} show; and
     * what fails around the compiler, which {@link EnvironmentTest} shows; and what is said of files of models, which {@link ProductionTest} shows.
     */
    private static final Set<String> WITHOUT_SPEC =
            Set.of("SG001", "SG003", "SG133", "SG140", "SG141", "SG142", "SG143", "SG144", "SG145", "SG413", "SG414");

    /** What is said of files. */
    private static final Set<String> WITHOUT_MODEL = Set.of("SG411", "SG412");

    private static List<String> codesOfProblems() {
        return Sources.filesIn(Path.of("src/main/java/dev/switchgear/processor/problem")).stream()
                .flatMap(problem ->
                        CODE_OF_PROBLEM.matcher(Sources.read(problem)).results())
                .map(code -> code.group(1))
                .toList();
    }

    private static Set<String> codesReportedIn(String output) {
        return Pattern.compile("\\[(SG[0-9]{3})]")
                .matcher(output)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> codesIn(String text) {
        return CODE.matcher(text).results().map(match -> match.group());
    }

    @Test
    void eachCodeIsThatOfOneProblem() {
        assertThat(codesOfProblems())
                .containsExactlyElementsIn(
                        Arrays.stream(Code.values()).map(Code::name).toList());
    }

    @Test
    void eachProblemHasAnEntryAndTheEntriesAreInOrder() {
        List<String> entries = Sources.read(CATALOGUE)
                .lines()
                .filter(line -> line.startsWith("### SG"))
                .map(line -> line.substring("### ".length(), "### SG000".length()))
                .toList();

        assertThat(entries).isInStrictOrder();
        assertThat(entries).containsExactlyElementsIn(codesOfProblems());
    }

    /** The smallest spec that shows a problem stands with the output, which another test compares. */
    @Test
    void eachEntryShowsItsOwnCode() {
        List<Markdown.Block> outputs = Markdown.blocks(CATALOGUE).stream()
                .filter(block -> block.language().equals("text"))
                .toList();

        assertThat(outputs).hasSize(Code.values().length - WITHOUT_SPEC.size() - WITHOUT_MODEL.size());
        for (Markdown.Block output : outputs) {
            assertWithMessage(output.heading())
                    .that(codesReportedIn(output.text()))
                    .containsExactly(output.heading().substring(0, "SG000".length()));
        }
    }

    /** But for what no row is to blame for: {@link FailureTest} shows that, and {@link SeveritiesTest}. */
    @Test
    void eachProblemHasAFixture() {
        TreeSet<String> shown = Sources.in("bad")
                .flatMap(fixture -> codesIn(Sources.read(fixture)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsExactlyElementsIn(codesOfProblems().stream()
                        .filter(code -> !code.startsWith("SG0") && !WITHOUT_SPEC.contains(code))
                        .toList());
    }
}

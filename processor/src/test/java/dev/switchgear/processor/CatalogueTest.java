package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Markdown;
import dev.switchgear.processor.testing.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes, fixtures and catalogue: each code is one problem's, has an entry, and has a fixture that shows it. */
final class CatalogueTest {

    private static final Path PROBLEMS = Path.of("src/main/java/dev/switchgear/processor/problem");
    private static final Path CATALOGUE = Path.of("README.md");
    private static final Pattern CODE = Pattern.compile("SG[0-9]{3}");
    private static final String OURS = "SG001";

    private static List<String> codesOfProblems() throws Exception {
        List<String> codes = new ArrayList<>();
        for (Path problem : Sources.filesIn(PROBLEMS)) {
            Matcher code = Pattern.compile("return \"(SG[0-9]{3})\";").matcher(Sources.read(problem));
            if (code.find()) {
                codes.add(code.group(1));
            }
        }
        return codes;
    }

    /** All but the one that no spec is at fault for, and that {@link FailureTest} shows. */
    private static List<String> codesOfSpecs() throws Exception {
        List<String> codes = codesOfProblems();
        assertThat(codes.remove(OURS)).isTrue();
        return codes;
    }

    private static Stream<String> codesIn(String text) {
        return CODE.matcher(text).results().map(match -> match.group());
    }

    @Test
    void noTwoProblemsShareACode() throws Exception {
        assertThat(codesOfProblems()).containsNoDuplicates();
        assertThat(codesOfProblems().size()).isAtLeast(20);
    }

    @Test
    void eachProblemHasAnEntryAndTheEntriesAreInOrder() throws Exception {
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
    void eachEntryShowsItsOwnCode() throws Exception {
        List<Markdown.Block> outputs = Markdown.blocks(CATALOGUE).stream()
                .filter(block -> block.language().equals("text"))
                .toList();

        assertThat(outputs).hasSize(codesOfSpecs().size());
        for (Markdown.Block output : outputs) {
            assertWithMessage(output.heading())
                    .that(codesIn(output.text()).collect(Collectors.toSet()))
                    .containsExactly(output.heading().substring(0, "SG000".length()));
        }
    }

    @Test
    void eachProblemHasAFixture() throws Exception {
        TreeSet<String> shown = Sources.in("bad")
                .flatMap(fixture -> codesIn(Sources.read(fixture)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsExactlyElementsIn(codesOfSpecs());
    }
}

package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages show a path. */
final class WitnessWordsTest {

    private static final int WIDTH = 90;
    private static final String INDENT = " ".repeat(12);

    /** A chain of so many steps, which ends there. */
    private static GraphModel chain(int steps) {
        GraphModel graph = GraphModel.ofSize(steps + 1);
        for (int i = 0; i < steps; i++) {
            graph.row("S%d --go%s--> S%d".formatted(i, i % 7 == 3 ? " [isReady, !isLate]" : "", i + 1));
        }
        return graph;
    }

    private static Problem deadEnd(GraphModel graph) {
        return graph.refuted(problem -> true).get(0);
    }

    private static String step(int i) {
        return "--go%s--> S%d".formatted(i % 7 == 3 ? " [isReady, !isLate]" : "", i + 1);
    }

    @Test
    void aPathOfNoStepIsItsState() {
        assertThat(deadEnd(GraphModel.of("A").row("A --stay-->")).found()).startsWith("A, and no transition");
    }

    @Test
    void ofARowThatStaysTheStateIsShown() {
        assertThat(GraphModel.of("A", "B")
                        .row("A --stay [g]-->")
                        .row("A --go--> B")
                        .row("B --go--> A")
                        .says("@Eventually(reach = B)")
                        .message())
                .contains("found:    A --stay [g]--> A, and so on for ever\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 23, 24})
    void aShortOneIsShownWhole(int steps) {
        String path = IntStream.range(0, steps).mapToObj(WitnessWordsTest::step).collect(joining(" ", "S0 ", ""));

        assertThat(deadEnd(chain(steps)).found().replace('\n', ' '))
                .isEqualTo(path + ", and no transition leaves S" + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 26, 60, 1000})
    void ofALongOneItsBeginningAndItsEnd(int steps) {
        String beginning =
                IntStream.range(0, 12).mapToObj(WitnessWordsTest::step).collect(joining(" ", "S0 ", " "));
        String end = IntStream.range(steps - 12, steps)
                .mapToObj(WitnessWordsTest::step)
                .collect(joining(" ", " ", ""));

        assertThat(deadEnd(chain(steps)).found().replace('\n', ' '))
                .isEqualTo(beginning + "... " + (steps - 24) + " more steps ..." + end + ", and no transition leaves S"
                        + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 24, 25, 60})
    void aLineIsFullAndNotTooLong(int steps) {
        String found = deadEnd(chain(steps)).found();
        List<String> lines = found.substring(0, found.indexOf(", and")).lines().toList();

        assertThat(lines.size() > 1).isEqualTo(steps > 3);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).length()).isAtMost(WIDTH);
            assertThat(lines.get(i)).matches(i == 0 ? "S0 --.*" : "(--|\\.\\.\\.).*");
            assertThat(lines.get(i)).matches(".*(S\\d+|\\.\\.\\.)");
            if (i > 0) {
                String first = lines.get(i).replaceAll("^(--.*?--> S\\d+|\\.\\.\\. .*? \\.\\.\\.).*", "$1");
                assertThat(lines.get(i - 1).length() + 1 + first.length()).isGreaterThan(WIDTH);
            }
        }
    }

    @Test
    void aStepThatIsLongerThanALineHasOneOfItsOwn() {
        String event = "go" + "On".repeat(60);
        GraphModel graph = GraphModel.of("A", "B", "C").row("A --%s--> B".formatted(event));

        assertThat(deadEnd(graph.row("B --go--> C")).found())
                .isEqualTo("A\n--%s--> B\n--go--> C, and no transition leaves C".formatted(event));
    }

    @Test
    void aStepThatJustFitsStays() {
        String event = "g" + "o".repeat(WIDTH - "A ----> B".length() - 1);
        GraphModel fitting = GraphModel.of("A", "B").row("A --%s--> B".formatted(event));
        GraphModel longer = GraphModel.of("A", "B").row("A --%so--> B".formatted(event));

        assertThat(deadEnd(fitting).found()).isEqualTo("A --%s--> B, and no transition leaves B".formatted(event));
        assertThat(deadEnd(longer).found()).isEqualTo("A\n--%so--> B, and no transition leaves B".formatted(event));
    }

    @Test
    void linesStandBelowOneAnother() {
        List<String> lines = deadEnd(chain(24)).message().lines().toList();

        assertThat(lines.get(1)).startsWith("  found:    S0 --go--> S1");
        assertThat(lines.get(2)).startsWith(INDENT + "--go");
        assertThat(lines.get(3)).startsWith(INDENT + "--go");
    }

    @Test
    void eventsOfATableAreShownByTheirConstants() {
        assertThat(deadEnd(GraphModel.of("A", "B").asTable().row("A --GO_ON, STOP [g]--> B"))
                        .found())
                .isEqualTo("A --GO_ON [g]--> B, and no transition leaves B");
    }

    @Test
    void whyAreSentencesQuoted() {
        GraphModel graph = GraphModel.of("A", "B").row("A --go--> B").row("B --go--> A");

        assertThat(graph.says("@Never(reach = B, after = {A, B}, without = B)", "first line\nsecond line")
                        .problems())
                .isEmpty();
        assertThat(graph.says("@Never(reach = B, after = {A, B})", "first line\nsecond line")
                        .message())
                .contains("""
                          expected: @Never(reach = B, after = {A, B})
                                    because first line
                                    second line
                        """);
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Specs larger than any that somebody writes: whatever is wrong with them is said, at its place and before long. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class LargeSpecsTest {

    /** How many errors javac prints, unless it is told otherwise. */
    private static final int PRINTED = 100;

    private static String several(int count, String separator, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(joining(separator));
    }

    private static String constants(String name, int count) {
        return "  enum " + name + " {" + several(count, ", ", number -> name.charAt(0) + "" + number) + "}\n";
    }

    /** A spec without an initial state, which is the one mistake in it if it can be compiled otherwise. */
    private static String unstarted(String enums) {
        return """
                package large;
                import dev.switchgear.StateMachine;
                import large.BigRules.*;
                @StateMachine
                @Transition(from = Big.State.S0, on = Big.Event.E0, to = Big.State.S0)
                public interface Big {
                """ + enums + "}\n";
    }

    private static List<String> errors(TestCompiler compiler, String... texts) {
        return compiler.compileWithOptions(Sources.of(texts), TestCompiler.off("SG206", "SG209")).errors().stream()
                .map(error -> error.line() + " " + error.headline())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void statesThatNoCompilerCanMakeAreAnErrorAtTheirEnum(TestCompiler compiler) {
        assertThat(errors(compiler, unstarted(constants("Event", 1) + constants("State", 4_104))))
                .contains("8 [SG133] Big.State has too many constants for an enum");
    }

    @ParameterizedTest
    @EnumSource
    void soAreEvents(TestCompiler compiler) {
        assertThat(errors(compiler, unstarted(constants("Event", 4_104) + constants("State", 1))))
                .contains("7 [SG133] Big.Event has too many constants for an enum");
    }

    @Test
    void soAreStatesInAFileOfTheirOwn() {
        String states = "package large;\npublic enum Level {" + several(4_104, ", ", number -> "L" + number) + "}\n";
        String spec = """
                package large;
                import dev.switchgear.StateMachine;
                import large.BigRules.*;
                @StateMachine(states = Level.class)
                @Initial(Level.L0)
                public interface Big {
                  @Transition(from = Level.L0, to = Level.L0) void go();
                }
                """;

        assertThat(errors(TestCompiler.JAVAC, spec, states))
                .containsExactly("2 [SG133] Level has too many constants for an enum");
    }

    @ParameterizedTest
    @EnumSource
    void asManyAsJavacCanMakeAreNone(TestCompiler compiler) {
        List<String> errors = errors(compiler, unstarted(constants("Event", 1) + constants("State", 4_103)));

        // Of a few less ecj complains in words of its own.
        assertThat(errors.stream().filter(error -> error.contains("SG")))
                .containsExactly("6 [SG104] Big has no initial state");
    }

    /** How javac takes it is the measure of ours: an enum that it can make is never refused. */
    @ParameterizedTest
    @CsvSource({"4103, true", "4104, false"})
    void thatIsHowManyJavacCanMake(int count, boolean isPossible) {
        List<Diagnosis> errors = TestCompiler.JAVAC
                .compile("package large;\nclass Big {\n" + constants("State", count) + "}\n")
                .errors();

        assertThat(errors.isEmpty()).isEqualTo(isPossible);
    }

    /** A row for each cell of a matrix, each of them declared twice. */
    private static String allTwice(int states, int events) {
        String rows = several(
                states * events,
                "",
                cell -> "@Transition(from = S%d, on = E%d, to = S%d)\n"
                        .formatted(cell / events, cell % events, (cell / events + 1) % states)
                        .repeat(2));
        return "package large;\nimport static large.Big.Event.*;\nimport static large.Big.State.*;\n"
                + "import dev.switchgear.StateMachine;\nimport large.BigRules.*;\n"
                + "@StateMachine\n@Initial(S0)\n"
                + rows
                + "public interface Big {\n"
                + constants("Event", events)
                + constants("State", states)
                + "}\n";
    }

    @Test
    void anErrorInEachOfManyRowsIsFoundWhereItStands() {
        anErrorInEachRowIsFoundWhereItStands(100);
    }

    @Thorough
    @Test
    void soItIsInEachOfManyMore() {
        anErrorInEachRowIsFoundWhereItStands(600);
    }

    private static void anErrorInEachRowIsFoundWhereItStands(int states) {
        List<Diagnosis> errors =
                TestCompiler.JAVAC.compile(allTwice(states, 25)).errors();

        assertThat(errors).hasSize(PRINTED);
        for (int i = 0; i < PRINTED; i++) {
            Diagnosis error = errors.get(i);
            assertThat(error.line()).isEqualTo(9 + 2 * i);
            assertThat(error.headline()).isEqualTo("[SG204] E%d in S%d is declared twice".formatted(i % 25, i / 25));
        }
    }

    @Thorough
    @Test
    void anErrorOnEachOfManyMethodsIsFoundWhereItStands() {
        String spec = """
                package large;
                import dev.switchgear.StateMachine;
                import large.BigRules.*;
                @StateMachine
                @Initial(Big.State.S0)
                public interface Big {
                  enum State { S0 }
                """ + several(2_000, "", number -> """
                          @Transition(from = Big.State.S0, to = Big.State.S0)
                          int go%d();
                        """.formatted(number)) + "}\n";

        List<Diagnosis> errors = TestCompiler.JAVAC.compile(spec).errors();

        assertThat(errors).hasSize(PRINTED);
        for (int i = 0; i < PRINTED; i++) {
            assertThat(errors.get(i).line()).isEqualTo(9 + 2 * i);
            assertThat(errors.get(i).headline()).isEqualTo("[SG109] go%d cannot return int".formatted(i));
        }
    }
}

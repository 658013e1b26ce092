package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Turbine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bazel has processors run by Turbine, which must see what javac sees: the headers of a target are made of it. */
final class TurbineTest {

    private static final Pattern OURS = Pattern.compile("\\.java:\\d+: error: \\[SG");

    @TempDir
    Path folder;

    /** A header compiler that writes another machine than the compiler after it would go unnoticed for long. */
    @Test
    void writesWhatJavacWrites() throws IOException {
        Sources sources = Stream.of("good", "good/elsewhere")
                .flatMap(Sources::in)
                .map(Sources::of)
                .reduce(Sources.of(), Sources::and);
        Compiled compiled = TestCompiler.JAVAC.compile(sources).withoutComplaint();

        Turbine.Result result = Turbine.run(sources, folder);

        assertThat(result.output()).isEmpty();
        assertThat(result.generated()).isEqualTo(compiled.generated());
    }

    /** No other annotation of the element can be resolved before there are rules, and Turbine then fails to tell. */
    @Test
    void deprecationIsReadBesideRulesThatAreYetToBeWritten() throws IOException {
        Sources sources = Sources.of("""
                package old;
                @dev.switchgear.StateMachine
                @Deprecated
                @LampRules.Initial(Lamp.State.ON)
                public interface Lamp {
                  enum State { @Deprecated ON, OFF }
                  @LampRules.Transition(from = State.ON, to = State.OFF)
                  @Deprecated
                  void off();
                  @LampRules.Transition(from = State.OFF, to = State.ON)
                  void on();
                }
                """);
        Compiled compiled = TestCompiler.JAVAC.compile(sources);

        Turbine.Result result = Turbine.run(sources, folder);

        assertThat(result.output()).isEmpty();
        assertThat(result.generated()).isEqualTo(compiled.generated());
        assertThat(result.generated().get("old.LampRules")).contains("@Deprecated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SeveralMistakes", "ConflictingRows", "NoStateEnum", "StrayRules", "LostGoals", "NotOnes"})
    void reportsWhatJavacReports(String fixture) throws IOException {
        Sources sources = Sources.of(Path.of("src/test/resources/bad", fixture + ".java"));
        List<Diagnosis> errors = TestCompiler.JAVAC.compile(sources).errors();

        String output = Turbine.run(sources, folder).output();

        assertThat(errors).isNotEmpty();
        for (Diagnosis error : errors) {
            assertWithMessage(output)
                    .that(output)
                    .contains(error.file() + ":" + error.line() + ": error: " + error.headline());
        }
        assertThat(OURS.matcher(output).results().count()).isEqualTo(errors.size());
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.FailingOutput;
import dev.switchgear.processor.testing.FailingOutput.Failure;
import dev.switchgear.processor.testing.FailingOutput.Moment;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails around the processor is not its own failure: one error says what happened and what to do. */
final class EnvironmentTest {

    private static final String LAMP = """
            package env;
            @dev.switchgear.StateMachine
            @LampRules.Initial(Lamp.State.OFF)
            public interface Lamp {
              enum State { OFF, ON }
              @LampRules.Transition(from = State.OFF, to = State.ON)
              void on();
              @LampRules.Transition(from = State.ON, to = State.OFF)
              void off();
            }
            """;

    private static Stream<Arguments> failures() {
        Failure full = () -> {
            throw new IOException("No space left on device");
        };
        Failure unchecked = () -> {
            throw new UncheckedIOException(new FileSystemException("gen/env", null, "Read-only file system"));
        };
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(compiler, Moment.CREATE, full, "IOException: No space left on device"),
                        Arguments.of(compiler, Moment.OPEN, full, "IOException: No space left on device"),
                        Arguments.of(compiler, Moment.CLOSE, full, "IOException: No space left on device"),
                        Arguments.of(compiler, Moment.OPEN, unchecked, "Read-only file system")));
    }

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @MethodSource("failures")
    void aMachineThatCannotBeWrittenIsOneError(TestCompiler compiler, Moment moment, Failure failure, String words) {
        List<Diagnosis> errors = compiler.compile(Sources.of(LAMP), new FailingOutput("LampMachine", moment, failure))
                .errors();

        assertThat(errors.stream().map(Diagnosis::headline))
                .containsExactly("[SG143] env.LampMachine cannot be written to the output folder");
        assertThat(errors.get(0).line()).isEqualTo(4);
        assertThat(errors.get(0).message()).contains(words);
    }

    /** Of the rules that are missing the compiler has to speak as well. */
    @ParameterizedTest
    @EnumSource
    void rulesThatCannotBeWrittenAreOneErrorOfOurs(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Sources.of(LAMP), new FailingOutput("LampRules", Moment.OPEN, () -> {
            throw new IOException("Permission denied");
        }));

        assertThat(ours(compiled).map(Diagnosis::headline))
                .containsExactly("[SG143] env.LampRules cannot be written to the output folder");
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatTheSystemCannotWriteIsOneError(TestCompiler compiler) {
        Compiled compiled = compiler.compile(Sources.of(LAMP), new FailingOutput("LampMachine", Moment.CREATE, () -> {
            throw new InvalidPathException("L\u00e4mpMachine.java", "Malformed input");
        }));

        assertThat(ours(compiled).map(Diagnosis::message).toList().toString())
                .contains("fix:      run the build in a UTF-8 locale (LC_ALL=C.UTF-8), or rename Lamp");
    }

    /** 243 letters and {@code Machine.java} have 255; with one more, the rules can still be written, and the machine cannot. */
    @ParameterizedTest
    @EnumSource(names = "ECJ") // The other one keeps its files in memory here.
    void aNameThatIsTooLongForAFileIsOneError(TestCompiler compiler) {
        String name = "L".repeat(244);
        Compiled compiled = compiler.compile(LAMP.replace("Lamp", name));

        List<Diagnosis> ours = ours(compiled).toList();
        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).message()).contains("[SG143] env." + name + "Machine cannot be written");
        assertThat(ours.get(0).message())
                .contains("fix:      shorten the name of " + name + ", or of what encloses it, by 16 bytes");
    }

    private static Stream<Diagnosis> ours(Compiled compiled) {
        return compiled.errors().stream().filter(error -> error.message().startsWith("[SG"));
    }

    @ParameterizedTest
    @EnumSource
    void anOldRuntimeIsToldOnce(TestCompiler compiler) throws IOException {
        String other = LAMP.replace("Lamp", "Torch");

        List<Diagnosis> errors = compiler.compileWithRuntime(
                        runtime -> runtime.remove("dev.switchgear.internal.TableText"), LAMP, other)
                .errors();

        assertThat(errors.stream().map(Diagnosis::headline))
                .containsExactly("[SG144] the switchgear-runtime of this compilation does not fit the processor");
        assertThat(errors.get(0).message()).contains("found:    a runtime without dev.switchgear.internal.TableText\n");
        assertThat(errors.get(0).line()).isEqualTo(4);
    }

    /** Without the annotation there is nothing to process, and the compiler says all there is to say. */
    @ParameterizedTest
    @EnumSource
    void withoutARuntimeTheCompilerMissesTheAnnotation(TestCompiler compiler) throws IOException {
        Compiled compiled = compiler.compileWithRuntime(runtime -> runtime.clear(), LAMP);

        assertThat(compiled.errors()).isNotEmpty();
        assertThat(ours(compiled).toList()).isEmpty();
    }

    /** The compiler shows the spec, but does not find it by its name again. */
    @ParameterizedTest
    @EnumSource
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aSpecInACompactSourceFileIsAnError(TestCompiler compiler) {
        Sources main = new Sources(Map.of("Main", """
                void main() {}

                @dev.switchgear.StateMachine
                interface Door {
                    enum State { OPEN, CLOSED }
                }
                """));

        Compiled compiled = compiler.compileWithOptions(main.and(Sources.of(LAMP)), List.of("--release", "25"));

        assertThat(ours(compiled).map(Diagnosis::headline)).contains("[SG106] Door is in the unnamed package");
        assertThat(ours(compiled).findFirst().orElseThrow().line()).isEqualTo(4);
    }
}

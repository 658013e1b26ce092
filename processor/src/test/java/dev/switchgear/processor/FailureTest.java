package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.InterceptedProcessor;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake of ours is one error that says so, and no stack trace. */
final class FailureTest {

    private static final Sources SPECS = Sources.of("""
            package fail;
            @dev.switchgear.StateMachine
            public interface Fuse {
              enum State { WHOLE, BLOWN }
            }
            """);

    @ParameterizedTest
    @EnumSource
    void isOneErrorThatAsksForAReport(TestCompiler compiler) {
        InterceptedProcessor failing = new InterceptedProcessor((method, arguments) -> {
            throw new IllegalStateException("on purpose");
        });

        List<Diagnosis> errors = compiler.compile(SPECS, failing).errors();

        assertThat(errors).hasSize(1);
        Diagnosis error = errors.get(0);
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.headline()).isEqualTo("[SG001] internal error of Switchgear in processing fail.Fuse");
        assertThat(error.message()).contains("java.lang.IllegalStateException: on purpose at ");
        assertThat(error.message()).contains("report this message");
        assertThat(error.message().lines().count()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void itsStackTraceIsShownToWhoAsks(TestCompiler compiler) {
        for (String option : List.of("-Aswitchgear.debug", "-Aswitchgear.debug=true")) {
            assertThat(messageWith(compiler, option)).contains("at java.base/");
        }
        assertThat(messageWith(compiler, "-Aswitchgear.debug=false")).doesNotContain("at java.base/");
    }

    private static String messageWith(TestCompiler compiler, String option) {
        InterceptedProcessor failing = new InterceptedProcessor((method, arguments) -> {
            throw new IllegalStateException("on purpose");
        });
        List<Diagnosis> errors =
                compiler.compileWith(List.of(), List.of(option), SPECS, failing).errors();

        assertThat(errors).hasSize(1);
        return errors.get(0).message();
    }
}

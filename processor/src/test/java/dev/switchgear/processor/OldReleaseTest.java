package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compilation for a release of Java that lacks what machines are written in. */
final class OldReleaseTest {

    private static final Sources SPECS = Sources.of("""
            package old;

            import dev.switchgear.StateMachine;
            import old.LampRules.Initial;
            import old.LampRules.Transition;

            @StateMachine
            @Initial(Lamp.State.ON)
            interface Lamp {
                enum State { ON, OFF }

                @Transition(from = State.ON, to = State.OFF)
                void turn();
            }
            """, """
            package old;

            @dev.switchgear.StateMachine
            interface Stateless {}
            """, """
            package old;

            class User {
                final LampMachine lamp = new LampMachine();
                final StatelessMachine other = new StatelessMachine();
            }
            """);

    /** One error alone: the first spec is sound but for a dead end, and the second is not. */
    @ParameterizedTest
    @EnumSource
    void isToldOnceAndNothingElse(TestCompiler compiler) {
        for (String release : List.of("8", "11", "16")) {
            List<Diagnosis> errors = compiler.compileWith(
                            List.of(), List.of("--release", release), SPECS, new StateMachineProcessor())
                    .errors();

            assertThat(errors.stream().map(Diagnosis::headline))
                    .containsExactly(
                            "[SG140] generated code requires Java 17, but this compilation is for Java " + release);
        }
    }
}

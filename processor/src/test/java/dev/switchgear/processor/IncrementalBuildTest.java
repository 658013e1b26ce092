package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.InterceptedProcessor;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What build tools rely on: Gradle recompiles a spec alone only where each file has that spec as its one origin. */
final class IncrementalBuildTest {

    private static final String[] SPECS = {"""
        package grid;
        import grid.FuseRules.*;
        @dev.switchgear.StateMachine
        @Initial(Fuse.State.WHOLE)
        @Final(Fuse.State.BLOWN)
        public interface Fuse {
          enum State { WHOLE, BLOWN }
          @Transition(from = State.WHOLE, to = State.BLOWN)
          void blow();
        }
        """, """
        package grid;
        public class Box {
          @dev.switchgear.StateMachine
          @Box_RelayRules.Initial(Relay.State.OFF)
          interface Relay {
            enum State { OFF, ON }
            @Box_RelayRules.Transition(from = State.OFF, to = State.ON)
            void close();
            @Box_RelayRules.Transition(from = State.ON, to = State.OFF)
            void open();
          }
        }
        """};

    @Test
    void isAnIsolatingProcessorToGradle() throws Exception {
        try (var metadata =
                StateMachineProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8).trim())
                    .isEqualTo(StateMachineProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void isFoundAsAService() {
        Iterator<Processor> processors = ServiceLoader.load(Processor.class).iterator();
        List<Class<?>> types = new ArrayList<>();
        processors.forEachRemaining(processor -> types.add(processor.getClass()));

        assertThat(types).contains(StateMachineProcessor.class);
    }

    @ParameterizedTest
    @EnumSource
    void eachFileHasExactlyOneOrigin(TestCompiler compiler) {
        List<String> origins = new ArrayList<>();

        Compiled compiled = compiler.compile(Sources.of(SPECS), new InterceptedProcessor((method, arguments) -> {
                    if (method.equals("createSourceFile")) {
                        origins.add(arguments[0] + " of " + Arrays.toString((Element[]) arguments[1]));
                    }
                }))
                .withoutComplaint();

        assertThat(compiled.generated()).hasSize(4);
        assertThat(origins)
                .containsExactly(
                        "grid.FuseRules of [grid.Fuse]",
                        "grid.FuseMachine of [grid.Fuse]",
                        "grid.Box_RelayRules of [grid.Box.Relay]",
                        "grid.Box_RelayMachine of [grid.Box.Relay]");
    }

    /** What is written for a spec depends on it and on the types that it names, and not on others of its package. */
    @ParameterizedTest
    @EnumSource
    void typesThatAreAddedToThePackageChangeNothing(TestCompiler compiler) {
        Compiled before = compiler.compile(SPECS[0]).withoutComplaint();

        Compiled after = compiler.compile(SPECS[0], """
                        package grid;
                        class Override {}
                        class Enum {}
                        class IllegalStateException {}
                        class String {}
                        class Object {}
                        """).withoutComplaint();

        assertThat(after.generated()).isEqualTo(before.generated());
    }

    /** Whether a build compiles another type along is nothing that a spec may depend on. */
    @ParameterizedTest
    @EnumSource
    void rulesInTypesThatASpecDoesNotNameAreNotLookedAt(TestCompiler compiler) {
        compiler.compile(SPECS[0], """
                        package grid;
                        interface Other {
                          @FuseRules.Transition(from = Fuse.State.BLOWN, to = Fuse.State.WHOLE)
                          void mend();
                        }
                        """).withoutComplaint();
    }

    /** Whether the spec whose rules are copied is compiled along, or was compiled before, is nothing that a message may depend on. */
    @ParameterizedTest
    @EnumSource
    void rulesOfASpecThatWasCompiledBeforeAreThoseOfAnother(TestCompiler compiler) {
        Compiled before = compiler.compile(SPECS[0], SPECS[1], """
                        package grid;
                        import grid.Old_GateRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Old_GateSpec.State.OPEN)
                        interface Old_GateSpec {
                          enum State { OPEN, SHUT }
                          @Transition(from = State.OPEN, to = State.SHUT)
                          @Transition(from = State.SHUT, to = State.OPEN)
                          void turn();
                        }
                        """).withoutComplaint();

        assertThat(saidOfACopy(compiler, before, "FuseRules", "Fuse.State.WHOLE"))
                .contains("[SG118] a rule of Fuse is in Copy, which has its own rules");
        assertThat(saidOfACopy(compiler, before, "Box_RelayRules", "Box.Relay.State.OFF"))
                .contains("[SG118] a rule of Relay is in Copy, which has its own rules");
        assertThat(saidOfACopy(compiler, before, "Old_GateRules", "Old_GateSpec.State.OPEN"))
                .contains("[SG118] a rule of Old_Gate is in Copy, which has its own rules");
    }

    private static List<String> saidOfACopy(TestCompiler compiler, Compiled before, String rules, String state) {
        return compiler.compileAfter(before, """
                        package grid;
                        import grid.%1$s.*;
                        @dev.switchgear.StateMachine
                        interface Copy {
                          enum State { A, B }
                          @Transition(from = %2$s, to = %2$s)
                          void go();
                        }
                        """.formatted(rules, state)).errors().stream()
                .map(Diagnosis::headline)
                .toList();
    }
}

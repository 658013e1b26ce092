package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who says how severe a problem is, and what becomes of the machine then. */
final class SeveritiesTest {

    /** All codes of which somebody may say how severe they are. */
    private static final String NEGOTIABLE =
            "SG002, SG003, SG201, SG202, SG203, SG204, SG205, SG206, SG207, SG208, SG209, SG210,"
                    + " SG211, SG212, SG213, SG214, SG215, SG216, SG217, SG301, SG302, SG303, SG304, SG305,"
                    + " SG401, SG402, SG403, SG404, SG405, SG406, SG407, SG408, SG409, SG410, SG411, SG412, SG413, SG414";

    /** Two rows for close in OPEN, and a way out of a final state. */
    private static final String DOOR = """
            package severe;
            import severe.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(Door.State.OPEN)
            @Final({Door.State.CLOSED, Door.State.GONE})
            public interface Door {
              enum State { OPEN, CLOSED, GONE }
              @Transition(from = State.OPEN, to = State.CLOSED)
              @Transition(from = {State.GONE, State.OPEN}, to = State.GONE)
              void close();
              @Transition(from = State.OPEN, to = State.GONE)
              void remove();
            }
            """;

    private static final String SCENARIO = """
            package severe;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                DoorMachine open = new DoorMachine();
                open.close();
                DoorMachine gone = new DoorMachine(Door.State.GONE);
                gone.close();
                return open + " " + gone + " " + DoorMachine.next(Door.State.OPEN, DoorMachine.Event.CLOSE)
                        + " " + DoorMachine.definition().rows().size();
              }
            }
            """;

    private static List<String> said(Compiled compiled) {
        return compiled.diagnoses().stream()
                .map(said -> said.line() + " " + said.kind() + " " + said.headline())
                .toList();
    }

    private static String inOneLine(Diagnosis diagnosis) {
        return diagnosis.message().replaceAll("\\n +", "; ");
    }

    private static Compiled compile(TestCompiler compiler, String spec, String... options) {
        return compiler.compileWithOptions(Sources.of(spec, SCENARIO), List.of(options));
    }

    @ParameterizedTest
    @EnumSource
    void defaultsAreStrict(TestCompiler compiler) {
        assertThat(said(compile(compiler, DOOR)))
                .containsExactly(
                        "9 ERROR [SG201] two transitions for close in OPEN",
                        "9 ERROR [SG202] the final state GONE has a transition");
    }

    @ParameterizedTest
    @EnumSource
    void anOptionMakesAWarningOfAnErrorOrNothing(TestCompiler compiler) throws Exception {
        Compiled compiled = compile(compiler, DOOR, "-Aswitchgear.SG201=warning", "-Aswitchgear.SG202=off");

        assertThat(compiled.diagnoses().stream().map(Diagnosis::isError)).containsExactly(false);
        assertThat(compiled.diagnoses().get(0).line()).isEqualTo(9);
        assertThat(compiled.diagnoses().get(0).headline()).isEqualTo("[SG201] two transitions for close in OPEN");
        assertThat(compiled.run("severe.Scenario")).isEqualTo("DoorMachine[CLOSED] DoorMachine[GONE] CLOSED 3");
    }

    @ParameterizedTest
    @EnumSource
    void anOptionMakesANoteOfAnError(TestCompiler compiler) throws Exception {
        Compiled compiled = compile(compiler, DOOR, "-Aswitchgear.SG201=note", "-Aswitchgear.SG202=off");

        assertThat(said(compiled)).containsExactly("9 NOTE [SG201] two transitions for close in OPEN");
        assertThat(compiled.run("severe.Scenario")).isEqualTo("DoorMachine[CLOSED] DoorMachine[GONE] CLOSED 3");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStillAnErrorFailsBesideAWarning(TestCompiler compiler) {
        List<Diagnosis> said =
                compile(compiler, DOOR, "-Aswitchgear.SG201=warning").diagnoses();

        assertThat(said.stream().map(one -> one.headline() + " " + one.isError()))
                .containsExactly(
                        "[SG201] two transitions for close in OPEN false",
                        "[SG202] the final state GONE has a transition true");
    }

    /** ecj has a warning of its own for each token that it does not know. */
    @Test
    void aWarningIsSilencedOnTheSpecAndAnErrorIsNot() throws Exception {
        String spec = DOOR.replace("@Initial", "@SuppressWarnings({\"SG201\", \"SG202\"}) @Initial");
        String[] options = {"-Aswitchgear.SG201=warning", "-Aswitchgear.SG202=warning"};

        assertThat(compile(TestCompiler.JAVAC, spec, options).withoutComplaint().run("severe.Scenario"))
                .isEqualTo("DoorMachine[CLOSED] DoorMachine[GONE] CLOSED 3");
        assertThat(said(compile(TestCompiler.JAVAC, spec, options[0])))
                .containsExactly("9 ERROR [SG202] the final state GONE has a transition");
    }

    @Test
    void aCodeThatDoesNotExistIsAWarningWhereItIsSilenced() {
        String spec = DOOR.replace("@Initial", "@SuppressWarnings({\"SG20\", \"rawtypes\"})\n@Initial");

        List<Diagnosis> said = compile(TestCompiler.JAVAC, spec, "-Aswitchgear.SG201=off", "-Aswitchgear.SG202=off")
                .diagnoses();

        assertThat(said).hasSize(1);
        assertThat(said.get(0).line()).isEqualTo(4);
        assertThat(said.get(0).isError()).isFalse();
        assertThat(inOneLine(said.get(0)))
                .isEqualTo("[SG002] @SuppressWarnings(\"SG20\") has no effect;"
                        + " found:    SG20 is not a code of Switchgear;"
                        + " expected: one of " + NEGOTIABLE + ";"
                        + " fix:      did you mean SG201?");
    }

    private static List<String> saidOfSuppressions(String spec) {
        return compile(TestCompiler.JAVAC, spec, "-Aswitchgear.SG201=warning", "-Aswitchgear.SG202=off")
                .diagnoses()
                .stream()
                .map(one -> one.line() + " " + one.kind() + " " + inOneLine(one))
                .toList();
    }

    @Test
    void anErrorThatIsSettledIsNotSilenced() {
        assertThat(saidOfSuppressions(DOOR.replace("@Initial", "@SuppressWarnings({\"SG104\", \"SG201\"})\n@Initial")))
                .containsExactly("4 WARNING [SG002] @SuppressWarnings(\"SG104\") has no effect;"
                        + " found:    SG104 is always an error, because the spec is malformed;"
                        + " expected: one of " + NEGOTIABLE + ";"
                        + " fix:      remove it");
    }

    @Test
    void aCodeInSmallLettersIsNone() {
        List<String> said = saidOfSuppressions(DOOR.replace("@Initial", "@SuppressWarnings(\"sg201\")\n@Initial"));

        assertThat(said).hasSize(2);
        assertThat(said.get(0))
                .isEqualTo("4 WARNING [SG002] @SuppressWarnings(\"sg201\") has no effect;"
                        + " found:    sg201 is not a code of Switchgear;"
                        + " expected: one of " + NEGOTIABLE + ";"
                        + " fix:      did you mean SG201?");
        assertThat(said.get(1)).startsWith("10 WARNING [SG201] two transitions");
    }

    @Test
    void aMemberOfTheSpecSilencesNothing() {
        List<String> said = saidOfSuppressions(DOOR.replace("void close", "@SuppressWarnings(\"SG201\") void close"));

        assertThat(said).hasSize(2);
        assertThat(said.get(1)).startsWith("9 WARNING [SG201] two transitions");
        assertThat(said.get(0))
                .isEqualTo("10 WARNING [SG002] @SuppressWarnings(\"SG201\") has no effect;"
                        + " found:    it is on close, but warnings belong to the whole spec;"
                        + " expected: @SuppressWarnings(\"SG201\") on Door;"
                        + " fix:      move it to Door, or remove it");
    }

    @ParameterizedTest
    @EnumSource
    void anOptionThatSaysNothingIsAWarning(TestCompiler compiler) {
        List<String> said = compile(
                        compiler,
                        DOOR,
                        "-Aswitchgear.SG201=of",
                        "-Aswitchgear.SG202",
                        "-Aswitchgear.SG999=off",
                        "-Aswitchgear.SG104=off",
                        "-Aswitchgear.debug=yes",
                        "-Aother.SG104=off")
                .diagnoses()
                .stream()
                .filter(one -> one.headline().contains("SG002"))
                .map(one -> one.kind() + " " + inOneLine(one))
                .toList();

        assertThat(said)
                .containsExactly(
                        "WARNING [SG002] -Aswitchgear.SG104=off has no effect;"
                                + " found:    SG104 is always an error, because the spec is malformed;"
                                + " expected: one of " + NEGOTIABLE + ";"
                                + " fix:      remove it",
                        "WARNING [SG002] -Aswitchgear.SG201=of has no effect;"
                                + " found:    of is not a severity;"
                                + " expected: one of off, note, warning, error;"
                                + " fix:      did you mean off?",
                        "WARNING [SG002] -Aswitchgear.SG202 has no effect;"
                                + " found:    it names no severity;"
                                + " expected: one of off, note, warning, error;"
                                + " fix:      remove it",
                        "WARNING [SG002] -Aswitchgear.debug=yes has no effect;"
                                + " found:    yes is neither true nor false;"
                                + " expected: -Aswitchgear.debug;"
                                + " fix:      remove it",
                        "WARNING [SG002] -Aswitchgear.SG999=off has no effect;"
                                + " found:    SG999 is not a code of Switchgear;"
                                + " expected: one of " + NEGOTIABLE + ";"
                                + " fix:      remove it");
    }

    @ParameterizedTest
    @EnumSource
    void thatWarningHasASeverityToo(TestCompiler compiler) {
        List<Diagnosis> off = compile(compiler, DOOR, "-Aswitchgear.SG999=off", "-Aswitchgear.SG002=off")
                .diagnoses();
        List<Diagnosis> error = compile(compiler, DOOR, "-Aswitchgear.SG999=off", "-Aswitchgear.SG002=error")
                .errors();

        assertThat(off.toString()).doesNotContain("SG002");
        assertThat(error.toString()).contains("[SG002] -Aswitchgear.SG999=off has no effect");
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a language has only where a spec mentions them: imports mention them, too, and slips of the pen are told. */
final class AskedWordsTest {

    private static final String DOOR = """
            package entry;
            import static entry.Door.State.*;
            import entry.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(OPEN)
            public interface Door {
              enum State { OPEN, CLOSED }
              @Transition(from = OPEN, to = CLOSED)
              @Ignore(in = CLOSED)
              void close();
              @Transition(from = CLOSED, to = OPEN)
              void open();
            }
            """;

    /** Whoever puts an annotation aside keeps its import: it is no less of the language for that. */
    @Test
    void anImportOfAWordThatIsNotUsedIsNoTypo() {
        String spec = DOOR.replace(
                "import entry.DoorRules.*;",
                "import entry.DoorRules.Initial; import entry.DoorRules.Transition; import entry.DoorRules.Ignore;"
                        + "import entry.DoorRules.Timeout; import entry.DoorRules.Defer; import entry.DoorRules.Refused;"
                        + "import entry.DoorRules.Renamed;"
                        + "import entry.DoorRules.Automatic;");

        TestCompiler.JAVAC.compile(spec).withoutComplaint();
    }

    /** Words that a language has only where a spec asks for them are known all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@Timout(days = 1); DoorRules has no annotation Timout; did you mean Timeout?",
                "@Renamd(from = \"AJAR\", to = OPEN); DoorRules has no annotation Renamd; did you mean Renamed?",
                "@Deffer(in = OPEN); DoorRules has no annotation Deffer; did you mean Defer?",
                "@Timeout(5); a member of @Timeout has no name; write @Timeout(millis = 30), for example"
            })
    void slipsInWordsThatASpecAsksFor(String written, String headline, String fix) {
        String spec = DOOR.replace("  void open", "  " + written + " void open");

        List<Diagnosis> errors = TestCompiler.JAVAC.compile(spec).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains(headline);
        assertThat(errors.get(0).message()).contains(fix);
    }

    @Test
    void aTimeoutThatIsNotImported() {
        String spec = DOOR.replace(
                        "DoorRules.*;",
                        "DoorRules.Initial; import entry.DoorRules.Transition; import entry.DoorRules.Ignore;")
                .replace("  void open", "  @Timeout(days = 1) void open");

        List<Diagnosis> errors = TestCompiler.JAVAC.compile(spec).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("@Timeout is not imported");
        assertThat(errors.get(0).message()).contains("import entry.DoorRules.Timeout");
    }

    @Test
    void aTimeoutOfATableWithoutItsEvent() {
        List<Diagnosis> errors = TestCompiler.JAVAC.compile("""
                        package entry;
                        import entry.LampRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Lamp.State.ON)
                        @Timeout(days = 1)
                        @Transition(from = Lamp.State.ON, on = Lamp.Event.PRESS, to = Lamp.State.ON)
                        public interface Lamp {
                          enum State { ON }
                          enum Event { PRESS }
                        }
                        """).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("write @Timeout(on = Lamp.Event.PRESS), for example");
    }
}

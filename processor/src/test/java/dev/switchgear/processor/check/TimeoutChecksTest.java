package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target.To;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about events that are raised by time. */
final class TimeoutChecksTest {

    private static final TypeName DURATION = ClassName.get(Duration.class);

    private final DoorModel door = new DoorModel();
    private final EventMethod slam = door.event("slam");

    TimeoutChecksTest() {
        door.soundDoor();
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Test
    void aTimeoutOfATransitionIsSound() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, 30);

        assertFound();
    }

    @Test
    void aTimeoutSaysOnceHowLongItTakes() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam);

        assertFound("16 [SG164] the timeout of slam does not say how long it takes");
    }

    @Test
    void aTimeoutDoesNotSayItTwice() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, 30, 30);

        assertFound("16 [SG164] the timeout of slam says more than once how long it takes");
    }

    @Test
    void aTimeoutTakesTime() {
        Event bang = door.event("bang");
        door.row(slam, CLOSED, OPEN);
        door.row(bang, CLOSED, OPEN);
        door.timeout(slam, 0);
        door.timeout(bang, -1);

        assertFound("18 [SG164] the timeout of slam takes no time", "19 [SG164] the timeout of bang takes no time");
    }

    @Test
    void aTimeoutHasATransition() {
        door.row(Row.Kind.IGNORE, slam, OPEN);
        door.timeout(slam, 30);

        assertFound("16 [SG165] no transition takes slam, so its timer runs nowhere");
    }

    /** Without any row it is one mistake, too. */
    @Test
    void aTimeoutHasARow() {
        door.timeout(slam, 30);

        assertFound("15 [SG165] no transition takes slam, so its timer runs nowhere");
    }

    @Test
    void aTimerHasNothingToGive() {
        EventMethod call = door.event("call", new Parameter("name", ClassName.get(Object.class)));
        door.row(call, null, OPEN);
        door.row(slam, CLOSED, OPEN);
        door.timeout(call, 30);

        assertFound("18 [SG166] call takes parameters, which no timer has");
    }

    @Test
    void nobodyCatchesWhatATimerCauses() {
        EventMethod risk = door.event(door.throwing("risk", TypeName.VOID, IOException.class));
        door.row(risk, null, OPEN);
        door.row(slam, CLOSED, OPEN);
        door.timeout(risk, 30);

        assertFound("18 [SG166] risk declares IOException, which nobody catches where a timer raises it");
    }

    @Test
    void noSourceLiesWithinAnother() {
        Superstate shut = door.superstate("SHUT", CLOSED);
        door.rowWithin(Row.Kind.TRANSITION, List.of(slam), new To(OPEN), List.of(), shut);
        door.row(slam, OPEN, door.when("g"), List.of(), CLOSED);
        door.timeout(slam, 30);

        assertThat(door.problems()).hasSize(1);
        assertThat(door.problems().get(0))
                .endsWith("[SG167] the timer of slam would run twice at a time: in SHUT, and in CLOSED within it");
    }

    @Test
    void anEventHasOneTimeout() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, 30);
        door.timeout(slam, 31);

        assertFound("17 [SG168] slam has two timeouts");
    }

    @Test
    void aMethodTellsHowLong() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, "patience", door.method("patience", Method.Form.CONCRETE, DURATION));

        assertFound();
    }

    @Test
    void theMethodIsThere() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, "patience");

        assertFound("16 [SG123] the timeout of slam names a duration that does not exist: patience");
    }

    @Test
    void theMethodReturnsADuration() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, "patience", door.method("patience", Method.Form.CONCRETE, TypeName.LONG));

        assertFound("17 [SG124] patience cannot be a duration of slam");
    }

    @Test
    void theMethodThrowsNothingThatIsChecked() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, "patience", door.throwing("patience", DURATION, IOException.class));

        assertFound("17 [SG124] patience cannot be a duration of slam");
    }

    @Test
    void theMethodIsNoEvent() {
        door.row(slam, CLOSED, OPEN);
        door.timeout(slam, "slam", slam.method());

        assertFound("16 [SG129] slam cannot be a duration: it is an event");
    }

    /** A row that names the state is the mistake there; of a superstate nobody names it. */
    @Test
    void aTimerRunsWhereAMachineStays() {
        State passing = door.state("PASSING");
        Superstate around = door.superstate("AROUND", passing);
        door.row(slam, passing, OPEN);
        door.automatic(new To(CLOSED), List.of(), List.of(), passing);
        Event end = door.event("end");
        door.rowWithin(Row.Kind.TRANSITION, List.of(end), new To(OPEN), List.of(), around);
        door.timeout(end, 30);

        assertThat(door.problems()).hasSize(1);
        assertThat(door.problems().get(0))
                .endsWith("[SG217] the timer of end never runs: a machine never stays in AROUND");
    }

    @Test
    void ofAPartItIsNotKnownWhetherATransitionIsMissing() {
        door.timeout(slam, 30);

        assertThat(door.problemsOfAPart()).isEmpty();
    }
}

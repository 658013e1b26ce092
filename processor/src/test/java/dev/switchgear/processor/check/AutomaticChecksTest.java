package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules about automatic rows, and about queued events. */
final class AutomaticChecksTest {

    private final DoorModel door = new DoorModel();
    private final State ajar = door.state("AJAR");
    private final State wide = door.state("WIDE");

    AutomaticChecksTest() {
        door.soundDoor();
    }

    private void automatic(Target target, List<Guard> when, State... from) {
        door.automatic(target, when, List.of(), from);
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Test
    void aCircleWithoutGuardsNeverEnds() {
        automatic(new To(wide), List.of(), ajar);
        automatic(new To(ajar), List.of(), wide);

        assertFound("16 [SG213] automatic rows never come to an end in AJAR and WIDE");
    }

    @Test
    void aCircleThatGuardsMayBreakIsNone() {
        automatic(new To(wide), List.of(), ajar);
        automatic(new To(ajar), door.when("g"), wide);

        assertFound();
    }

    @Test
    void aCircleWhoseGuardsLeaveNothingNeverEnds() {
        automatic(new To(wide), door.when("g"), ajar);
        automatic(null, door.when("!g"), ajar);
        automatic(new To(ajar), List.of(), wide);

        assertFound("17 [SG213] automatic rows never come to an end in AJAR");
    }

    @Test
    void aCircleWithAWayOutEnds() {
        automatic(new To(wide), door.when("g"), ajar);
        automatic(new To(OPEN), List.of(), ajar);
        automatic(new To(ajar), List.of(), wide);

        assertFound();
    }

    @Test
    void whatLeadsIntoACircleIsNoneOfItsOwn() {
        automatic(new To(wide), List.of(), ajar);
        automatic(null, List.of(), wide);

        assertFound("17 [SG213] automatic rows never come to an end in WIDE");
    }

    @Test
    void aSuperstateMayBeResumedInACircle() {
        Superstate in = door.superstate("IN");
        door.substates(in, List.of(ajar), List.of(), ajar);
        automatic(new To(wide), List.of(), ajar);
        automatic(new Resume(in), List.of(), wide);

        assertFound("18 [SG213] automatic rows never come to an end in AJAR and WIDE");
    }

    @Test
    void aStateThatIsAlwaysPassedHasNoEvents() {
        automatic(new To(OPEN), List.of(), ajar);
        door.row(door.event("knock"), CLOSED, ajar, OPEN);

        assertFound("18 [SG214] a row of knock in AJAR never happens: an automatic row is always taken there");
    }

    @Test
    void aStateThatMayBePassedHas() {
        automatic(new To(OPEN), door.when("g"), ajar);
        door.row(door.event("knock"), CLOSED, ajar);

        assertFound();
    }

    @Test
    void whoMeansAllOthersDoesNotMeanEach() {
        automatic(new To(OPEN), List.of(), ajar);
        door.rowExcept(dev.switchgear.processor.model.Row.Kind.TRANSITION, door.event("knock"), CLOSED, OPEN);

        assertFound();
    }

    @Test
    void aFinalStateHasNone() {
        door.finals = Optional.of(new FinalStates(List.of(ajar), Site.numbered(2)));
        automatic(null, List.of(), ajar);

        assertFound("16 [SG202] the final state AJAR has a transition");
    }

    @Test
    void rowsOfOneStateConflict() {
        automatic(new To(OPEN), List.of(), ajar);
        automatic(new To(CLOSED), List.of(), ajar);
        automatic(new To(OPEN), List.of(), ajar);
        automatic(new To(CLOSED), door.when("g"), ajar);

        assertFound(
                "17 [SG201] two automatic transitions in AJAR",
                "18 [SG204] an automatic row in AJAR is declared twice",
                "19 [SG203] an automatic row is never taken in AJAR");
    }

    @Test
    void nothingIsThrownInThem() {
        Method check = door.throwing("check", TypeName.VOID, IOException.class);
        door.automatic(new To(OPEN), List.of(), List.of(DoorModel.reference("check", Fit.SAME, check)), ajar);

        assertFound("17 [SG127] check may throw IOException in an automatic row");
    }

    @Test
    void theirMethodsTakeNothing() {
        Method check = door.method("check", Method.Form.CONCRETE, TypeName.BOOLEAN, new Parameter("i", TypeName.INT));
        automatic(new To(OPEN), List.of(DoorModel.guard(Fit.NONE, "check", check)), ajar);

        assertFound("17 [SG124] check cannot be a guard of an automatic row");
    }

    @Test
    void thereIsNoEventAtTheStart() {
        Method told = door.method(
                "told",
                Method.Form.CONCRETE,
                TypeName.VOID,
                new Parameter("from", DoorModel.STATES),
                new Parameter("event", door.machine().eventType()),
                new Parameter("to", DoorModel.STATES));
        door.observer(told);
        automatic(new To(wide), List.of(), ajar);
        assertFound();

        automatic(new To(wide), door.when("g"), OPEN);
        assertFound("17 [SG156] told takes the event, and there is none for an automatic row at the start");
    }

    @Test
    void anEventThatWaitsThrowsNothing() {
        Method pay = door.throwing("pay", TypeName.VOID, IOException.class);
        door.row(door.event(pay), null, OPEN);
        Method ask = door.throwing("ask", TypeName.INT, IOException.class);
        door.row(door.event(ask), null, OPEN);
        assertFound();

        door.isQueued = true;
        assertFound("16 [SG155] pay declares IOException, and may wait until its caller has gone on");
    }

    @Test
    void aTotalSpecDecidesWhereAMachineStays() {
        door.isTotal = true;
        automatic(new To(OPEN), List.of(), ajar, wide);

        assertFound("0 [SG210] 2 of the 4 cells of Door are undecided");
    }
}

package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;
import static dev.switchgear.processor.check.DoorModel.STATES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules, on models made by hand: no compiler takes part. */
final class ChecksTest {

    private final DoorModel door = new DoorModel();

    @Test
    void nothingIsWrongWithASoundMachine() {
        door.soundDoor();

        assertThat(door.problems()).isEmpty();
    }

    @Test
    void theInitialStateIsNamed() {
        door.soundDoor();
        door.initial = Optional.empty();

        assertThat(door.problems()).containsExactly("0 [SG104] Door has no initial state");
    }

    @Test
    void anOldNameIsOneOfNoStateAndOfOneState() {
        door.soundDoor();
        door.renaming("AJAR", OPEN);
        door.renaming("CLOSED", OPEN);
        door.renaming("", OPEN);
        door.renaming("AJAR", CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "15 [SG159] CLOSED is no old name of OPEN: it is a state of its own",
                        "16 [SG159] \"\" was the name of no state",
                        "17 [SG161] AJAR is said to be the old name of two states");
    }

    @Test
    void withoutAnyEventNoMethodIsBlamed() {
        door.method("close", Method.Form.ABSTRACT, TypeName.VOID);

        assertThat(door.problems()).containsExactly("0 [SG105] Door has no events");
    }

    @Test
    void theSecondOfTwoRowsIsBlamed() {
        Event close = door.event("close");
        door.row(close, CLOSED, OPEN);
        door.row(close, OPEN, CLOSED, OPEN);

        assertThat(door.problems()).containsExactly("12 [SG201] two transitions for close in OPEN");
    }

    @Test
    void threeRowsAreTwoMistakes() {
        Event close = door.event("close");
        door.row(close, CLOSED, OPEN);
        door.row(close, OPEN, OPEN);
        door.row(close, CLOSED, OPEN);

        assertThat(door.problems())
                .containsExactly(
                        "12 [SG201] two transitions for close in OPEN", "13 [SG204] close in OPEN is declared twice");
    }

    @Test
    void aMethodOfEveryObjectIsNoEventAndNothingElseIsWrongWithIt() {
        door.soundDoor();
        door.row(door.event(door.method("hashCode", Method.Form.FINAL, TypeName.INT)), CLOSED, OPEN);

        assertThat(door.problems())
                .containsExactly("14 [SG134] hashCode cannot be an event: it is a method of java.lang.Object");
    }

    @Test
    void rowsOfDifferentEventsDoNotConflict() {
        door.row(door.event("close"), CLOSED, OPEN);
        door.row(door.event("slam"), CLOSED, OPEN);

        assertThat(door.problems()).isEmpty();
    }

    @Test
    void aFinalStateHasNoTransitionButMayIgnoreAndReject() {
        door.finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(2)));
        door.row(door.event("close"), CLOSED, OPEN);
        door.row(Row.Kind.IGNORE, door.event("knock"), CLOSED);
        door.row(Row.Kind.REJECT, door.event("ring"), CLOSED);
        door.row(door.events.get(2), OPEN, OPEN);
        door.row(door.event("open"), OPEN, CLOSED);

        assertThat(door.problems()).containsExactly("18 [SG202] the final state CLOSED has a transition");
    }

    @Test
    void norHasItAnInternalOne() {
        door.finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(2)));
        door.row(door.event("close"), CLOSED, OPEN);
        door.row(door.event("knock"), null, CLOSED);

        assertThat(door.problems()).containsExactly("13 [SG202] the final state CLOSED has a transition");
    }

    @Test
    void aRowHasASource() {
        door.soundDoor();
        door.row(door.events.get(0), CLOSED);

        assertThat(door.problems()).containsExactly("14 [SG111] a row of close names no state");
    }

    @Test
    void generatedMethodsMayBeDeclaredAbstract() {
        door.soundDoor();
        door.method("state", Method.Form.ABSTRACT, STATES);
        door.method("isIn", Method.Form.ABSTRACT, TypeName.BOOLEAN, new Parameter("which", STATES));

        assertThat(door.problems()).isEmpty();
    }

    @Test
    void whatNobodyImplementsIsBlamed() {
        door.soundDoor();
        door.method("state", Method.Form.ABSTRACT, TypeName.INT);
        door.method("paint", Method.Form.ABSTRACT, TypeName.VOID);
        door.method("sand", Method.Form.CONCRETE, TypeName.VOID);

        assertThat(door.problems())
                .containsExactly(
                        "14 [SG110] DoorMachine does not implement state",
                        "15 [SG110] DoorMachine does not implement paint");
    }

    @Test
    void aBodyForAGeneratedMethodIsBlamedButNotAnOverload() {
        door.soundDoor();
        door.method("canClose", Method.Form.CONCRETE, TypeName.BOOLEAN);
        door.method("canOpen", Method.Form.CONCRETE, TypeName.BOOLEAN, new Parameter("key", TypeName.INT));
        door.method("toString", Method.Form.CONCRETE, ClassName.get(String.class));

        assertThat(door.problems()).containsExactly("14 [SG114] canClose is a generated method");
    }

    @Test
    void aStateToResumeInKeepsConstructorsApart() {
        door.soundDoor();
        door.constructor(TypeName.INT);
        door.constructor(TypeName.INT, TypeName.INT);
        assertThat(door.problems()).isEmpty();

        door.constructor(TypeName.INT, STATES);
        assertThat(door.problems())
                .containsExactly("16 [SG115] two constructors of Door give the machine the same constructor");
    }

    @Test
    void aFinalStateWithManyWaysOutIsOneMistake() {
        door.soundDoor();
        door.finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(9)));
        door.row(door.event("push"), OPEN, CLOSED);
        door.row(door.event("kick"), OPEN, CLOSED, OPEN);

        assertThat(door.problems()).containsExactly("13 [SG202] the final state CLOSED has a transition");
        assertThat(new FinalStatesHaveNoTransition()
                        .check(door.machine(), Chart.of(door.machine()))
                        .get(0)
                        .found())
                .endsWith("\nand 2 more rows");
    }

    @Test
    void moreEventsThanAnEnumCanHaveAreBlamed() {
        int most = EnumType.MOST_CONSTANTS;
        for (int i = 0; i < most; i++) {
            door.row(door.event("e" + i), i % 2 == 0 ? OPEN : CLOSED, OPEN, CLOSED);
        }
        assertThat(door.problems()).isEmpty();

        door.row(door.event("oneMore"), OPEN, OPEN);
        assertThat(door.problems()).containsExactly("0 [SG133] Door has too many event methods for an enum");
    }
}

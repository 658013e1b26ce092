package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules about sentences: each names states, each of them once, and says something that might not be so. */
final class PropertyChecksTest {

    private static final List<State> NONE = List.of();

    private final DoorModel door = new DoorModel();
    private final State locked = door.state("LOCKED");

    @BeforeEach
    void makeTheDoorSound() {
        door.soundDoor(); // So the first sentence stands at 15.
    }

    private void never(List<State> reach, List<State> after, List<State> without) {
        door.property(site -> new Never(reach, after, without, Optional.empty(), site));
    }

    private void always(List<State> canReach, List<State> after) {
        door.property(site -> new Always(canReach, after, Optional.empty(), site));
    }

    private void eventually(List<State> reach, List<State> after) {
        door.property(site -> new Eventually(reach, after, Optional.empty(), site));
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Test
    void whatMightNotBeSoSaysSomething() {
        never(List.of(locked), NONE, NONE);
        never(List.of(locked), List.of(CLOSED), NONE);
        never(List.of(locked), NONE, List.of(CLOSED));
        never(List.of(CLOSED), List.of(locked), List.of(OPEN));
        always(List.of(OPEN), NONE);
        always(List.of(CLOSED, locked), List.of(OPEN));
        eventually(List.of(CLOSED), NONE);
        eventually(List.of(CLOSED, locked), List.of(OPEN));

        assertFound();
    }

    @Test
    void noStateIsReachedWithoutItself() {
        never(List.of(locked), NONE, List.of(locked));
        never(List.of(CLOSED, locked), List.of(OPEN), List.of(locked));

        assertFound(
                "15 [SG132] @Never always holds for LOCKED: every path to LOCKED passes through LOCKED",
                "16 [SG132] @Never always holds for LOCKED: every path to LOCKED passes through LOCKED");
    }

    @Test
    void whereAMachineStartsItHasPassedThrough() {
        never(List.of(locked), NONE, List.of(OPEN));
        never(List.of(locked), NONE, List.of(CLOSED, OPEN));

        assertFound(
                "15 [SG132] @Never always holds: OPEN is passed through at once, because a machine starts in OPEN",
                "16 [SG132] @Never always holds: OPEN is passed through at once, because a machine starts in OPEN");
    }

    @Test
    void whereASentenceBeginsItsConditionIsMet() {
        never(List.of(locked), List.of(CLOSED), List.of(CLOSED));
        never(List.of(locked), List.of(CLOSED, OPEN), List.of(OPEN, CLOSED));

        assertFound(
                "15 [SG132] @Never always holds: CLOSED is passed through at once, because the property begins in"
                        + " CLOSED",
                "16 [SG132] @Never always holds: CLOSED is passed through at once, because the property begins in"
                        + " CLOSED");
    }

    @Test
    void aConditionThatIsMetWhereItBeginsHereAndThereSaysSomething() {
        never(List.of(locked), List.of(CLOSED, OPEN), List.of(CLOSED));
        never(List.of(locked), List.of(CLOSED), List.of(OPEN));

        assertFound();
    }

    @Test
    void aSentenceSaysNothingForOneReason() {
        never(List.of(OPEN), NONE, List.of(OPEN));

        assertFound("15 [SG132] @Never always holds for OPEN: every path to OPEN passes through OPEN");
    }

    @Test
    void aMachineMayNeverComeBackToWhereItStarts() {
        never(List.of(OPEN), List.of(CLOSED), NONE);
        never(List.of(OPEN), NONE, NONE);

        assertFound();
    }

    @Test
    void whoeverIsAnywhereIsSomewhere() {
        always(List.of(locked, OPEN, CLOSED), NONE);
        always(List.of(locked, CLOSED, OPEN), List.of(CLOSED));
        always(List.of(locked, CLOSED), NONE);

        assertFound(
                "15 [SG132] @Always always holds: it names every state, and a machine is always in one",
                "16 [SG132] @Always always holds: it names every state, and a machine is always in one");
    }

    @Test
    void aGoalIsNotReachedWhereItBegins() {
        eventually(List.of(OPEN), NONE);
        eventually(List.of(locked, OPEN), NONE);
        eventually(List.of(CLOSED), List.of(CLOSED));
        eventually(List.of(CLOSED, OPEN), List.of(OPEN, CLOSED));

        String nothing = " [SG132] @Eventually always holds: ";
        assertFound(
                "15" + nothing + "OPEN is reached at once, because a machine starts in OPEN",
                "16" + nothing + "OPEN is reached at once, because a machine starts in OPEN",
                "17" + nothing + "CLOSED is reached at once, because the property begins in CLOSED",
                "18" + nothing + "OPEN is reached at once, because the property begins in OPEN");
    }

    @Test
    void aGoalThatIsReachedWhereItBeginsHereAndThereSaysSomething() {
        eventually(List.of(CLOSED), List.of(OPEN, CLOSED));

        assertFound();
    }

    @Test
    void whatCanAlwaysBeReachedMayBeWhereItBegins() {
        always(List.of(OPEN), NONE);
        always(List.of(CLOSED), List.of(CLOSED));

        assertFound();
    }

    @Test
    void whileNobodyKnowsWhereAMachineStartsASentenceMaySaySomething() {
        door.initial = Optional.empty();
        eventually(List.of(OPEN), NONE);
        never(List.of(locked), NONE, List.of(OPEN));
        never(List.of(locked), List.of(OPEN), List.of(OPEN));

        assertFound(
                "0 [SG104] Door has no initial state",
                "17 [SG132] @Never always holds: OPEN is passed through at once, because the property begins in OPEN");
    }

    @Test
    void aSentenceIsAboutSomeState() {
        never(NONE, NONE, List.of(CLOSED));
        always(NONE, List.of(OPEN));
        eventually(NONE, NONE);

        assertFound(
                "15 [SG111] @Never names no state",
                "16 [SG111] @Always names no state",
                "17 [SG111] @Eventually names no state");
    }

    @Test
    void aSentenceNamesAStateOnceInEachList() {
        never(List.of(locked, locked), List.of(OPEN, OPEN), List.of(CLOSED, CLOSED));
        always(List.of(OPEN, CLOSED), List.of(OPEN, CLOSED));

        assertFound(
                "15 [SG119] @Never names LOCKED twice",
                "15 [SG119] @Never names OPEN twice",
                "15 [SG119] @Never names CLOSED twice");
    }

    @Test
    void ofAPartTheSameIsTrue() {
        eventually(List.of(OPEN), NONE);

        assertThat(door.problemsOfAPart()).containsExactlyElementsIn(door.problems());
    }
}

package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Row.Kind;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.UndecidedCells;
import dev.switchgear.processor.resolve.Chart;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules about the whole state and event matrix: each event can happen, and of a total spec each cell is decided. */
final class CellChecksTest {

    private final DoorModel door = new DoorModel();

    private Row table(Kind kind, List<Event> on, State to, State... from) {
        return door.row(kind, on, to, List.of(), List.of(), from);
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Test
    void anEventThatIsOnlyRejectedCanNeverHappen() {
        door.soundDoor();
        door.row(Kind.REJECT, door.event("lock"), OPEN);

        assertFound("14 [SG209] no transition permits lock");
    }

    @Test
    void anEventThatIsRejectedEverywhereIsMeantSo() {
        door.soundDoor();
        door.row(Kind.REJECT, door.event("lock"), OPEN, CLOSED);

        assertFound();
    }

    @Test
    void aRejectionEverywhereMayBeInSeveralRows() {
        State locked = door.state("LOCKED");
        door.soundDoor();
        Event lock = door.event("lock");
        door.row(Kind.REJECT, lock, OPEN);
        door.row(Kind.REJECT, lock, locked);
        assertFound("15 [SG209] no transition permits lock");

        door.row(Kind.REJECT, lock, CLOSED);
        assertFound();
    }

    @Test
    void anEventThatIsIgnoredOrGuardedCanHappen() {
        door.soundDoor();
        door.row(Kind.IGNORE, door.event("lock"), OPEN);
        door.row(door.event("knock"), null, door.when("g"), List.of(), CLOSED);

        assertFound();
    }

    @Test
    void guardsThatContradictOneAnotherAreTheMistake() {
        door.soundDoor();
        door.row(door.event("knock"), null, door.when("g", "!g"), List.of(), CLOSED);

        assertFound("15 [SG131] a row of knock can never be taken: g and !g cannot both hold");
    }

    @Test
    void aConstantInNoRowCanNeverHappen() {
        Event close = door.constant("CLOSE");
        door.constant("LOCK");
        Event open = door.constant("OPEN");
        door.constant("KNOCK");
        table(Kind.TRANSITION, List.of(close), CLOSED, OPEN);
        table(Kind.TRANSITION, List.of(open), OPEN, CLOSED);

        assertFound("11 [SG209] no transition permits LOCK", "13 [SG209] no transition permits KNOCK");
    }

    @Test
    void constantsOfOneRowAreRejectedTogether() {
        Event close = door.constant("CLOSE");
        Event lock = door.constant("LOCK");
        Event knock = door.constant("KNOCK");
        table(Kind.TRANSITION, List.of(close), CLOSED, OPEN);
        table(Kind.REJECT, List.of(lock, knock), null, OPEN);
        assertFound("11 [SG209] no transition permits LOCK", "12 [SG209] no transition permits KNOCK");

        table(Kind.REJECT, List.of(knock, close), null, CLOSED);
        assertFound("11 [SG209] no transition permits LOCK");
    }

    @Test
    void whileNothingCanHappenAtAllThatIsTheMistake() {
        door.constant("CLOSE");
        Event open = door.constant("OPEN");
        table(Kind.REJECT, List.of(open), null, OPEN);

        assertFound("0 [SG105] Door has no rows");
    }

    @Test
    void aRowThatNamesNothingOrSomethingTwiceMayBeMeantForAnyEvent() {
        Event close = door.constant("CLOSE");
        door.constant("LOCK");
        table(Kind.TRANSITION, List.of(close), CLOSED, OPEN);

        table(Kind.TRANSITION, List.of(), OPEN, CLOSED);
        assertFound("13 [SG111] a row names no event");
    }

    @Test
    void aRowThatNamesItsEventTwiceMayBeMeantForAnother() {
        Event close = door.constant("CLOSE");
        door.constant("LOCK");
        table(Kind.TRANSITION, List.of(close, close), CLOSED, OPEN);

        assertFound("12 [SG119] a row of CLOSE names CLOSE twice");
    }

    @Test
    void aRowThatNamesItsStateTwiceMayBeMeantForAnother() {
        door.soundDoor();
        Event lock = door.event("lock");
        door.row(Kind.REJECT, lock, OPEN, OPEN);

        assertFound("15 [SG119] a row of lock names OPEN twice");
    }

    @Test
    void aRejectionOfNoStateIsTheMistake() {
        door.soundDoor();
        door.row(Kind.REJECT, door.event("lock"));

        assertFound("15 [SG111] a row of lock names no state");
    }

    @Test
    void aRowThatLeavesNoStateIsTheMistake() {
        door.soundDoor();
        door.rowExcept(Kind.REJECT, door.event("lock"), null, CLOSED, OPEN);

        assertFound("15 [SG139] a row of lock applies to no state");
    }

    @Test
    void aRowThatNamesAStateTwiceAsAnExceptionMayMeanAnother() {
        State locked = door.state("LOCKED");
        door.soundDoor();
        door.rowExcept(Kind.TRANSITION, door.event("lock"), locked, CLOSED, CLOSED);

        assertFound("16 [SG119] a row of lock names CLOSED twice");
    }

    @Test
    void aRowWithTwoWordsForItsStatesMayBeMeantForAny() {
        State locked = door.state("LOCKED");
        door.soundDoor();
        Event lock = door.event("lock");
        door.row(
                Kind.TRANSITION,
                List.of(lock),
                locked,
                List.of(),
                List.of(),
                new Sources.Both(new Sources.Named(List.of(OPEN)), door.except(CLOSED)));

        assertFound("16 [SG138] a row of lock has both from and except");
    }

    @Test
    void aRowWithoutAWordForItsStatesMayBeMeantForAny() {
        State locked = door.state("LOCKED");
        door.soundDoor();
        Event lock = door.event("lock");
        door.row(Kind.TRANSITION, List.of(lock), locked, List.of(), List.of(), new Sources.Unsaid());

        assertFound("16 [SG111] a row of lock names no state");
    }

    @Test
    void whatIsNotExceptedIsDecided() {
        door.state("LOCKED");
        door.finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(2)));
        door.isTotal = true;
        Event lock = door.event("lock");
        door.rowExcept(Kind.IGNORE, lock, null);
        door.row(Kind.REJECT, lock, CLOSED);
        Event close = door.event("close");
        door.row(close, CLOSED, OPEN);
        door.rowExcept(Kind.REJECT, close, null, OPEN);
        door.row(Kind.REJECT, close, CLOSED);

        assertThat(new CellsAreDecided()
                        .check(door.machine(), Chart.of(door.machine())).stream()
                                .flatMap(problem ->
                                        problem.cells().values().stream().flatMap(List::stream)))
                .isEmpty();
    }

    @Test
    void ofAPartNobodyKnowsWhatCanHappen() {
        door.soundDoor();
        door.row(Kind.REJECT, door.event("lock"), OPEN);

        assertThat(door.problemsOfAPart()).isEmpty();
    }

    @Test
    void aSpecIsTotalOnlyIfItSaysSo() {
        door.soundDoor();
        assertFound();

        door.isTotal = true;
        assertFound("0 [SG210] 2 of the 4 cells of Door are undecided");
    }

    @Test
    void rowsAndIgnoredAndRejectedEventsDecide() {
        door.isTotal = true;
        Event close = door.event("close");
        Event open = door.event("open");
        door.row(close, CLOSED, door.when("g"), List.of(), OPEN);
        door.row(Kind.IGNORE, close, CLOSED);
        door.row(open, OPEN, CLOSED);
        assertFound("0 [SG210] 1 of the 4 cells of Door is undecided");

        door.row(Kind.REJECT, open, OPEN);
        assertFound();
    }

    @Test
    void nothingIsAskedOfFinalStates() {
        door.isTotal = true;
        door.finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(2)));
        door.row(door.event("close"), CLOSED, OPEN);
        door.row(door.event("knock"), null, OPEN);

        assertFound();
    }

    @Test
    void undecidedCellsAreListedInOrder() {
        door.isTotal = true;
        State locked = door.state("LOCKED");
        Event knock = door.constant("KNOCK");
        Event close = door.constant("CLOSE");
        Event ring = door.constant("RING");
        table(Kind.TRANSITION, List.of(close), OPEN, locked);
        table(Kind.IGNORE, List.of(ring), null, locked, CLOSED, OPEN);

        Map<Event, List<State>> cells = new LinkedHashMap<>();
        cells.put(knock, List.of(OPEN, CLOSED, locked));
        cells.put(close, List.of(OPEN, CLOSED));
        List<UndecidedCells> found = new CellsAreDecided().check(door.machine(), Chart.of(door.machine()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cells()).containsExactlyEntriesIn(cells).inOrder();
        assertFound("0 [SG210] 5 of the 9 cells of Door are undecided");
    }

    @Test
    void inATotalSpecAnEventThatCanNeverHappenIsUndecidedOrMeantSo() {
        door.isTotal = true;
        Event close = door.constant("CLOSE");
        Event lock = door.constant("LOCK");
        table(Kind.TRANSITION, List.of(close), CLOSED, OPEN, CLOSED);
        assertFound("0 [SG210] 2 of the 4 cells of Door are undecided");

        table(Kind.REJECT, List.of(lock), null, OPEN, CLOSED);
        assertFound();
    }

    @Test
    void aRowThatIsAMistakeDecidesAllTheSame() {
        door.isTotal = true;
        Event close = door.event("close");
        door.row(close, CLOSED, OPEN);
        door.row(close, OPEN, CLOSED, OPEN);

        assertFound("12 [SG201] two transitions for close in OPEN");
    }

    @Test
    void whileARowNamesNothingOrSomethingTwiceNobodyKnowsWhatIsDecided() {
        for (State[] from : List.of(new State[0], new State[] {CLOSED, CLOSED})) {
            DoorModel total = new DoorModel();
            total.isTotal = true;
            Event close = total.event("close");
            total.row(close, CLOSED, OPEN);
            total.row(Kind.REJECT, total.event("open"), from);

            List<String> problems = total.problems();

            assertThat(problems).hasSize(1);
            assertThat(problems.get(0)).containsMatch(Arrays.asList(from).isEmpty() ? "SG111" : "SG119");
        }
    }

    @Test
    void whileNothingCanHappenNothingIsUndecided() {
        door.isTotal = true;
        door.row(Kind.REJECT, door.event("close"), OPEN);

        assertFound("0 [SG105] Door has no events");
    }

    @Test
    void ofAPartNobodyKnowsWhatIsDecided() {
        door.isTotal = true;
        door.soundDoor();

        assertThat(door.problemsOfAPart()).isEmpty();
    }
}

package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;
import static dev.switchgear.processor.check.DoorModel.guard;
import static dev.switchgear.processor.check.DoorModel.reference;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.ConflictingRows;
import dev.switchgear.processor.problem.ContradictoryRows;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RepeatedRow;
import dev.switchgear.processor.problem.ShadowedRow;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about several rows for one case: those that conflict, are never taken, repeat or contradict one another. */
final class RowChecksTest {

    private static final String CONFLICT = " [SG201] two transitions for close in OPEN";
    private static final String SHADOWED = " [SG203] a row of close is never taken in OPEN";
    private static final String REPEATED = " [SG204] close in OPEN is declared twice";

    private final DoorModel door = new DoorModel();
    private final State locked = door.state("LOCKED");
    private final State gone = door.state("GONE");
    private final Event close = door.event("close"); // So the first row stands at 13.

    /** A row for close in OPEN. */
    private Row row(State to, String... when) {
        return door.row(close, to, door.when(when), List.of(), OPEN);
    }

    private Row ignore(State... in) {
        return door.row(Row.Kind.IGNORE, close, in);
    }

    private Row reject(State... in) {
        return door.row(Row.Kind.REJECT, close, in);
    }

    private void assertSound() {
        assertThat(door.problems()).isEmpty();
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    private <P extends Problem> List<P> overlaps(Class<P> kind) {
        return new RowsDoNotOverlap()
                .check(door.machine(), Chart.of(door.machine())).stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    @Test
    void rowsThatLeadElsewhereConflictWithTheFirst() {
        Row first = row(CLOSED);
        Row second = row(locked);
        Row third = row(gone);

        assertFound("14" + CONFLICT, "15" + CONFLICT);
        assertThat(overlaps(ConflictingRows.class))
                .containsExactly(
                        new ConflictingRows(first, second, List.of(new Cell(OPEN, close, second))),
                        new ConflictingRows(first, third, List.of(new Cell(OPEN, close, third))));
    }

    @Test
    void aRowThatIsAMistakeIsNoReasonToBlameTheNext() {
        row(CLOSED, "g");
        row(locked);
        row(locked, "h");
        row(locked, "!h");
        row(locked, "g");

        assertFound("15" + SHADOWED, "16" + SHADOWED, "17" + SHADOWED);
    }

    @Test
    void ofThreeRowsTheMiddleOneIsBlamedAlone() {
        row(CLOSED, "g");
        row(locked, "g", "h");
        row(gone);

        assertFound("14" + SHADOWED);
    }

    @Test
    void whatIsRepeatedIsWhatCounts() {
        row(CLOSED);
        row(locked);
        row(locked);

        assertFound("14" + CONFLICT, "15" + CONFLICT);
    }

    @Test
    void toStayIsNotToLeaveAndEnterAgain() {
        row(null);
        row(OPEN);

        assertFound("14" + CONFLICT);
    }

    @Test
    void rowsWithOtherEffectsConflict() {
        Method ring = door.method("ring", Method.Form.CONCRETE, TypeName.VOID);
        Reference ringing = reference("ring", Fit.SAME, ring);
        door.row(close, CLOSED, List.of(), List.of(ringing), OPEN);
        door.row(close, CLOSED, List.of(), List.of(ringing), OPEN);
        door.row(close, CLOSED, List.of(), List.of(ringing, ringing), OPEN);
        row(CLOSED);

        assertFound("15" + REPEATED, "16" + CONFLICT, "17" + CONFLICT);
    }

    @Test
    void ofListsThoseCellsAreBlamedThatAreShared() {
        door.row(close, locked, OPEN, CLOSED);
        Row second = door.row(close, gone, CLOSED, locked);

        assertFound("14 [SG201] two transitions for close in CLOSED");
        assertThat(overlaps(ConflictingRows.class).get(0).cells()).containsExactly(new Cell(CLOSED, close, second));
    }

    @Test
    void aRowIsOneMistakeInAllTheCellsThatItSharesWithAnother() {
        door.row(close, locked, OPEN, CLOSED, locked);
        door.row(close, gone, OPEN, gone, locked);

        assertFound("14 [SG201] two transitions for close in OPEN and LOCKED");
    }

    @Test
    void aRowIsAMistakeForEachThatItConflictsWith() {
        door.row(close, locked, OPEN);
        door.row(close, gone, CLOSED);
        door.row(close, OPEN, OPEN, CLOSED);

        assertFound("15 [SG201] two transitions for close in OPEN", "15 [SG201] two transitions for close in CLOSED");
    }

    @Test
    void aRowMayBeAnotherMistakeInEachCell() {
        door.row(close, locked, OPEN);
        door.row(close, gone, CLOSED);
        reject(locked);
        door.row(close, locked, OPEN, CLOSED, locked, gone);

        assertFound(
                "16 [SG204] close in OPEN is declared twice",
                "16 [SG201] two transitions for close in CLOSED",
                "16 [SG205] @Transition of close in LOCKED contradicts another row");
    }

    @Test
    void severalEventsOfATableAreOneMistake() {
        DoorModel table = new DoorModel();
        Event shut = table.constant("SHUT");
        Event slam = table.constant("SLAM");
        Event open = table.constant("OPEN");
        table.row(Row.Kind.TRANSITION, List.of(shut, slam), CLOSED, List.of(), List.of(), OPEN);
        table.row(Row.Kind.TRANSITION, List.of(slam, open, shut), OPEN, List.of(), List.of(), CLOSED, OPEN);

        assertThat(table.problems()).containsExactly("14 [SG201] two transitions for SLAM and SHUT in OPEN");
    }

    @Test
    void aRowBehindOneWithoutGuardsIsNeverTaken() {
        Row first = row(CLOSED);
        Row second = row(locked, "g");

        assertFound("14" + SHADOWED);
        assertThat(overlaps(ShadowedRow.class))
                .containsExactly(new ShadowedRow(List.of(first), second, List.of(new Cell(OPEN, close, second))));
    }

    @Test
    void aRowIsShadowedOnlyWhereItStandsBehindAnother() {
        door.row(close, locked, OPEN);
        door.row(close, gone, door.when("g"), List.of(), OPEN, CLOSED);

        assertFound("14" + SHADOWED);
    }

    @Test
    void guardsDecide() {
        row(CLOSED, "g");
        row(locked, "!g");

        assertSound();
    }

    @Test
    void anElseComesLast() {
        row(CLOSED, "g");
        row(locked, "h");
        row(gone);

        assertSound();
    }

    @Test
    void oneGuardDecidesOnce() {
        row(CLOSED, "g");
        row(locked, "g");

        assertFound("14" + SHADOWED);
    }

    @Test
    void aGuardAndItsNegationLeaveNothingOver() {
        Row yes = row(CLOSED, "g");
        Row no = row(locked, "!g");
        Row neither = row(gone);
        row(gone, "h");

        assertFound("15" + SHADOWED, "16" + SHADOWED);
        assertThat(overlaps(ShadowedRow.class).get(0))
                .isEqualTo(new ShadowedRow(List.of(yes, no), neither, List.of(new Cell(OPEN, close, neither))));
    }

    @Test
    void aNegationAndItsGuardLeaveNothingOver() {
        row(CLOSED, "!g");
        row(locked, "g");
        row(null);

        assertFound("15" + SHADOWED);
    }

    @Test
    void theSpecialCaseComesFirst() {
        row(CLOSED, "g", "h");
        row(locked, "g");

        assertSound();
    }

    @Test
    void theSpecialCaseIsNotTakenLast() {
        row(CLOSED, "g");
        row(locked, "g", "h");

        assertFound("14" + SHADOWED);
    }

    @Test
    void onlyThoseRowsAreNamedThatShadow() {
        row(CLOSED, "h");
        Row general = row(locked, "g");
        Row special = row(gone, "g", "k");

        assertThat(overlaps(ShadowedRow.class))
                .containsExactly(new ShadowedRow(List.of(general), special, List.of(new Cell(OPEN, close, special))));
    }

    @Test
    void severalRowsMayShadowTogether() {
        Row both = row(CLOSED, "g", "h");
        Row one = row(locked, "g", "!h");
        Row shadowed = row(gone, "g");
        row(gone, "!g");

        assertFound("15" + SHADOWED);
        assertThat(overlaps(ShadowedRow.class).get(0).before())
                .containsExactly(both, one)
                .inOrder();
        assertThat(overlaps(ShadowedRow.class).get(0).row()).isEqualTo(shadowed);
    }

    @Test
    void guardsThatOverlapMayLeaveACaseOver() {
        row(CLOSED, "g", "h");
        row(locked, "!g");
        row(gone, "!h");

        assertSound();
    }

    @Test
    void guardsThatOverlapMayLeaveNothingOver() {
        row(CLOSED, "g", "h");
        row(locked, "!g");
        row(gone, "!h");
        row(null);

        assertFound("16" + SHADOWED);
    }

    @Test
    void theOrderOfGuardsDoesNotMatter() {
        row(CLOSED, "g", "h");
        row(locked, "h", "g");

        assertFound("14" + SHADOWED);
    }

    @Test
    void aRowThatContradictsItselfShadowsNothingAndIsNotShadowedByGuards() {
        row(CLOSED, "g", "!g");
        row(locked, "g");
        row(gone, "g", "h", "!h");
        row(locked, "!g");

        String never = " [SG131] a row of close can never be taken: ";
        assertFound("13" + never + "g and !g cannot both hold", "15" + never + "h and !h cannot both hold");
    }

    @Test
    void ofGuardsWithoutANameNothingIsKnown() {
        door.row(close, CLOSED, List.of(guard("")), List.of(), OPEN);
        door.row(close, locked, List.of(guard("")), List.of(), OPEN);

        assertFound("13 [SG123] a row of close names a guard that does not exist: its name is empty");
    }

    @Test
    void aGuardThatDoesNotExistDecidesAllTheSame() {
        door.row(close, CLOSED, List.of(guard("g")), List.of(), OPEN);
        door.row(close, locked, List.of(guard("g")), List.of(), OPEN);

        assertFound("13 [SG123] a row of close names a guard that does not exist: g", "14" + SHADOWED);
    }

    @Test
    void aRowIsSaidOnce() {
        Row first = row(CLOSED);
        Row second = row(CLOSED);

        assertFound("14" + REPEATED);
        assertThat(overlaps(RepeatedRow.class))
                .containsExactly(new RepeatedRow(first, second, List.of(new Cell(OPEN, close, second))));
    }

    @Test
    void aRowIsSaidOnceWhateverTheOrderOfItsGuards() {
        row(CLOSED, "g", "!h");
        row(CLOSED, "!h", "g");

        assertFound("14" + REPEATED);
    }

    @Test
    void aRowIsSaidTwiceAlsoAfterOthers() {
        row(CLOSED, "g");
        row(locked, "h");
        row(CLOSED, "g");
        row(gone);
        row(gone);

        assertFound("15" + REPEATED, "17" + REPEATED);
    }

    @Test
    void ofListsOnlyWhatIsSharedIsSaidTwice() {
        door.row(close, locked, OPEN, CLOSED);
        Row second = door.row(close, locked, CLOSED, locked);

        assertFound("14 [SG204] close in CLOSED is declared twice");
        assertThat(overlaps(RepeatedRow.class).get(0).cells()).containsExactly(new Cell(CLOSED, close, second));
    }

    @Test
    void anIgnoredAndARejectedEventAreSaidOnce() {
        ignore(OPEN, CLOSED);
        ignore(CLOSED);
        reject(locked);
        reject(gone, locked);

        assertFound("14 [SG204] close in CLOSED is declared twice", "16 [SG204] close in LOCKED is declared twice");
    }

    @Test
    void whatARowNamesTwiceIsNotSaidByTwoRows() {
        door.row(close, locked, OPEN, OPEN);

        assertFound("13 [SG119] a row of close names OPEN twice");
    }

    @Test
    void whatIsPermittedIsNotRejected() {
        Row first = row(CLOSED);
        Row second = reject(OPEN);

        assertFound("14 [SG205] @Reject of close in OPEN contradicts another row");
        assertThat(overlaps(ContradictoryRows.class))
                .containsExactly(new ContradictoryRows(first, second, List.of(new Cell(OPEN, close, second))));
    }

    @Test
    void whatGuardsMayPermitIsNotRejected() {
        row(CLOSED, "g");
        row(CLOSED, "!g", "h");
        reject(OPEN, CLOSED);

        assertFound("15 [SG205] @Reject of close in OPEN contradicts another row");
    }

    @Test
    void whatIsRejectedIsNotPermitted() {
        reject(OPEN, CLOSED);
        row(CLOSED);
        door.row(close, locked, door.when("g"), List.of(), CLOSED);

        assertFound(
                "14 [SG205] @Transition of close in OPEN contradicts another row",
                "15 [SG205] @Transition of close in CLOSED contradicts another row");
    }

    @Test
    void whatIsIgnoredIsNotRejected() {
        ignore(OPEN, CLOSED);
        reject(CLOSED, locked);

        assertFound("14 [SG205] @Reject of close in CLOSED contradicts another row");
    }

    @Test
    void whatAlwaysLeadsSomewhereIsNotIgnored() {
        row(CLOSED);
        ignore(OPEN);

        assertFound("14 [SG205] @Ignore of close in OPEN contradicts another row");
    }

    @Test
    void whatIsIgnoredLeadsNowhere() {
        ignore(OPEN);
        row(CLOSED);
        row(CLOSED, "g");

        assertFound("14 [SG205] @Transition of close in OPEN contradicts another row", "15" + SHADOWED);
    }

    @Test
    void whatStaysIsNotIgnoredEither() {
        row(null);
        ignore(OPEN);

        assertFound("14 [SG205] @Ignore of close in OPEN contradicts another row");
    }

    @Test
    void whereNoGuardHoldsAnEventMayBeIgnored() {
        row(CLOSED, "g");
        row(locked, "!g", "h");
        ignore(OPEN);

        assertSound();
    }

    @Test
    void whereGuardsCoverEverythingNothingIsLeftToIgnore() {
        row(CLOSED, "g");
        row(locked, "!g");
        ignore(OPEN);

        assertFound("15" + SHADOWED);
    }

    @Test
    void ofListsOnlyWhatIsSharedIsContradictory() {
        door.row(close, locked, OPEN, CLOSED);
        Row second = reject(CLOSED, locked, gone);

        assertThat(overlaps(ContradictoryRows.class).get(0).cells()).containsExactly(new Cell(CLOSED, close, second));
    }

    @Test
    void rowsOfOtherEventsAndStatesHaveNothingToDoWithOneAnother() {
        Event slam = door.event("slam");
        row(CLOSED);
        door.row(slam, locked, OPEN);
        door.row(close, locked, CLOSED);
        reject(locked);
        door.row(Row.Kind.IGNORE, slam, CLOSED, locked);

        assertSound();
    }

    @Test
    void whatIsNotExceptedIsSaid() {
        Row first = row(CLOSED);
        Row second = door.rowExcept(Row.Kind.TRANSITION, close, locked, CLOSED);

        assertFound("14" + CONFLICT);
        assertThat(overlaps(ConflictingRows.class))
                .containsExactly(new ConflictingRows(first, second, List.of(new Cell(OPEN, close, second))));
        assertThat(second.asWritten()).isEqualTo("@Transition(except = CLOSED, to = LOCKED)");
    }

    @Test
    void whatIsExceptedIsNotSaid() {
        row(CLOSED);
        door.rowExcept(Row.Kind.TRANSITION, close, locked, OPEN);

        assertSound();
    }

    @Test
    void ofAPartTheSameIsTrue() {
        row(CLOSED);
        row(locked);
        row(CLOSED);
        row(gone, "g");
        reject(OPEN);

        assertThat(door.problemsOfAPart()).containsExactlyElementsIn(door.problems());
        assertThat(door.problemsOfAPart()).hasSize(4);
    }
}

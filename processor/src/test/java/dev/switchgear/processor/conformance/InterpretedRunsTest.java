package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.conformance.HandScript.played;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows an event by itself, and what waits for its turn: charts and what comes of them, both written by hand. */
final class InterpretedRunsTest {

    private static final String AUTOMATIC = """
            states A B C D
            superstate P: B C, initial B
            go: A -> B / work
            ignored: A ignore
            boolean stay: P -> stay
            -: P -> D [done]
            -: B -> C [ready]
            exit P: leaveP
            entry C: enterC
            after note""";

    @Test
    void automaticRowsFollowUntilNoneHolds() {
        assertThat(played(AUTOMATIC, Map.of("ready", "holds"), "start", "ignored", "go", "stay"))
                .containsExactly(
                        " -> A",
                        " -> A",
                        "work in A, note in B, ready in B, enterC in C, note in C, done in C -> C",
                        "note in C, done in C, = true -> C")
                .inOrder();
        assertThat(played(AUTOMATIC, Map.of("done", "holds"), "start", "go").get(1))
                .isEqualTo("work in A, note in B, ready in B, done in B, leaveP in B, note in D -> D");
    }

    @Test
    void whatIsThrownInAnAutomaticStepLeavesEarlierSteps() {
        assertThat(played(AUTOMATIC, Map.of("done", "holds", "leaveP", "throws"), "start", "go")
                        .get(1))
                .isEqualTo("work in A, note in B, ready in B, done in B, leaveP in B, threw -> B");
    }

    private static final String STARTING = """
            queued
            states A B
            superstate P: A, initial A
            superstate Q: B, initial B
            go: Q -> stay / work
            boolean ask: B -> stay
            -: A -> B
            entry P: enterP
            entry A: enterA
            entry Q: enterQ
            exit P: leaveP""";

    @Test
    void startEntersAndGoesOnByItselfAndThenTakesWhatWasRaised() {
        assertThat(played(STARTING, Map.of("enterP", "go"), "start"))
                .containsExactly("enterP in A, CALL GO, enterA in A, leaveP in A, enterQ in B, work in B -> B");
        assertThat(played(STARTING, Map.of("enterP", "ask"), "start"))
                .containsExactly("enterP in A, CALL ASK, threw ASK inside of a constructor, threw ASK inside of a"
                        + " constructor -> no machine");
        assertThat(played(STARTING, Map.of(), "resume A")).containsExactly(" -> A");
    }

    private static final String QUEUED = """
            queued
            states A B C
            first: A -> B / raise, raiseToo
            second: B -> stay / two
            third: B -> C / three
            boolean ask: B -> stay
            illegal: C -> A
            -: B -> stay [again]
            -: C -> A
            after note""";

    @Test
    void raisedEventsWaitAndComeInOrderEachWithWhatFollowsByItself() {
        assertThat(played(QUEUED, Map.of("raise", "second", "raiseToo", "fire third"), "start", "first"))
                .containsExactly(
                        " -> A",
                        "raise in A, CALL SECOND, raiseToo in A, FIRE THIRD, note in B, again in B, two in B, note in B,"
                                + " again in B, three in B, note in C, note in A -> A")
                .inOrder();
    }

    @Test
    void refusedRaisedEventThrowsAndTheRestIsDropped() {
        assertThat(played(QUEUED, Map.of("raise", "illegal", "raiseToo", "third"), "start", "first", "second"))
                .containsExactly(
                        " -> A",
                        "raise in A, CALL ILLEGAL, raiseToo in A, CALL THIRD, note in B, again in B,"
                                + " threw ILLEGAL in B by []; it permits [SECOND, THIRD, ASK] -> B",
                        "two in B, note in B, again in B -> B")
                .inOrder();
    }

    @Test
    void eventsThatAnswerAreRefusedInside() {
        assertThat(played(QUEUED, Map.of("raise", "ask"), "start", "first").get(1))
                .isEqualTo("raise in A, CALL ASK, threw ASK inside of FIRST, threw ASK inside of FIRST -> A");
        assertThat(played(QUEUED, Map.of("raise", "tryFire second"), "start", "first")
                        .get(1))
                .isEqualTo(
                        "raise in A, TRY_FIRE SECOND, threw SECOND inside of FIRST, threw SECOND inside of FIRST -> A");
    }

    @Test
    void endlessRunEndsAfterMoreThanAThousandSteps() {
        String run = played(QUEUED, Map.of("again", "holds"), "start", "first").get(1);
        String steps = "note in B, " + "again in B, note in B, ".repeat(1001);
        String path = String.join(", ", Collections.nCopies(17, "B"));
        assertThat(run).isEqualTo("raise in A, raiseToo in A, " + steps + "threw endless by [" + path + "] -> B");
    }

    @Test
    void raisedStepsAreCountedToo() {
        String run = played(QUEUED, Map.of("raise", "second", "two", "second"), "start", "first")
                .get(1);
        assertThat(run).contains("threw endless by [B, B, ");
        assertThat(run.split("two in B", -1)).hasLength(1002);
    }
}

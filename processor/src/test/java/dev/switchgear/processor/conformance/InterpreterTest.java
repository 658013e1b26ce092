package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.conformance.HandScript.played;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The interpreter does what the semantics say: charts and what comes of them, both written by hand. */
final class InterpreterTest {

    private static final String CD_PLAYER = """
            states CLOSED OPEN NORMAL FAST PAUSED
            superstate IDLE: CLOSED OPEN, initial CLOSED
            superstate BUSY: PAUSED PLAYING, initial NORMAL
            superstate PLAYING: NORMAL FAST, initial NORMAL
            eject: CLOSED -> OPEN
            eject: OPEN -> CLOSED
            eject: BUSY -> OPEN
            play: IDLE -> into BUSY [hasDisc]
            play: PAUSED -> resume PLAYING
            pause: PLAYING -> PAUSED
            pause: PAUSED -> resume PLAYING
            speed: NORMAL -> FAST
            speed: FAST -> NORMAL
            skip: PLAYING -> stay / track
            stop: BUSY -> into IDLE
            entry PLAYING: spin
            exit PLAYING: brake
            exit BUSY: rewind
            after note""";

    /** Superstates A, B and C around one another, with actions of each, and D beside them. */
    private static final String SCOPES = """
            states A1 B1 C1 C2 D1
            superstate A: A1 B, initial C1
            superstate B: B1 C, initial B1
            superstate C: C1 C2, initial C1
            superstate D: D1, initial D1
            inner: C1 -> C2
            self: C1 -> C1
            up: C -> B1
            down: A -> C2
            around: B -> into B
            begin: A -> into A
            same: C -> into C
            away: A -> D1
            back: D -> resume B
            again: B -> resume B
            nothing: A -> stay / work
            entry A: enterA
            entry B: enterB
            entry C: enterC
            entry C1: enterC1
            entry C2: enterC2
            exit C1 C2: leaveState
            exit C: leaveC
            exit B: leaveB
            exit A: leaveA""";

    @Test
    void playerPlaysAndPausesAndGoesOnWhereItWas() {
        assertThat(played(
                        CD_PLAYER,
                        Map.of("hasDisc", "holds"),
                        "start",
                        "eject",
                        "play",
                        "speed",
                        "skip",
                        "pause",
                        "play",
                        "pause",
                        "pause",
                        "stop",
                        "pause"))
                .containsExactly(
                        " -> CLOSED {PLAYING=NORMAL}",
                        "note in OPEN {PLAYING=NORMAL} -> OPEN {PLAYING=NORMAL}",
                        "hasDisc in OPEN {PLAYING=NORMAL}, spin in NORMAL {PLAYING=NORMAL}, note in NORMAL {PLAYING=NORMAL}"
                                + " -> NORMAL {PLAYING=NORMAL}",
                        "note in FAST {PLAYING=NORMAL} -> FAST {PLAYING=NORMAL}",
                        "track in FAST {PLAYING=NORMAL}, note in FAST {PLAYING=NORMAL} -> FAST {PLAYING=NORMAL}",
                        "brake in FAST {PLAYING=NORMAL}, note in PAUSED {PLAYING=FAST} -> PAUSED {PLAYING=FAST}",
                        "spin in FAST {PLAYING=FAST}, note in FAST {PLAYING=FAST} -> FAST {PLAYING=FAST}",
                        "brake in FAST {PLAYING=FAST}, note in PAUSED {PLAYING=FAST} -> PAUSED {PLAYING=FAST}",
                        "spin in FAST {PLAYING=FAST}, note in FAST {PLAYING=FAST} -> FAST {PLAYING=FAST}",
                        "brake in FAST {PLAYING=FAST}, rewind in FAST {PLAYING=FAST}, note in CLOSED {PLAYING=FAST}"
                                + " -> CLOSED {PLAYING=FAST}",
                        "threw PAUSE in CLOSED by []; it permits [EJECT, PLAY] -> CLOSED {PLAYING=FAST}")
                .inOrder();
    }

    @Test
    void playerWithoutDiscSaysWhichGuardDidNotHold() {
        assertThat(played(CD_PLAYER, Map.of(), "start", "can play", "play"))
                .containsExactly(
                        " -> CLOSED {PLAYING=NORMAL}",
                        "hasDisc in CLOSED {PLAYING=NORMAL}, = false -> CLOSED {PLAYING=NORMAL}",
                        "hasDisc in CLOSED {PLAYING=NORMAL}, threw PLAY in CLOSED by [hasDisc]; it permits [EJECT, PLAY]"
                                + " -> CLOSED {PLAYING=NORMAL}")
                .inOrder();
    }

    @Test
    void resumedPlayerRunsNothing() {
        assertThat(played(CD_PLAYER, Map.of(), "resume PAUSED PLAYING=FAST", "pause"))
                .containsExactly(
                        " -> PAUSED {PLAYING=FAST}",
                        "spin in FAST {PLAYING=FAST}, note in FAST {PLAYING=FAST} -> FAST {PLAYING=FAST}")
                .inOrder();
    }

    private static void assertScope(String from, String event, String expected) {
        assertThat(played(SCOPES, Map.of(), "resume " + from, event).get(1)).isEqualTo(expected);
    }

    @Test
    void whatContainsTheTargetIsNotLeft() {
        assertScope("C1", "inner", "leaveState in C1 {B=B1}, enterC2 in C2 {B=B1} -> C2 {B=B1}");
        assertScope("C1", "up", "leaveState in C1 {B=B1}, leaveC in C1 {B=B1} -> B1 {B=B1}");
        assertScope("A1", "down", "enterB in C2 {B=B1}, enterC in C2 {B=B1}, enterC2 in C2 {B=B1} -> C2 {B=B1}");
        assertScope("C1", "down", "leaveState in C1 {B=B1}, enterC2 in C2 {B=B1} -> C2 {B=B1}");
    }

    @Test
    void targetIsLeftAndEnteredAgain() {
        assertScope("C1", "self", "leaveState in C1 {B=B1}, enterC1 in C1 {B=B1} -> C1 {B=B1}");
        assertScope("C2", "down", "leaveState in C2 {B=B1}, enterC2 in C2 {B=B1} -> C2 {B=B1}");
        assertScope(
                "C2",
                "same",
                "leaveState in C2 {B=B1}, leaveC in C2 {B=B1}, enterC in C1 {B=B1}, enterC1 in C1 {B=B1} -> C1 {B=B1}");
        assertScope(
                "C2",
                "around",
                "leaveState in C2 {B=B1}, leaveC in C2 {B=B1}, leaveB in C2 {B=B1}, enterB in B1 {B=C2} -> B1 {B=C2}");
    }

    @Test
    void superstateBeginsInAStateDeepWithinIt() {
        assertScope(
                "A1",
                "begin",
                "leaveA in A1 {B=B1}, enterA in C1 {B=B1}, enterB in C1 {B=B1}, enterC in C1 {B=B1}, enterC1 in C1 {B=B1}"
                        + " -> C1 {B=B1}");
    }

    @Test
    void allAroundTheStateIsLeftInnerFirst() {
        assertScope(
                "C2",
                "away",
                "leaveState in C2 {B=B1}, leaveC in C2 {B=B1}, leaveB in C2 {B=B1}, leaveA in C2 {B=B1} -> D1 {B=C2}");
    }

    @Test
    void historyIsDeepAndBeginsWhereTheSuperstateDoes() {
        assertScope("D1", "back", "enterA in B1 {B=B1}, enterB in B1 {B=B1} -> B1 {B=B1}");
        assertThat(played(SCOPES, Map.of(), "resume C2", "away", "back").get(2))
                .isEqualTo("enterA in C2 {B=C2}, enterB in C2 {B=C2}, enterC in C2 {B=C2}, enterC2 in C2 {B=C2}"
                        + " -> C2 {B=C2}");
    }

    @Test
    void leavingIsRememberedBeforeItIsResumed() {
        assertScope(
                "C2",
                "again",
                "leaveState in C2 {B=B1}, leaveC in C2 {B=B1}, leaveB in C2 {B=B1}, enterB in C2 {B=C2}, enterC in C2 {B=C2},"
                        + " enterC2 in C2 {B=C2} -> C2 {B=C2}");
    }

    @Test
    void internalRowLeavesNothing() {
        assertScope("C1", "nothing", "work in C1 {B=B1} -> C1 {B=B1}");
    }

    private static final String LEVELS = """
            states A B C END
            superstate P: A B END, initial A
            superstate Q: P C, initial A
            final END
            go: P -> C [p, !shared]
            go: A -> B [a]
            go: A -> C [!a, shared]
            go: Q -> stay [shared] / late
            go: Q ignore
            stop: Q -> C
            stop: A reject
            stop: B ignore
            end: A -> END""";

    @Test
    void innerRowsAreAskedFirstAndEachGuardOnce() {
        assertThat(played(LEVELS, Map.of("a", "holds"), "start", "go"))
                .containsExactly(" -> A", "a in A -> B")
                .inOrder();
        assertThat(played(LEVELS, Map.of("shared", "holds"), "start", "go").get(1))
                .isEqualTo("a in A, shared in A -> C");
        assertThat(played(LEVELS, Map.of("p", "holds"), "start", "go").get(1))
                .isEqualTo("a in A, shared in A, p in A -> C");
        assertThat(played(LEVELS, Map.of("shared", "holds"), "resume B", "go").get(1))
                .isEqualTo("p in B, shared in B, late in B -> B");
    }

    @Test
    void firstLevelThatAnswersEndsIt() {
        assertThat(played(LEVELS, Map.of(), "start", "go", "stop", "resume B", "stop"))
                .containsExactly(
                        " -> A",
                        "a in A, shared in A, p in A -> A",
                        "threw STOP in A by []; it permits [GO, END] -> A",
                        " -> B",
                        " -> B")
                .inOrder();
    }

    @Test
    void rowsOfASuperstateDoNotHoldInItsFinalStates() {
        assertThat(played(LEVELS, Map.of(), "resume END", "go", "stop"))
                .containsExactly(
                        " -> END",
                        "threw GO in END by []; it permits [] -> END",
                        "threw STOP in END by []; it permits [] -> END")
                .inOrder();
    }

    private static final String THROWING = """
            states A B
            superstate P: A, initial A
            superstate Q: B, initial B
            go: A -> B [guard] / effect
            back: Q -> resume P
            exit A: leaveA
            exit P: leaveP
            entry Q: enterQ
            entry B: enterB
            after note""";

    private static void assertThrown(String who, String expected) {
        Map<String, String> deeds = new HashMap<>(Map.of("guard", "holds"));
        deeds.put(who, "throws");
        assertThat(played(THROWING, deeds, "start", "go").get(1)).isEqualTo(expected);
    }

    @Test
    void whatIsThrownBeforeTheChangeUndoesIt() {
        assertThrown("guard", "guard in A {P=A}, threw -> A {P=A}");
        assertThrown("leaveP", "guard in A {P=A}, leaveA in A {P=A}, leaveP in A {P=A}, threw -> A {P=A}");
        assertThrown(
                "effect",
                "guard in A {P=A}, leaveA in A {P=A}, leaveP in A {P=A}, effect in A {P=A}, threw -> A {P=A}");
    }

    @Test
    void whatIsThrownAfterTheChangeLeavesIt() {
        assertThrown(
                "enterQ",
                "guard in A {P=A}, leaveA in A {P=A}, leaveP in A {P=A}, effect in A {P=A}, enterQ in B {P=A}, threw -> B {P=A}");
        assertThrown(
                "note",
                "guard in A {P=A}, leaveA in A {P=A}, leaveP in A {P=A}, effect in A {P=A}, enterQ in B {P=A},"
                        + " enterB in B {P=A}, note in B {P=A}, threw -> B {P=A}");
    }
}

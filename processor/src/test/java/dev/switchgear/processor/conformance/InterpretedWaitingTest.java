package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.conformance.HandScript.played;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events that wait for another state: charts and what comes of them, both written by hand. */
final class InterpretedWaitingTest {

    private static final String DOOR = """
            occurrences
            states CLOSED OPEN DONE
            send(int): OPEN -> stay
            send: CLOSED defer
            open: CLOSED -> OPEN
            close: OPEN -> CLOSED
            stop: CLOSED OPEN -> DONE
            after note(State, Occurrence, State)""";

    @Test
    void eventsWaitWithWhatTheyBringAndKeepTheirOrder() {
        assertThat(played(DOOR, Map.of(), "start", "send 1", "occur send 2", "try send 3", "can send", "open"))
                .containsExactly(
                        " -> CLOSED",
                        " -> CLOSED waiting [SEND]",
                        " -> CLOSED waiting [SEND, SEND]",
                        "= false -> CLOSED waiting [SEND, SEND, SEND]",
                        "= false -> CLOSED waiting [SEND, SEND, SEND]",
                        "note(CLOSED, OPEN[], OPEN) in OPEN waiting [SEND, SEND, SEND],"
                                + " note(OPEN, SEND[1], OPEN) in OPEN waiting [SEND, SEND],"
                                + " note(OPEN, SEND[2], OPEN) in OPEN waiting [SEND], note(OPEN, SEND[3], OPEN) in OPEN"
                                + " -> OPEN")
                .inOrder();
    }

    @Test
    void whatIsIllegalWhenItsTurnComesThrowsAndTheRestGoesOnWaiting() {
        assertThat(played(DOOR, Map.of(), "start", "send 1", "send 2", "stop", "close"))
                .containsExactly(
                        " -> CLOSED",
                        " -> CLOSED waiting [SEND]",
                        " -> CLOSED waiting [SEND, SEND]",
                        "note(CLOSED, STOP[], DONE) in DONE waiting [SEND, SEND],"
                                + " threw SEND in DONE by []; it permits [] -> DONE waiting [SEND]",
                        "threw CLOSE in DONE by []; it permits [] -> DONE waiting [SEND]")
                .inOrder();
    }

    @Test
    void exceptionSparesThoseThatWaitUntilSomethingIsDone() {
        assertThat(played(DOOR, Map.of("note", "throws"), "start", "send 1", "send 2", "open", "try open", "close"))
                .containsExactly(
                        " -> CLOSED",
                        " -> CLOSED waiting [SEND]",
                        " -> CLOSED waiting [SEND, SEND]",
                        "note(CLOSED, OPEN[], OPEN) in OPEN waiting [SEND, SEND], threw -> OPEN waiting [SEND, SEND]",
                        "= false -> OPEN waiting [SEND, SEND]",
                        "note(OPEN, CLOSE[], CLOSED) in CLOSED waiting [SEND, SEND], threw -> CLOSED waiting [SEND, SEND]")
                .inOrder();
    }

    @Test
    void seventeenthIsTooMany() {
        List<String> steps = new ArrayList<>(List.of("start"));
        steps.addAll(Collections.nCopies(17, "send 1"));
        String all = String.join(", ", Collections.nCopies(16, "SEND"));
        assertThat(played(DOOR, Map.of(), steps.toArray(String[]::new)).get(17))
                .isEqualTo("threw SEND in CLOSED, where too many wait: [" + all + "] -> CLOSED waiting [" + all + "]");
    }

    private static final String AGES = """
            states A B C D
            superstate P: A B, initial A
            x: D -> stay / xd
            x: P defer
            y: B -> C / yb
            y: A defer
            z: D -> stay / zd
            z: A B C defer
            go: A -> B
            on: C -> D
            next: A -> D""";

    @Test
    void oldestThatMayGoGoesFirstAndAllAreAskedAnew() {
        assertThat(played(AGES, Map.of(), "start", "z", "y", "x", "x", "go"))
                .containsExactly(
                        " -> A",
                        " -> A waiting [Z]",
                        " -> A waiting [Z, Y]",
                        " -> A waiting [Z, Y, X]",
                        " -> A waiting [Z, Y, X, X]",
                        "yb in B waiting [Z, X, X], threw X in C by []; it permits [ON] -> C waiting [Z, X]")
                .inOrder();
        assertThat(played(AGES, Map.of(), "start", "x", "z", "next").get(3))
                .isEqualTo("xd in D waiting [Z], zd in D -> D");
    }

    private static final String GUARDED = """
            queued
            states A B
            e: A -> B [may] / work
            e: A defer
            e: B ignore
            f: A -> stay / f1
            f: B -> A
            g: A -> stay / g1
            h: A -> stay
            h: B defer
            m: A -> stay [never]
            m: A ignore""";

    @Test
    void guardsAreAskedAgainWheneverSomethingWasDone() {
        assertThat(played(GUARDED, Map.of(), "start", "e", "e", "f"))
                .containsExactly(
                        " -> A",
                        "may in A -> A waiting [E]",
                        "may in A waiting [E] -> A waiting [E, E]",
                        "f1 in A waiting [E, E], may in A waiting [E], may in A waiting [E] -> A waiting [E, E]")
                .inOrder();
    }

    @Test
    void raisedEventsComeFirst() {
        assertThat(played(GUARDED, Map.of("f1", "g", "may", "fails"), "start", "e", "f")
                        .get(2))
                .isEqualTo("f1 in A waiting [E], CALL G, g1 in A waiting [E], may in A -> A waiting [E]");
    }

    @Test
    void whatAGuardRaisesOfOneThatGoesOnWaitingComesNext() {
        assertThat(played(GUARDED, Map.of("may", "m"), "start", "e", "e", "f"))
                .containsExactly(
                        " -> A",
                        "may in A, CALL M, never in A waiting [E] -> A waiting [E]",
                        "may in A waiting [E], CALL M, never in A waiting [E, E] -> A waiting [E, E]",
                        "f1 in A waiting [E, E], may in A waiting [E], CALL M, never in A waiting [E, E],"
                                + " may in A waiting [E], CALL M, never in A waiting [E, E] -> A waiting [E, E]")
                .inOrder();
    }

    @Test
    void ignoredOnesAreGoneAndRaisedOnesMayWaitToo() {
        assertThat(played(GUARDED, Map.of("may", "holds", "work", "h"), "start", "e", "f"))
                .containsExactly(" -> A", "may in A, work in A, CALL H -> B waiting [H]", " -> A")
                .inOrder();
    }

    private static final String TIMED = """
            states A B C
            superstate P: A B, initial A
            end: P -> C / work
            end: A defer
            timeout end: 5
            go: A -> B
            out: P -> C
            touch: A -> stay""";

    @Test
    void whatTimeRaisedWaitsTooAndIsDroppedIfItIsTooLate() {
        assertThat(played(TIMED, Map.of(), "start", "clock 5", "expire", "reload", "touch", "go"))
                .containsExactly(
                        " -> A due {END=5}",
                        " -> A due {END=5}",
                        "= true -> A waiting [END]",
                        "threw not stored while events wait -> A waiting [END]",
                        " -> A waiting [END]",
                        "work in B -> C")
                .inOrder();
        assertThat(played(TIMED, Map.of(), "start", "clock 5", "expire", "out").get(3))
                .isEqualTo(" -> C");
        assertThat(played(TIMED, Map.of(), "start", "end", "out").get(2))
                .isEqualTo("threw END in C by []; it permits [] -> C");
    }
}

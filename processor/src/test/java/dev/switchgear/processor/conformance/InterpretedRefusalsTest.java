package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.conformance.HandScript.played;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events as data, and who is told of refusals: charts and what comes of them, both written by hand. */
final class InterpretedRefusalsTest {

    private static final String GATE = """
            occurrences
            states A B C
            pay(int): A -> B [covers]
            pay: B reject
            boolean cancel: A -> C
            cancel: C ignore
            later: A defer
            later: B -> stay
            -: B -> C [done]
            refused hear
            refused deny(State, Event, Reason)
            refused log(State, Occurrence, Reason)
            entry B C: welcome(Occurrence)
            exit A B: part(Occurrence)
            after note(State, Occurrence, State)""";

    @Test
    void refusalsAreToldWithTheirReason() {
        assertThat(played(GATE, Map.of(), "start", "pay 3", "occur pay 4", "try pay 5", "can pay 6", "could pay 7"))
                .containsExactly(
                        " -> A",
                        "covers in A, hear in A, deny(A, PAY, GUARDED) in A, log(A, PAY[3], GUARDED) in A,"
                                + " threw PAY in A by [covers]; it permits [PAY, CANCEL] -> A",
                        "covers in A, hear in A, deny(A, PAY, GUARDED) in A, log(A, PAY[4], GUARDED) in A,"
                                + " threw PAY in A by [covers]; it permits [PAY, CANCEL] -> A",
                        "covers in A, hear in A, deny(A, PAY, GUARDED) in A, log(A, PAY[5], GUARDED) in A, = false -> A",
                        "covers in A, = false -> A",
                        "covers in A, = false -> A")
                .inOrder();
        assertThat(played(GATE, Map.of(), "resume B", "pay 3", "cancel", "occur cancel", "resume C", "cancel"))
                .containsExactly(
                        " -> B",
                        "hear in B, deny(B, PAY, REJECTED) in B, log(B, PAY[3], REJECTED) in B,"
                                + " threw PAY in B by []; it permits [LATER] -> B",
                        "hear in B, deny(B, CANCEL, NOT_PERMITTED) in B, log(B, CANCEL[], NOT_PERMITTED) in B, = false"
                                + " -> B",
                        "hear in B, deny(B, CANCEL, NOT_PERMITTED) in B, log(B, CANCEL[], NOT_PERMITTED) in B,"
                                + " threw CANCEL in B by []; it permits [LATER] -> B",
                        " -> C",
                        "= false -> C")
                .inOrder();
    }

    @Test
    void whatTheyThrowGoesToTheCaller() {
        assertThat(played(GATE, Map.of("hear", "throws"), "resume B", "cancel").get(1))
                .isEqualTo("hear in B, threw -> B");
        assertThat(played(GATE, Map.of("hear", "later"), "resume B", "cancel").get(1))
                .isEqualTo("hear in B, CALL LATER, threw LATER inside of CANCEL, threw LATER inside of CANCEL -> B");
    }

    @Test
    void whatHappensIsToldAsData() {
        assertThat(played(GATE, Map.of("covers", "holds", "done", "holds"), "start", "pay 9")
                        .get(1))
                .isEqualTo("covers in A, part(PAY[9]) in A, welcome(PAY[9]) in B, note(A, PAY[9], B) in B, done in B,"
                        + " part(PAY[9]) in B, welcome(PAY[9]) in C, note(B, PAY[9], C) in C -> C");
    }

    @Test
    void ofWhatWaitedTooAndThenItsRefusal() {
        assertThat(played(GATE, Map.of("covers", "holds"), "start", "later", "pay 9", "later"))
                .containsExactly(
                        " -> A",
                        " -> A waiting [LATER]",
                        "covers in A waiting [LATER], part(PAY[9]) in A waiting [LATER],"
                                + " welcome(PAY[9]) in B waiting [LATER], note(A, PAY[9], B) in B waiting [LATER],"
                                + " done in B waiting [LATER], note(B, LATER[], B) in B, done in B -> B",
                        "note(B, LATER[], B) in B, done in B -> B")
                .inOrder();
        assertThat(played(GATE, Map.of(), "start", "later", "cancel").get(2))
                .isEqualTo("part(CANCEL[]) in A waiting [LATER], welcome(CANCEL[]) in C waiting [LATER],"
                        + " note(A, CANCEL[], C) in C waiting [LATER], hear in C, deny(C, LATER, NOT_PERMITTED) in C,"
                        + " log(C, LATER[], NOT_PERMITTED) in C, threw LATER in C by []; it permits [] -> C");
    }

    @Test
    void queuedRefusalMayRaiseWhatComesLater() {
        String chart = """
                queued
                states A B
                boolean go: B -> A
                save: A -> stay / work
                refused hear""";
        assertThat(played(chart, Map.of("hear", "save"), "start", "go").get(1))
                .isEqualTo("hear in A, CALL SAVE, work in A, = false -> A");
    }
}

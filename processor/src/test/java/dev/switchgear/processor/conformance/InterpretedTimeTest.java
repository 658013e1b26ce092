package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.conformance.HandScript.played;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What time does: charts and what comes of them, both written by hand. */
final class InterpretedTimeTest {

    private static final String LEASE = """
            states FREE HELD RENEWED LOST
            superstate OWNED: HELD RENEWED, initial HELD
            take: FREE -> HELD
            renew: HELD -> RENEWED / note
            again: OWNED -> into OWNED
            touch: OWNED -> stay / work
            free: OWNED -> FREE
            lapse: OWNED -> LOST [isLate]
            warn: HELD -> stay / mail
            timeout warn: 10
            timeout lapse: patience
            exit HELD: leave
            entry HELD: enter
            after told(State, Event, State)""";

    private static List<String> lease(Map<String, String> deeds, String... steps) {
        Map<String, String> all = new HashMap<>(Map.of("patience", "takes 30"));
        all.putAll(deeds);
        return played(LEASE, all, steps);
    }

    @Test
    void timeoutRunsFromTheEntryOfItsSourceToTheExit() {
        assertThat(lease(
                        Map.of("isLate", "holds"),
                        "start",
                        "take",
                        "clock 10",
                        "expire",
                        "renew",
                        "clock 19",
                        "expire",
                        "clock 1",
                        "expire",
                        "expire"))
                .containsExactly(
                        " -> FREE",
                        "patience in FREE, enter in HELD due {LAPSE=30, WARN=10},"
                                + " told(FREE, TAKE, HELD) in HELD due {LAPSE=30, WARN=10} -> HELD due {LAPSE=30, WARN=10}",
                        " -> HELD due {LAPSE=30, WARN=10}",
                        "mail in HELD due {LAPSE=30}, told(HELD, WARN, HELD) in HELD due {LAPSE=30}, = true"
                                + " -> HELD due {LAPSE=30}",
                        "leave in HELD due {LAPSE=30}, note in HELD due {LAPSE=30},"
                                + " told(HELD, RENEW, RENEWED) in RENEWED due {LAPSE=30} -> RENEWED due {LAPSE=30}",
                        " -> RENEWED due {LAPSE=30}",
                        "= false -> RENEWED due {LAPSE=30}",
                        " -> RENEWED due {LAPSE=30}",
                        "isLate in RENEWED, told(RENEWED, LAPSE, LOST) in LOST, = true -> LOST",
                        "= false -> LOST")
                .inOrder();
    }

    @Test
    void whoLeavesAndEntersTheSourceBeginsAnew() {
        List<String> played = lease(Map.of(), "resume RENEWED LAPSE@7", "touch", "clock 5", "again", "free");
        assertThat(played)
                .containsExactly(
                        " -> RENEWED due {LAPSE=7}",
                        "work in RENEWED due {LAPSE=7}, told(RENEWED, TOUCH, RENEWED) in RENEWED due {LAPSE=7}"
                                + " -> RENEWED due {LAPSE=7}",
                        " -> RENEWED due {LAPSE=7}",
                        "patience in RENEWED due {LAPSE=7}, enter in HELD due {LAPSE=35, WARN=15},"
                                + " told(RENEWED, AGAIN, HELD) in HELD due {LAPSE=35, WARN=15}"
                                + " -> HELD due {LAPSE=35, WARN=15}",
                        "leave in HELD due {LAPSE=35, WARN=15}, told(HELD, FREE, FREE) in FREE -> FREE")
                .inOrder();
    }

    @Test
    void whatGuardsRefuseIsDropped() {
        assertThat(lease(Map.of(), "resume RENEWED LAPSE@7", "clock 7", "expire", "expire"))
                .containsExactly(
                        " -> RENEWED due {LAPSE=7}",
                        " -> RENEWED due {LAPSE=7}",
                        "isLate in RENEWED, = true -> RENEWED",
                        "= false -> RENEWED")
                .inOrder();
    }

    @Test
    void raisedByHandItIsAnEventLikeOthers() {
        assertThat(lease(Map.of("isLate", "holds"), "resume RENEWED LAPSE@7", "lapse", "lapse"))
                .containsExactly(
                        " -> RENEWED due {LAPSE=7}",
                        "isLate in RENEWED due {LAPSE=7}, told(RENEWED, LAPSE, LOST) in LOST -> LOST",
                        "threw LAPSE in LOST by []; it permits [] -> LOST")
                .inOrder();
    }

    @Test
    void whatIsDueFirstComesFirstAndTheRestStaysDueIfItThrows() {
        assertThat(lease(Map.of("isLate", "holds"), "resume HELD LAPSE@3 WARN@2", "clock 9", "expire"))
                .contains("mail in HELD due {LAPSE=3}, told(HELD, WARN, HELD) in HELD due {LAPSE=3}, isLate in HELD,"
                        + " leave in HELD, told(HELD, LAPSE, LOST) in LOST, = true -> LOST");
        assertThat(lease(Map.of("isLate", "holds"), "resume HELD LAPSE@2 WARN@3", "clock 9", "expire"))
                .contains("isLate in HELD due {WARN=3}, leave in HELD due {WARN=3}, told(HELD, LAPSE, LOST) in LOST,"
                        + " = true -> LOST");
        assertThat(lease(Map.of("mail", "throws"), "resume HELD LAPSE@3 WARN@2", "clock 9", "expire", "expire"))
                .containsExactly(
                        " -> HELD due {LAPSE=3, WARN=2}",
                        " -> HELD due {LAPSE=3, WARN=2}",
                        "mail in HELD due {LAPSE=3}, threw -> HELD due {LAPSE=3}",
                        "isLate in HELD, = true -> HELD")
                .inOrder();
    }

    @Test
    void ofWhatIsDueTogetherTheFirstEventIsFirst() {
        String chart = """
                states A B
                one: A -> stay / first
                two: A -> stay / second
                timeout two: 5
                timeout one: 5""";
        assertThat(played(chart, Map.of(), "start", "clock 5", "expire").get(2))
                .isEqualTo("first in A due {TWO=5}, second in A, = true -> A");
    }

    @Test
    void durationThatThrowsOrIsMissingLeavesEverythingOld() {
        assertThat(lease(Map.of("patience", "throws"), "start", "take").get(1))
                .isEqualTo("patience in FREE, threw -> FREE");
        assertThat(lease(Map.of("patience", "never"), "start", "take").get(1))
                .isEqualTo("patience in FREE, threw no time by patience -> FREE");
    }

    @Test
    void partOfAMillisecondIsAWholeOne() {
        assertThat(lease(Map.of("patience", "part"), "resume RENEWED", "clock 3", "again")
                        .get(2))
                .endsWith(" -> HELD due {LAPSE=4, WARN=13}");
    }

    @Test
    void durationMayBeOverAtOnceOrNever() {
        assertThat(lease(Map.of("patience", "longAgo"), "resume RENEWED", "clock 3", "again")
                        .get(2))
                .endsWith(" -> HELD due {LAPSE=3, WARN=13}");
        assertThat(lease(Map.of("patience", "late"), "resume RENEWED", "clock 3", "again")
                        .get(2))
                .endsWith(" -> HELD due {LAPSE=" + (Long.MAX_VALUE - 1) + ", WARN=13}");
    }

    @Test
    void clockThatGoesBackMakesItWait() {
        assertThat(lease(Map.of(), "resume RENEWED LAPSE@7", "clock 7", "clock -1", "expire")
                        .get(3))
                .isEqualTo("= false -> RENEWED due {LAPSE=7}");
    }

    @Test
    void startBeginsBeforeTheEntryActionsAndAReloadedMachineGoesOn() {
        String chart = """
                states A B
                superstate P: A, initial A
                go: P -> B
                timeout go: patience
                entry A: enter""";
        assertThat(played(chart, Map.of("patience", "takes 4"), "start", "reload", "clock 4", "expire"))
                .containsExactly(
                        "patience in null, enter in A due {GO=4} -> A due {GO=4}",
                        "= A due {GO=4}, resume in A due {GO=4} -> A due {GO=4}",
                        " -> A due {GO=4}",
                        "= true -> B")
                .inOrder();
    }

    @Test
    void insideOfAnEventNothingExpires() {
        assertThat(lease(Map.of("work", "expire"), "resume HELD LAPSE@7", "touch", "clock 7", "touch"))
                .containsExactly(
                        " -> HELD due {LAPSE=7}",
                        "work in HELD due {LAPSE=7}, expire, = false, told(HELD, TOUCH, HELD) in HELD due {LAPSE=7}"
                                + " -> HELD due {LAPSE=7}",
                        " -> HELD due {LAPSE=7}",
                        "work in HELD due {LAPSE=7}, expire, threw LAPSE inside of TOUCH, threw LAPSE inside of TOUCH"
                                + " -> HELD due {LAPSE=7}")
                .inOrder();
    }

    @Test
    void timeoutsWithoutTimeEnd() {
        String chart = """
                states A B
                go: A -> A / work
                timeout go: patience""";
        String run =
                played(chart, Map.of("patience", "takes 0"), "start", "expire").get(1);
        assertThat(run.split("work in A", -1)).hasLength(1002);
        assertThat(run).contains("threw endless by [A, ");
    }

    private static final String HISTORY = """
            states A B OUT
            superstate P: A B, initial A
            next: A -> B
            out: P -> OUT
            back: OUT -> resume P
            late: B -> OUT
            never: P -> stay
            timeout late: 5
            timeout never: 9""";

    @Test
    void whatStartsDependsOnWhatIsResumed() {
        assertThat(played(HISTORY, Map.of(), "start", "out", "back", "clock 1", "next", "out", "clock 1", "back"))
                .containsExactly(
                        " -> A {P=A} due {NEVER=9}",
                        " -> OUT {P=A}",
                        " -> A {P=A} due {NEVER=9}",
                        " -> A {P=A} due {NEVER=9}",
                        " -> B {P=A} due {LATE=6, NEVER=9}",
                        " -> OUT {P=B}",
                        " -> OUT {P=B}",
                        " -> B {P=B} due {LATE=7, NEVER=11}")
                .inOrder();
    }
}

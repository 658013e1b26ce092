package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.resolve.Chart;
import org.junit.jupiter.api.Test;

/** What is proved of machines with superstates, history and automatic rows, and in which words. */
final class ChartProofsTest {

    /** It is off, or runs slow or fast; paused, it knows how it ran. */
    private static GraphModel player() {
        return GraphModel.of("OFF", "SLOW", "FAST", "PAUSED")
                .superstate("ON", "SLOW", "SLOW", "FAST")
                .row("OFF --play--> into ON")
                .row("ON --pause--> PAUSED")
                .row("PAUSED --play--> resume ON");
    }

    @Test
    void aStateIsReachedByHistoryOnlyIfItWasLeft() {
        assertThat(player().row("PAUSED --stop--> OFF").problems()).containsExactly("5 [SG206] FAST cannot be reached");
        assertThat(player().row("SLOW --faster--> FAST").problems()).isEmpty();
    }

    @Test
    void aMachineComesBackOnlyToWhereItWas() {
        GraphModel model = player().row("SLOW --faster--> FAST").row("PAUSED --stop--> OFF");

        assertThat(model.says("@Never(reach = SLOW, after = FAST, without = OFF)")
                        .problems())
                .isEmpty();
        assertThat(player().row("SLOW --faster--> FAST")
                        .says("@Always(canReach = OFF)")
                        .message())
                .contains("OFF --play--> SLOW, and no path from there");
    }

    @Test
    void aWitnessShowsWhatIsResumed() {
        assertThat(player().row("SLOW --faster--> FAST")
                        .says("@Never(reach = FAST, after = PAUSED)")
                        .message())
                .contains("OFF --play--> SLOW --faster--> FAST --pause--> PAUSED --play (resume ON)--> FAST");
    }

    @Test
    void aWitnessShowsAutomaticSteps() {
        assertThat(GraphModel.of("NEW", "CHECKED", "PAID", "REFUSED")
                        .row("NEW --pay--> CHECKED")
                        .row("CHECKED --(automatic) [covers]--> PAID")
                        .row("CHECKED --(automatic)--> REFUSED")
                        .row("PAID, REFUSED --again--> NEW")
                        .says("@Never(reach = REFUSED)")
                        .message())
                .contains("NEW --pay--> CHECKED --(automatic)--> REFUSED");
    }

    @Test
    void noEventHappensInAStateThatIsAlwaysPassed() {
        assertThat(GraphModel.of("A", "B", "C", "D")
                        .row("A --go--> B")
                        .row("B --(automatic)--> C")
                        .row("B --go--> D")
                        .row("C, D --go--> A")
                        .problems())
                .containsExactly("6 [SG206] D cannot be reached");
    }

    @Test
    void aStateThatIsLeftByAnAutomaticRowAloneIsNoDeadEnd() {
        assertThat(GraphModel.of("A", "B")
                        .row("A --go--> B")
                        .row("B --(automatic) [done]--> A")
                        .problems())
                .isEmpty();
    }

    @Test
    void ofTrapsThatDifferInWhatIsRememberedOneIsShown() {
        assertThat(player().row("SLOW --faster--> FAST")
                        .row("FAST --slower--> SLOW")
                        .row("OFF --break--> OFF")
                        .endsIn("OFF")
                        .problems())
                .containsExactly(
                        "100 [SG208] SLOW, FAST and PAUSED are a trap: no final state can be reached from there");
    }

    private static GraphModel rememberingMuch() {
        String[] states = new String[37];
        states[36] = "OFF";
        for (int i = 0; i < 36; i++) {
            states[i] = "S" + i;
        }
        GraphModel model = GraphModel.of(states).startsIn("OFF");
        for (int i = 0; i < 36; i += 4) {
            model.superstate("P" + i / 4, "S" + i, "S" + i, "S" + (i + 1), "S" + (i + 2), "S" + (i + 3));
        }
        for (int i = 0; i < 36; i++) {
            model.row("S" + i + " --next--> S" + (i % 4 == 3 ? i - 3 : i + 1));
        }
        for (int i = 0; i < 9; i++) {
            model.row("OFF --go" + i + "--> resume P" + i).row("P" + i + " --off--> OFF");
        }
        return model;
    }

    /** Nine superstates of four states each: 4 to the power of 9 for what is remembered alone. */
    @Test
    void ofAMachineThatRemembersTooMuchNothingIsProved() {
        assertThat(rememberingMuch().problems())
                .containsExactly("0 [SG003] nothing is proved of Graph: it has more than 250,000 configurations");
    }

    @Test
    void asManyConfigurationsAreFoundAsAreAllowed() {
        TransitionSystem system = TransitionSystem.of(Chart.of(rememberingMuch().machine()), 1_000);

        assertThat(system.isWhole()).isFalse();
        assertThat(system.size()).isAtMost(1_100);
    }

    @Test
    void eachRowThatLacksAGuardIsShownWithAShortestPath() {
        GraphModel model = GraphModel.of("OPEN", "READY", "MERGED")
                .row("OPEN --push--> READY")
                .row("READY --merge [approved]--> MERGED")
                .row("OPEN, READY --force [approved, clean]--> MERGED")
                .row("READY --(automatic) [clean]--> MERGED")
                .row("MERGED --reopen--> OPEN")
                .saysUnless("MERGED", "approved", "clean");

        assertThat(model.problems())
                .containsExactly(
                        "101 [SG305] a row of merge leads to MERGED without clean",
                        "103 [SG305] an automatic row leads to MERGED without approved");
        assertThat(model.refuted(problem -> true).get(0).found())
                .isEqualTo("OPEN --push--> READY --merge [approved]--> MERGED");
    }
}

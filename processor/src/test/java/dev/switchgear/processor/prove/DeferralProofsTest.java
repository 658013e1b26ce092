package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What is proved of events that wait, and in which words. */
final class DeferralProofsTest {

    private static GraphModel mailer() {
        return GraphModel.of("IDLE", "SENDING", "CLOSED")
                .endsIn("CLOSED")
                .row("IDLE --send--> SENDING")
                .row("SENDING --sent--> IDLE");
    }

    @Test
    void anEventMayWaitForAStateThatTakesIt() {
        assertThat(mailer().row("IDLE --close--> CLOSED")
                        .defer("close", "SENDING")
                        .problems())
                .isEmpty();
    }

    @Test
    void anEventDoesNotWaitInAFinalState() {
        assertThat(mailer().row("IDLE --close--> CLOSED")
                        .defer("sent", "CLOSED")
                        .message())
                .isEqualTo("""
                        [SG215] sent is deferred for ever in CLOSED
                          found:    IDLE --close--> CLOSED, and from there to no other state
                          expected: a path from there to a state that does not defer sent
                          fix:      remove the row""");
    }

    @Test
    void anEventIsNotRefusedWhenItHasWaited() {
        assertThat(mailer().row("IDLE, SENDING --close--> CLOSED")
                        .defer("send", "SENDING")
                        .message())
                .isEqualTo("""
                        [SG216] send is deferred in SENDING, and then illegal in CLOSED
                          found:    IDLE --send--> SENDING, where send waits, and then
                                    SENDING --close--> CLOSED
                          expected: a row for send in each state in which it no longer waits
                          fix:      import graph.GraphRules.Ignore and write
                                    @Ignore(in = State.CLOSED)""");
    }

    @Test
    void whatGuardsMayRefuseIsNoMistake() {
        assertThat(mailer().row("IDLE, SENDING --close--> CLOSED")
                        .row("IDLE --call [g]--> IDLE")
                        .defer("call", "SENDING")
                        .ignore("call", "CLOSED")
                        .problems())
                .isEmpty();
    }

    /** No event is asked for in a state that is passed, so it waits on. */
    @Test
    void anEventWaitsOnInAStateThatIsPassed() {
        GraphModel model = GraphModel.of("IDLE", "SENDING", "PASSED")
                .row("IDLE --send--> SENDING")
                .row("SENDING --sent--> PASSED")
                .row("PASSED --(automatic)--> IDLE")
                .defer("send", "SENDING");

        assertThat(model.problems()).isEmpty();
    }

    @Test
    void aRowInDoubtIsNoneThatRefuses() {
        assertThat(mailer().row("IDLE, SENDING --close--> CLOSED")
                        .defer("send", "SENDING")
                        .row(" --send--> IDLE")
                        .problems())
                .isEmpty();
    }
}

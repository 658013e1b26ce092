package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documentation of a machine says, beyond what the golden files show. */
final class MachineJavadocTest {

    /** The rows of one event are tried in the order in which they stand in the table, whatever else leads to their targets. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void theTableKeepsTheOrderOfTheRowsOfAnEvent(TestCompiler compiler) {
        String machine = compiler.compile("""
                        package acme;

                        import acme.LoanRules.Initial;
                        import acme.LoanRules.Transition;
                        import dev.switchgear.StateMachine;

                        @StateMachine
                        @Initial(Loan.State.ASKED)
                        interface Loan {
                            enum State { ASKED, REFUSED, REVIEW, PAID }

                            @Transition(from = State.ASKED, to = State.REFUSED)
                            @Transition(from = {State.REFUSED, State.REVIEW, State.PAID}, to = State.ASKED)
                            void refuse();

                            @Transition(from = State.ASKED, to = State.PAID, when = "isSmall")
                            @Transition(from = State.ASKED, to = State.REVIEW, when = "isKnown")
                            @Transition(from = State.ASKED, to = State.REFUSED)
                            void decide();

                            @Transition(from = State.ASKED, to = State.PAID, when = "isSmall")
                            @Transition(from = State.ASKED, to = State.REVIEW)
                            void hurry();

                            default boolean isSmall() {
                                return true;
                            }

                            default boolean isKnown() {
                                return true;
                            }
                        }
                        """).withoutComplaint().source("acme.LoanMachine");

        assertThat(machine).contains("""
                 * state            event                              next state
                 * ASKED (initial)  refuse                             REFUSED
                 *                  decide [isSmall], hurry [isSmall]  PAID
                 *                  decide [isKnown], hurry            REVIEW
                 *                  decide                             REFUSED
                 * REFUSED          refuse                             ASKED
                """);
    }
}

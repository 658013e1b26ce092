package dev.switchgear.examples.migrating.payment;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.Timers;
import dev.switchgear.examples.migrating.Move;
import dev.switchgear.examples.migrating.Seen;
import dev.switchgear.examples.migrating.Side;
import dev.switchgear.examples.migrating.SideBySide;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.statemachine.StateMachine;

@TestInstance(Lifecycle.PER_CLASS)
class PaymentMigrationTest {

    private final RecordedCheckout checkout = new RecordedCheckout();
    private final SpringPayments payments = new SpringPayments(checkout, Duration.ofMinutes(5));

    private final SideBySide<StateMachine<State, Event>, PaymentFlowMachine> sides = new SideBySide<>(
            this::before,
            PaymentMigrationTest::after,
            List.of(
                    new Move<>("pay 1250", machine -> SpringPayments.pay(machine, 1250), flow -> flow.pay(1250)),
                    new Move<>("pay 5", PaymentMigrationTest::paysTooLittle, flow -> flow.pay(5)),
                    move("accept", Event.ACCEPT, PaymentFlowMachine::accept),
                    move("refuse", Event.REFUSE, PaymentFlowMachine::refuse),
                    move("retry", Event.RETRY, PaymentFlowMachine::retry),
                    move("ask", Event.ASK, PaymentFlowMachine::ask),
                    move("cancel", Event.CANCEL, PaymentFlowMachine::cancel),
                    move("refund", Event.REFUND, PaymentFlowMachine::refund)),
            PaymentMigrationTest::effectsFirst);

    @AfterAll
    void close() {
        payments.close();
    }

    private Side<StateMachine<State, Event>> before() {
        payments.stop();
        checkout.log.clear();
        StateMachine<State, Event> machine = payments.start(1250);
        return new Side<>(machine, () -> SpringPayments.state(machine), checkout.log);
    }

    private static Side<PaymentFlowMachine> after() {
        RecordedCheckout checkout = new RecordedCheckout();
        Payment payment = new Payment(1250);
        PaymentFlowMachine.Factory flows =
                new PaymentFlowMachine.Factory(checkout, Timers.polled(InstantSource.system()));
        return new Side<>(flows.start(payment), () -> payment.getStatus().name(), checkout.log);
    }

    private static Move<StateMachine<State, Event>, PaymentFlowMachine> move(
            String name, Event event, Consumer<PaymentFlowMachine> after) {
        return new Move<>(name, machine -> SpringPayments.send(machine, event), after);
    }

    /** A refusal by a guard is accepted there: {@link SpringDifferencesTest}. Whether it had an effect is what can be compared. */
    private static boolean paysTooLittle(StateMachine<State, Event> machine) {
        String before = SpringPayments.state(machine);
        return SpringPayments.pay(machine, 5) && !SpringPayments.state(machine).equals(before);
    }

    /** Effects run before exits there and after them here: {@link SpringDifferencesTest}. Apart from that, the order is the same. */
    private static List<String> effectsFirst(List<String> actions) {
        List<String> sorted = new ArrayList<>(actions);
        sorted.sort((one, other) -> Boolean.compare(other.startsWith("effect"), one.startsWith("effect")));
        return sorted;
    }

    @Test
    void everyShortPaymentIsTheSame() {
        Seen seen = sides.everySequence(2);

        assertThat(seen.states()).containsExactly("NEW", "AUTHORIZING", "WAITING", "PAID", "CANCELLED");
        assertThat(seen.refused()).hasSize(8);
    }

    @Test
    void longPaymentsAreTheSame() {
        Seen seen = sides.randomWalks(20261127, 60, 25);

        assertThat(seen.states()).containsAtLeast("DECLINED", "CANCELLED", "REFUNDED");
        assertThat(seen.accepted()).hasSize(7);
        assertThat(seen.actions()).hasSize(8);
    }

    @Tag("thorough")
    @Test
    void everyPaymentIsTheSame() {
        assertThat(sides.everySequence(4).states()).contains("DECLINED");
    }
}

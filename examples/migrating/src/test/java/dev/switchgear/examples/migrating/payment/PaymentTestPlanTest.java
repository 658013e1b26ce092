package dev.switchgear.examples.migrating.payment;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.Timers;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.test.StateMachineTestPlanBuilder;

/** A test plan, and the test that it becomes. In the plan, each level of states says on its own that it does not accept an event. */
class PaymentTestPlanTest {

    private final RecordedCheckout checkout = new RecordedCheckout();

    @Test
    void plan() throws Exception {
        try (SpringPayments payments = new SpringPayments(checkout, Duration.ofMinutes(5))) {
            StateMachine<State, Event> machine = payments.start(1250);
            StateMachineTestPlanBuilder.<State, Event>builder()
                    .stateMachine(machine)
                    .step()
                    .expectState(State.NEW)
                    .and()
                    .step()
                    .sendEvent(MessageBuilder.withPayload(Event.PAY)
                            .setHeader("cents", 1250L)
                            .build())
                    .expectStates(State.PROCESSING, State.AUTHORIZING)
                    .and()
                    .step()
                    .sendEvent(Event.REFUSE)
                    .expectStates(State.PROCESSING, State.WAITING)
                    .expectVariable("refusals", 1)
                    .and()
                    .step()
                    .sendEvent(Event.REFUND)
                    .expectEventNotAccepted(2)
                    .and()
                    .build()
                    .test();
        }
    }

    @Test
    void test() {
        Payment payment = new Payment(1250);
        PaymentFlowMachine flow =
                new PaymentFlowMachine.Factory(checkout, Timers.polled(InstantSource.system())).start(payment);
        assertThat(flow.state()).isEqualTo(PaymentStatus.NEW);

        flow.pay(1250);
        assertThat(flow.state()).isEqualTo(PaymentStatus.AUTHORIZING);
        assertThat(flow.isIn(PaymentFlow.Superstate.PROCESSING)).isTrue();

        flow.refuse();
        assertThat(flow.state()).isEqualTo(PaymentStatus.WAITING);
        assertThat(payment.getRefusals()).isEqualTo(1);
        assertThat(flow.permits(PaymentFlowMachine.Event.REFUND)).isFalse();
    }
}

package dev.switchgear.examples.migrating.payment;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.AUTHORIZING;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.NEW;
import static dev.switchgear.examples.migrating.payment.PaymentStatus.WAITING;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.Timers;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.listener.StateMachineListenerAdapter;
import org.springframework.statemachine.persist.DefaultStateMachinePersister;
import reactor.core.publisher.Mono;

/** Where Spring Statemachine behaves differently: there, and here. */
@TestInstance(Lifecycle.PER_CLASS)
class SpringDifferencesTest {

    private final RecordedCheckout there = new RecordedCheckout();
    private final SpringPayments payments = new SpringPayments(there, Duration.ofMinutes(5));
    private final AtomicReference<Instant> clock = new AtomicReference<>();
    private RecordedCheckout here;
    private Payment payment;
    private PaymentFlowMachine.Factory flows;
    private StateMachine<State, Event> machine;
    private PaymentFlowMachine flow;

    @BeforeEach
    void start() {
        there.reset();
        machine = payments.start(1250);
        here = new RecordedCheckout();
        clock.set(Instant.parse("2026-11-27T12:00:00Z"));
        flows = new PaymentFlowMachine.Factory(here, Timers.polled(clock::get));
        payment = new Payment(1250);
        flow = flows.start(payment);
    }

    @AfterEach
    void stop() {
        payments.stop();
    }

    @AfterAll
    void close() {
        payments.close();
    }

    private String thereIn() {
        return SpringPayments.state(machine);
    }

    @Test
    void anIllegalEventIsDeniedThereAndThrowsHere() {
        assertThat(SpringPayments.send(machine, Event.REFUND)).isFalse();

        assertThrows(IllegalTransitionException.class, flow::refund);
        assertThat(flow.permits(PaymentFlowMachine.Event.REFUND)).isFalse();
    }

    @Test
    void whatAGuardRefusesIsAcceptedThereAndThrowsHere() {
        assertThat(SpringPayments.pay(machine, 5)).isTrue();
        assertThat(thereIn()).isEqualTo("NEW");

        assertThrows(IllegalTransitionException.class, () -> flow.pay(5));
        assertThat(flow.canPay(5)).isFalse();
        assertThat(flow.permits(PaymentFlowMachine.Event.PAY)).isTrue();
    }

    /** The guard asks for a header that is not there. */
    @Test
    void aGuardThatThrowsDoesNotHoldThere() {
        assertThat(SpringPayments.send(machine, Event.PAY)).isTrue();
        assertThat(thereIn()).isEqualTo("NEW");
        assertThat(machine.hasStateMachineError()).isFalse();
    }

    /** The outer level accepts it, and the inner one says that it does not. */
    @Test
    void listenersHearOfEachLevelThere() {
        AtomicInteger notAccepted = new AtomicInteger();
        SpringPayments.pay(machine, 1250);
        machine.addStateListener(new StateMachineListenerAdapter<>() {
            @Override
            public void eventNotAccepted(Message<Event> event) {
                notAccepted.incrementAndGet();
            }
        });

        assertThat(SpringPayments.send(machine, Event.ASK)).isTrue();
        assertThat(notAccepted.get()).isEqualTo(1);
        assertThat(SpringPayments.send(machine, Event.REFUND)).isFalse();
        assertThat(notAccepted.get()).isEqualTo(3);
    }

    @Test
    void anEventFromInsideWaitsThereAndIsRefusedHere() {
        there.whenAsked = () -> machine.sendEvent(
                        Mono.just(MessageBuilder.withPayload(Event.ACCEPT).build()))
                .subscribe();
        SpringPayments.pay(machine, 1250);
        assertThat(thereIn()).isEqualTo("PAID");

        here.whenAsked = flow::accept;
        assertThrows(ReentrantEventException.class, () -> flow.pay(1250));
    }

    @Test
    void effectsRunBeforeExitsThereAndAfterThemHere() {
        SpringPayments.pay(machine, 1250);
        SpringPayments.send(machine, Event.ACCEPT);
        flow.pay(1250);
        flow.accept();

        assertThat(there.log)
                .containsExactly("entry: lock cart", "entry: ask bank", "effect: write receipt", "exit: unlock cart")
                .inOrder();
        assertThat(here.log)
                .containsExactly("entry: lock cart", "entry: ask bank", "exit: unlock cart", "effect: write receipt")
                .inOrder();
    }

    @Test
    void anEffectThatThrowsDeniesTheEventThereAndThrowsHere() {
        SpringPayments.pay(machine, 1250);
        flow.pay(1250);
        there.broken = "write receipt";
        here.broken = "write receipt";

        assertThat(SpringPayments.send(machine, Event.ACCEPT)).isFalse();
        assertThat(thereIn()).isEqualTo("AUTHORIZING");
        assertThat(machine.hasStateMachineError()).isFalse();

        assertThrows(UnsupportedOperationException.class, flow::accept);
        assertThat(flow.state()).isEqualTo(AUTHORIZING);
    }

    /** The machine is in the new state on both sides. Here the caller hears of it, and what is bound stays as it was. */
    @Test
    void anEntryActionThatThrowsIsSwallowedThereAndThrowsHere() {
        there.broken = "ask bank";
        here.broken = "ask bank";

        assertThat(SpringPayments.pay(machine, 1250)).isTrue();
        assertThat(thereIn()).isEqualTo("AUTHORIZING");

        assertThrows(UnsupportedOperationException.class, () -> flow.pay(1250));
        assertThat(flow.state()).isEqualTo(AUTHORIZING);
        assertThat(payment.getStatus()).isEqualTo(NEW);
    }

    @Test
    void timeRaisesInAThreadThereAndWhenAskedHere() throws InterruptedException {
        try (SpringPayments impatient = new SpringPayments(there, Duration.ofMillis(20))) {
            StateMachine<State, Event> retrying = impatient.start(1250);
            SpringPayments.pay(retrying, 1250);
            SpringPayments.send(retrying, Event.REFUSE);
            there.await("entry: ask bank", 2);
        }

        flow.pay(1250);
        flow.refuse();
        assertThat(payment.getRetryDue()).isEqualTo(Instant.parse("2026-11-27T12:05:00Z"));
        assertThat(flow.expire()).isFalse();
        clock.set(Instant.parse("2026-11-27T12:05:00Z"));
        assertTrue(flow.expire());
        assertThat(payment.getStatus()).isEqualTo(AUTHORIZING);
        assertThat(here.log).isEqualTo(there.log);
    }

    /** What one library has stored, both resume, and go on alike. */
    @Test
    void aStoredMachineMovesByTheNameOfItsInnermostState() throws Exception {
        SpringPayments.pay(machine, 1250);
        SpringPayments.send(machine, Event.REFUSE);
        StoredPayments stored = new StoredPayments();
        var persister = new DefaultStateMachinePersister<>(stored);
        persister.persist(machine, "P-1");

        Payment moved = stored.moved("P-1", clock.get());
        assertThat(moved.getStatus()).isEqualTo(WAITING);
        assertThat(moved.getRefusals()).isEqualTo(1);

        StateMachine<State, Event> restored = persister.restore(payments.start(1250), "P-1");
        PaymentFlowMachine resumed = flows.on(moved);
        assertThat(resumed.deadline()).isEqualTo(Optional.of(clock.get()));
        there.log.clear();
        SpringPayments.send(restored, Event.RETRY);
        SpringPayments.send(restored, Event.REFUSE);
        resumed.retry();
        resumed.refuse();

        assertThat(SpringPayments.state(restored)).isEqualTo("DECLINED");
        assertThat(moved.getStatus()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(there.log).isEqualTo(List.of("entry: ask bank", "effect: apologize", "exit: unlock cart"));
        assertThat(here.log).isEqualTo(List.of("entry: ask bank", "exit: unlock cart", "effect: apologize"));
    }
}

package dev.switchgear.examples.migrating.payment;

import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.config.EnableStateMachineFactory;
import org.springframework.statemachine.config.EnumStateMachineConfigurerAdapter;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;

/** The payment as it was: machines of Spring Statemachine. */
@Configuration
@EnableStateMachineFactory
class SpringPaymentConfig extends EnumStateMachineConfigurerAdapter<State, Event> {

    enum State {
        NEW,
        PROCESSING,
        AUTHORIZING,
        WAITING,
        DECIDING,
        PAID,
        DECLINED,
        CANCELLED,
        REFUNDED
    }

    enum Event {
        PAY,
        ACCEPT,
        REFUSE,
        RETRY,
        ASK,
        CANCEL,
        REFUND
    }

    private final Checkout checkout;
    private final Duration patience;

    SpringPaymentConfig(Checkout checkout, Duration patience) {
        this.checkout = checkout;
        this.patience = patience;
    }

    @Override
    public void configure(StateMachineStateConfigurer<State, Event> states) throws Exception {
        // @formatter:off
        states
            .withStates()
                .initial(State.NEW)
                .state(State.PROCESSING, context -> checkout.lockCart(), context -> checkout.unlockCart())
                .state(State.PAID)
                .end(State.DECLINED)
                .end(State.CANCELLED)
                .end(State.REFUNDED)
            .and().withStates().parent(State.PROCESSING)
                .initial(State.AUTHORIZING)
                .stateEntry(State.AUTHORIZING, context -> checkout.askBank())
                .state(State.WAITING)
                .choice(State.DECIDING);
        // @formatter:on
    }

    @Override
    public void configure(StateMachineTransitionConfigurer<State, Event> transitions) throws Exception {
        // @formatter:off
        transitions
            .withExternal().source(State.NEW).target(State.PROCESSING).event(Event.PAY)
                .guard(covers())
            .and().withExternal().source(State.AUTHORIZING).target(State.PAID).event(Event.ACCEPT)
                .action(context -> checkout.writeReceipt())
            .and().withExternal().source(State.AUTHORIZING).target(State.DECIDING).event(Event.REFUSE)
                .action(countRefusal())
            .and().withChoice().source(State.DECIDING)
                .first(State.WAITING, mayRetry(), context -> checkout.promiseRetry())
                .last(State.DECLINED, context -> checkout.apologize())
            .and().withExternal().source(State.WAITING).target(State.AUTHORIZING).event(Event.RETRY)
            .and().withExternal().source(State.WAITING).target(State.AUTHORIZING)
                .timerOnce(patience.toMillis())
            .and().withInternal().source(State.PROCESSING).event(Event.ASK)
                .action(context -> checkout.tellProgress())
            .and().withExternal().source(State.PROCESSING).target(State.CANCELLED).event(Event.CANCEL)
            .and().withExternal().source(State.PAID).target(State.REFUNDED).event(Event.REFUND)
                .action(context -> checkout.payBack(context.getExtendedState().get("price", Long.class)));
        // @formatter:on
    }

    @Bean
    Guard<State, Event> covers() {
        return context -> context.getMessageHeaders().get("cents", Long.class)
                >= context.getExtendedState().get("price", Long.class);
    }

    @Bean
    Guard<State, Event> mayRetry() {
        return context -> context.getExtendedState().get("refusals", Integer.class) < 2;
    }

    @Bean
    Action<State, Event> countRefusal() {
        return context -> context.getExtendedState().getVariables().merge("refusals", 1, (n, one) -> (int) n + 1);
    }
}

package dev.switchgear.examples.migrating.payment;

import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.Event;
import dev.switchgear.examples.migrating.payment.SpringPaymentConfig.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.StateMachineFactory;
import reactor.core.publisher.Mono;

/** An application context with a factory of machines, and how machines are driven. */
final class SpringPayments implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StateMachineFactory<State, Event> factory;
    private final List<StateMachine<State, Event>> started = new ArrayList<>();

    @SuppressWarnings("unchecked")
    SpringPayments(Checkout checkout, Duration patience) {
        context.registerBean(SpringPaymentConfig.class, checkout, patience);
        context.refresh();
        factory = context.getBean(StateMachineFactory.class);
    }

    StateMachine<State, Event> start(long price) {
        StateMachine<State, Event> machine = factory.getStateMachine();
        machine.getExtendedState().getVariables().put("price", price);
        machine.startReactively().block();
        started.add(machine);
        return machine;
    }

    static boolean send(StateMachine<State, Event> machine, Event event) {
        return send(machine, MessageBuilder.withPayload(event).build());
    }

    static boolean pay(StateMachine<State, Event> machine, long cents) {
        return send(
                machine,
                MessageBuilder.withPayload(Event.PAY).setHeader("cents", cents).build());
    }

    private static boolean send(StateMachine<State, Event> machine, Message<Event> message) {
        return machine.sendEvent(Mono.just(message))
                .any(result -> result.getResultType() == ResultType.ACCEPTED)
                .block();
    }

    /** The innermost state, which is what a machine here is in. */
    static String state(StateMachine<State, Event> machine) {
        List<State> states = List.copyOf(machine.getState().getIds());
        return states.get(states.size() - 1).name();
    }

    /** Stops what was started since the last call, and its timers. */
    void stop() {
        started.forEach(machine -> machine.stopReactively().block());
        started.clear();
    }

    @Override
    public void close() {
        stop();
        context.close();
    }
}

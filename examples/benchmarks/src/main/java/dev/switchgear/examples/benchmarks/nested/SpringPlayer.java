package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.nested.Player.Event;
import java.util.Arrays;
import java.util.List;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import reactor.core.publisher.Mono;

/** The player with states whose parents are states; no application context, listeners or persistence. */
final class SpringPlayer {

    private final StateMachine<Node, Event> machine;
    private final List<Message<Event>> messages = Arrays.stream(Event.values())
            .map(event -> MessageBuilder.withPayload(event).build())
            .toList();

    SpringPlayer(Deck deck) {
        try {
            StateMachineBuilder.Builder<Node, Event> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates()
                    .withStates()
                    .initial(Node.OFF)
                    .state(Node.ON, of(deck::light), of(deck::dark))
                    .and()
                    .withStates()
                    .parent(Node.ON)
                    .initial(Node.IDLE)
                    .state(Node.BUSY, null, of(deck::rewind))
                    .and()
                    .withStates()
                    .parent(Node.IDLE)
                    .initial(Node.CLOSED)
                    .state(Node.OPEN)
                    .and()
                    .withStates()
                    .parent(Node.BUSY)
                    .initial(Node.PLAYING)
                    .state(Node.PLAYING, of(deck::spin), of(deck::brake))
                    .state(Node.PAUSED)
                    .state(Node.RECORDING)
                    .and()
                    .withStates()
                    .parent(Node.PLAYING)
                    .initial(Node.NORMAL)
                    .state(Node.FAST)
                    .state(Node.SLOW);
            StateMachineTransitionConfigurer<Node, Event> rows = builder.configureTransitions();
            row(rows, Node.OFF, Event.POWER, Node.ON);
            row(rows, Node.ON, Event.POWER, Node.OFF);
            row(rows, Node.CLOSED, Event.EJECT, Node.OPEN);
            row(rows, Node.OPEN, Event.EJECT, Node.CLOSED);
            row(rows, Node.BUSY, Event.EJECT, Node.OPEN);
            row(rows, Node.IDLE, Event.PLAY, Node.BUSY);
            row(rows, Node.PAUSED, Event.PLAY, Node.PLAYING);
            row(rows, Node.PAUSED, Event.PAUSE, Node.PLAYING);
            row(rows, Node.PLAYING, Event.PAUSE, Node.PAUSED);
            row(rows, Node.NORMAL, Event.SPEED, Node.FAST);
            row(rows, Node.FAST, Event.SPEED, Node.SLOW);
            row(rows, Node.SLOW, Event.SPEED, Node.NORMAL);
            row(rows, Node.BUSY, Event.STOP, Node.IDLE);
            row(rows, Node.IDLE, Event.RECORD, Node.RECORDING);
            rows.withInternal().source(Node.ON).event(Event.TICK).action(of(deck::tick));
            machine = builder.build();
            machine.startReactively().block();
        } catch (Exception e) { // its configurers say no more
            throw new IllegalStateException(e);
        }
    }

    private static void row(StateMachineTransitionConfigurer<Node, Event> rows, Node source, Event event, Node target)
            throws Exception {
        rows.withExternal().source(source).event(event).target(target);
    }

    private static Action<Node, Event> of(Runnable action) {
        return context -> action.run();
    }

    void fire(Event event) {
        machine.sendEvent(Mono.just(messages.get(event.ordinal()))).blockLast();
    }

    /** The state proper is the last of those in which it is. */
    int state() {
        Node last = Node.OFF;
        for (Node node : machine.getState().getIds()) {
            last = node;
        }
        return last.ordinal();
    }
}

package dev.switchgear.examples.benchmarks.nested;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.switchgear.examples.benchmarks.nested.Player.Event;

/** The player with {@code substateOf}. */
final class Stateless4jPlayer {

    private final StateMachine<Node, Event> machine;

    Stateless4jPlayer(Deck deck) {
        StateMachineConfig<Node, Event> config = new StateMachineConfig<>();
        config.configure(Node.OFF).permit(Event.POWER, Node.CLOSED);
        config.configure(Node.ON)
                .onEntry(deck::light)
                .onExit(deck::dark)
                .permit(Event.POWER, Node.OFF)
                .permitInternal(Event.TICK, deck::tick);
        config.configure(Node.IDLE)
                .substateOf(Node.ON)
                .permit(Event.PLAY, Node.NORMAL)
                .permit(Event.RECORD, Node.RECORDING);
        config.configure(Node.CLOSED).substateOf(Node.IDLE).permit(Event.EJECT, Node.OPEN);
        config.configure(Node.OPEN).substateOf(Node.IDLE).permit(Event.EJECT, Node.CLOSED);
        config.configure(Node.BUSY)
                .substateOf(Node.ON)
                .onExit(deck::rewind)
                .permit(Event.EJECT, Node.OPEN)
                .permit(Event.STOP, Node.CLOSED);
        config.configure(Node.PLAYING)
                .substateOf(Node.BUSY)
                .onEntry(deck::spin)
                .onExit(deck::brake)
                .permit(Event.PAUSE, Node.PAUSED);
        config.configure(Node.NORMAL).substateOf(Node.PLAYING).permit(Event.SPEED, Node.FAST);
        config.configure(Node.FAST).substateOf(Node.PLAYING).permit(Event.SPEED, Node.SLOW);
        config.configure(Node.SLOW).substateOf(Node.PLAYING).permit(Event.SPEED, Node.NORMAL);
        config.configure(Node.PAUSED)
                .substateOf(Node.BUSY)
                .permit(Event.PLAY, Node.NORMAL)
                .permit(Event.PAUSE, Node.NORMAL);
        config.configure(Node.RECORDING).substateOf(Node.BUSY);
        machine = new StateMachine<>(Node.OFF, config);
    }

    void fire(Event event) {
        machine.fire(event);
    }

    int state() {
        return machine.getState().ordinal();
    }
}

package dev.switchgear.examples.benchmarks.nested;

import dev.switchgear.examples.benchmarks.nested.Player.Event;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.jvm.JvmClassMappingKt;
import kotlin.reflect.KClass;
import ru.nsk.kstatemachine.event.EventMatcher;
import ru.nsk.kstatemachine.state.ChildMode;
import ru.nsk.kstatemachine.state.DefaultState;
import ru.nsk.kstatemachine.state.IState;
import ru.nsk.kstatemachine.state.IStateKt;
import ru.nsk.kstatemachine.statemachine.CreationArgumentsKt;
import ru.nsk.kstatemachine.statemachine.StateMachine;
import ru.nsk.kstatemachine.statemachine.StateMachineKt;
import ru.nsk.kstatemachine.transition.DefaultTransition;
import ru.nsk.kstatemachine.transition.Transition;
import ru.nsk.kstatemachine.transition.TransitionParams;
import ru.nsk.kstatemachine.transition.TransitionType;

/** The player of KStateMachine, on the standard library alone, without coroutines. */
final class KStatePlayer {

    private final Map<Node, DefaultState> nodes = new EnumMap<>(Node.class);
    private final StateMachine machine;
    private final List<Raised> events =
            Arrays.stream(Event.values()).map(Raised::new).toList();

    KStatePlayer(Deck deck) {
        for (Node node : Node.values()) {
            nodes.put(node, new DefaultState(node.name(), ChildMode.EXCLUSIVE));
        }
        machine = StateMachineKt.createStdLibStateMachine(
                "Player",
                ChildMode.EXCLUSIVE,
                true,
                CreationArgumentsKt.buildCreationArguments(arguments -> Unit.INSTANCE),
                (building, whenDone) -> {
                    nest(building, Node.OFF, Node.ON);
                    nest(node(Node.ON), Node.IDLE, Node.BUSY);
                    nest(node(Node.IDLE), Node.CLOSED, Node.OPEN);
                    nest(node(Node.BUSY), Node.PLAYING, Node.PAUSED, Node.RECORDING);
                    nest(node(Node.PLAYING), Node.NORMAL, Node.FAST, Node.SLOW);
                    addRows(deck);
                    addActions(deck);
                    return Unit.INSTANCE;
                });
    }

    private DefaultState node(Node node) {
        return nodes.get(node);
    }

    /** The first is the initial one. */
    private void nest(IState parent, Node... children) {
        for (Node child : children) {
            parent.addState(node(child));
        }
        parent.setInitialState(node(children[0]));
    }

    private void addRows(Deck deck) {
        row(Node.OFF, Event.POWER, Node.ON);
        row(Node.ON, Event.POWER, Node.OFF);
        row(Node.CLOSED, Event.EJECT, Node.OPEN);
        row(Node.OPEN, Event.EJECT, Node.CLOSED);
        row(Node.BUSY, Event.EJECT, Node.OPEN);
        row(Node.IDLE, Event.PLAY, Node.BUSY);
        row(Node.PAUSED, Event.PLAY, Node.NORMAL);
        row(Node.PAUSED, Event.PAUSE, Node.NORMAL);
        row(Node.PLAYING, Event.PAUSE, Node.PAUSED);
        row(Node.NORMAL, Event.SPEED, Node.FAST);
        row(Node.FAST, Event.SPEED, Node.SLOW);
        row(Node.SLOW, Event.SPEED, Node.NORMAL);
        row(Node.BUSY, Event.STOP, Node.IDLE);
        row(Node.IDLE, Event.RECORD, Node.RECORDING);
        row(Node.ON, Event.TICK, (IState) null).addListener(new Effect(deck::tick));
    }

    private void row(Node source, Event event, Node target) {
        row(source, event, node(target));
    }

    private Transition<Raised> row(Node source, Event event, IState target) {
        return node(source)
                .addTransition(new DefaultTransition<>(
                        source + " " + event, new Matcher(event), TransitionType.LOCAL, null, node(source), target));
    }

    private void addActions(Deck deck) {
        node(Node.ON).addListener(new Actions(deck::light, deck::dark));
        node(Node.PLAYING).addListener(new Actions(deck::spin, deck::brake));
        node(Node.BUSY).addListener(new Actions(() -> {}, deck::rewind));
    }

    void fire(Event event) {
        StateMachineKt.processEventBlocking(machine, events.get(event.ordinal()), null);
    }

    int state() {
        for (IState state : IStateKt.activeStates(machine, false)) {
            if (state.getStates().isEmpty()) {
                return Node.valueOf(state.getName()).ordinal();
            }
        }
        throw new IllegalStateException("no state");
    }

    /** An event, as the library wants it. */
    private record Raised(Event event) implements ru.nsk.kstatemachine.event.Event {}

    private record Matcher(Event event) implements EventMatcher<Raised> {

        @Override
        public KClass<Raised> getEventClass() {
            return JvmClassMappingKt.getKotlinClass(Raised.class);
        }

        @Override
        public Object match(ru.nsk.kstatemachine.event.Event raised, Continuation<? super Boolean> whenDone) {
            return raised instanceof Raised one && one.event() == event;
        }
    }

    private record Effect(Runnable action) implements Transition.Listener {

        @Override
        public Object onTriggered(TransitionParams<?> params, Continuation<? super Unit> whenDone) {
            action.run();
            return Unit.INSTANCE;
        }

        @Override
        public Object onComplete(
                Set<? extends IState> states, TransitionParams<?> params, Continuation<? super Unit> whenDone) {
            return Unit.INSTANCE;
        }
    }

    private record Actions(Runnable entry, Runnable exit) implements IState.Listener {

        @Override
        public Object onEntry(TransitionParams<?> params, Continuation<? super Unit> whenDone) {
            entry.run();
            return Unit.INSTANCE;
        }

        @Override
        public Object onExit(TransitionParams<?> params, Continuation<? super Unit> whenDone) {
            exit.run();
            return Unit.INSTANCE;
        }

        @Override
        public Object onFinished(TransitionParams<?> params, Continuation<? super Unit> whenDone) {
            return Unit.INSTANCE;
        }
    }
}

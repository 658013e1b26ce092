package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Told;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.Body;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.EntryOf;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Action.Remember;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Action.StartTimer;
import dev.switchgear.processor.resolve.Action.StartTimerIn;
import dev.switchgear.processor.resolve.Action.StopTimer;
import dev.switchgear.processor.resolve.Action.Wait;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what happens when a row is taken, in the order in which it does. */
final class ReactionBlock {

    /** How many states are listed of which many run nothing. */
    private static final int MOST_LISTED = 100;

    private final Chart chart;
    private final Calls calls;
    private final MachineScope scope;
    private final Scene scene;
    private final Occurrences occurrences;
    private final TimerBlock timers;
    private final DeferralWriter deferral;

    ReactionBlock(Chart chart, MachineScope scope, Scene scene) {
        this.chart = chart;
        this.calls = new Calls(chart.machine().spec(), scope);
        this.scope = scope;
        this.scene = scene;
        this.occurrences = new Occurrences(chart.machine(), scope);
        this.timers = new TimerBlock(chart.machine(), scope, scene.parameters());
        this.deferral = new DeferralWriter(chart.machine(), scope);
    }

    /** Whether nothing has to happen but what its value says. */
    boolean isValue(Reaction reaction) {
        List<Action> actions = reaction.actions();
        if (isFollowed(reaction) || (scene.answers() && chart.machine().defers() && reaction.isTransition())) {
            return false;
        }
        return actions.isEmpty() || (scene.answers() && actions.size() == 1 && actions.get(0) instanceof Body);
    }

    /** The value of such a reaction. */
    CodeBlock value(Reaction reaction) {
        if (!scene.answers()) {
            return CodeBlock.of("$L", reaction.isTransition());
        }
        return reaction.actions(Body.class).stream()
                .findFirst()
                .map(body -> calls.body(body.event()))
                .orElse(scene.from());
    }

    /**
     * <pre>
     * unlock();
     * charge(amount);
     * state = State.PAID;
     * announce();
     * record(State.CART, Event.PAY, State.PAID);
     * yield true;
     * </pre>
     */
    CodeBlock statements(Reaction reaction) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (isValue(reaction)) {
            return code.addStatement("yield $L", value(reaction)).build();
        }
        CodeBlock occurrence = scene.occurrence().orElse(CodeBlock.of(""));
        if (isTakenOften(reaction)) {
            String name = MachineScope.local(OccurrenceWriter.OCCURRENCE, scene.parameters());
            code.addStatement("$T $N = $L", occurrences.type(), name, occurrence);
            occurrence = CodeBlock.of("$N", name);
        }
        boolean isStarted = false;
        for (Action action : reaction.actions()) {
            boolean isStart = action instanceof StartTimer || action instanceof StartTimerIn;
            if (!isStart) {
                code.add(statement(action, reaction, occurrence));
            } else if (!isStarted) { // They stand side by side, and are written together.
                code.add(timers.starting(reaction));
                isStarted = true;
            }
        }
        if (isFollowed(reaction)) {
            code.addStatement("$N($L)", scope.methods().settle(), settlesWith(occurrence));
        }
        if (scene.answers() && reaction.isTransition()) { // Nobody else can tell.
            code.add(deferral.wake(scene.parameters()));
        }
        return code.addStatement("yield $L", scene.answers() ? answer(reaction) : reaction.isTransition())
                .build();
    }

    private Object answer(Reaction reaction) {
        return answersBody(reaction) ? result() : scene.from();
    }

    /** After an automatic row the others are tried at once, where it was taken. */
    private boolean isFollowed(Reaction reaction) {
        return !(reaction.trigger() instanceof Automatic) && chart.isFollowed(reaction);
    }

    /** Rows that take themselves are handed the occurrence where one of them asks for it. */
    private CodeBlock settlesWith(CodeBlock occurrence) {
        return chart.hasAutomaticOccurrences() ? occurrence : CodeBlock.of("");
    }

    /** Whether the occurrence is made here, and several want it: it is made once then, unless its type cannot be said here. */
    private boolean isTakenOften(Reaction reaction) {
        boolean isMade = reaction.trigger() instanceof EventMethod event && occurrences.isSayable(event);
        int settling = isFollowed(reaction) && chart.hasAutomaticOccurrences() ? 1 : 0;
        return isMade && reaction.occurrences() + settling > 1;
    }

    private CodeBlock statement(Action action, Reaction reaction, CodeBlock occurrence) {
        if (action instanceof StopTimer stopped) {
            return timers.stop(stopped.timeout());
        }
        return action instanceof EntryOf entries
                ? entries(entries, occurrence)
                : ended(expression(action, reaction, occurrence));
    }

    private static CodeBlock ended(CodeBlock statement) {
        return CodeBlock.builder().addStatement(statement).build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case NORMAL -&gt; whirr();
     *   case FAST -&gt; {
     *     whirr();
     *     light();
     *   }
     *   case CLOSED, OPEN -&gt; {}
     * }
     * </pre>
     */
    private CodeBlock entries(EntryOf entries, CodeBlock occurrence) {
        Arms arms = new Arms();
        if (chart.machine().states().size() > MOST_LISTED) {
            return exceptions(entries, occurrence);
        }
        for (State state : chart.machine().states()) {
            List<Entry> ofState = entries.byState().getOrDefault(state, List.of());
            if (ofState.size() == 1) {
                arms.add(state.name(), call(ofState.get(0), occurrence));
            } else {
                arms.addBlock(state.name(), calling(ofState, occurrence));
            }
        }
        return CodeBlock.of("$L\n", arms.over(MachineScope.field(scene.parameters())));
    }

    /** Of many states, those in which something else runs than in most of them. */
    private CodeBlock exceptions(EntryOf entries, CodeBlock occurrence) {
        Map<List<Entry>, List<String>> alike = new LinkedHashMap<>();
        entries.byState()
                .forEach((state, ofState) ->
                        alike.computeIfAbsent(ofState, any -> new ArrayList<>()).add(state.name()));
        List<Entry> usual = Collections.max(
                        alike.entrySet(),
                        Comparator.comparingInt(same -> same.getValue().size()))
                .getKey();
        if (alike.size() == 1) {
            return calling(usual, occurrence);
        }
        SwitchBlock others = SwitchBlock.over(MachineScope.field(scene.parameters()));
        alike.forEach((ofState, states) -> {
            if (!ofState.equals(usual)) {
                others.block(states, calling(ofState, occurrence));
            }
        });
        return CodeBlock.of(
                "$L\n", others.otherwiseBlock(calling(usual, occurrence)).build());
    }

    private CodeBlock calling(List<Entry> entries, CodeBlock occurrence) {
        CodeBlock.Builder calling = CodeBlock.builder();
        entries.forEach(entry -> calling.addStatement(call(entry, occurrence)));
        return calling.build();
    }

    private CodeBlock call(Entry entry, CodeBlock occurrence) {
        return calls.of(entry.method(), entry.takesOccurrence() ? occurrence : CodeBlock.of(""));
    }

    private CodeBlock expression(Action action, Reaction reaction, CodeBlock occurrence) {
        if (action instanceof Exit exit) {
            return calls.of(exit.method(), exit.takesOccurrence() ? occurrence : CodeBlock.of(""));
        } else if (action instanceof Effect effect) {
            return call(effect.effect());
        } else if (action instanceof Body body) {
            return body(body.event());
        } else if (action instanceof Become become) {
            return CodeBlock.of("$L = $L", MachineScope.field(scene.parameters()), scope.constant(become.state()));
        } else if (action instanceof Remember left) {
            return CodeBlock.of(
                    "$L = $L", MachineScope.field(scope.lastOf(left.superstate()), scene.parameters()), scene.from());
        } else if (action instanceof Return resumed) {
            return CodeBlock.of(
                    "$L = $L",
                    MachineScope.field(scene.parameters()),
                    MachineScope.field(scope.lastOf(resumed.superstate()), scene.parameters()));
        } else if (action instanceof Entry entry) {
            return call(entry, occurrence);
        } else if (action instanceof Wait) {
            return deferral.waiting(scene, event(reaction));
        }
        return call(((Notify) action).observer(), reaction, occurrence);
    }

    private static Optional<EventMethod> event(Reaction reaction) {
        return reaction.trigger() instanceof EventMethod event ? Optional.of(event) : Optional.empty();
    }

    private CodeBlock body(EventMethod event) {
        CodeBlock body = calls.body(event);
        return scene.answers()
                ? CodeBlock.of("$T $N = $L", scope.printed(event.method().result()), result(), body)
                : body;
    }

    private String result() {
        return MachineScope.local("result", scene.parameters());
    }

    /** The call of a guard or an effect. */
    CodeBlock call(Reference reference) {
        return calls.of(reference, scene.parameters());
    }

    private CodeBlock call(Observer observer, Reaction reaction, CodeBlock occurrence) {
        CodeBlock told = CodeBlock.of(
                "$L,$W$L,$W$L",
                scene.from(),
                observer.told() == Told.OCCURRENCE ? occurrence : scene.event(),
                reaction.entered().map(scope::constant).orElseGet(() -> end(reaction)));
        return calls.of(observer.method(), observer.isTold() ? told : CodeBlock.of(""));
    }

    private CodeBlock end(Reaction reaction) {
        return reaction.isExternal() ? MachineScope.field(scene.parameters()) : scene.from();
    }

    private static boolean answersBody(Reaction reaction) {
        return !reaction.actions(Body.class).isEmpty();
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.Body;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;

/** Writes what happens when a row is taken, in the order in which it does. */
final class ReactionBlock {

    private final Calls calls;
    private final MachineScope scope;
    private final Scene scene;

    ReactionBlock(Machine machine, MachineScope scope, Scene scene) {
        this.calls = new Calls(machine.spec(), scope);
        this.scope = scope;
        this.scene = scene;
    }

    /** Whether nothing has to happen but what its value says. */
    boolean isValue(Reaction reaction) {
        List<Action> actions = reaction.actions();
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
        reaction.actions().forEach(action -> code.addStatement(statement(action, reaction)));
        return code.addStatement("yield $L", scene.answers() ? result() : "true")
                .build();
    }

    private CodeBlock statement(Action action, Reaction reaction) {
        if (action instanceof Exit exit) {
            return calls.of(exit.method());
        } else if (action instanceof Effect effect) {
            return call(effect.effect());
        } else if (action instanceof Body body) {
            return body(body.event());
        } else if (action instanceof Become become) {
            return CodeBlock.of("$L = $L", MachineScope.field(scene.parameters()), scope.constant(become.state()));
        } else if (action instanceof Entry entry) {
            return calls.of(entry.method());
        }
        return call(((Notify) action).observer(), reaction);
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

    private CodeBlock call(Observer observer, Reaction reaction) {
        CodeBlock told = CodeBlock.of(
                "$L,$W$L,$W$L",
                scene.from(),
                scene.event(),
                reaction.entered().map(scope::constant).orElse(scene.from()));
        return calls.of(observer.method(), observer.isTold() ? told : CodeBlock.of(""));
    }
}

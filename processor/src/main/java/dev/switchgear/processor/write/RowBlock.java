package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction.Kind;

/** Writes what happens when a row is taken, in the order in which it does. */
final class RowBlock {

    private final Calls calls;
    private final Behavior behavior;
    private final MachineScope scope;
    private final Scene scene;

    RowBlock(Machine machine, MachineScope scope, Scene scene) {
        this.calls = new Calls(machine.spec(), scope);
        this.behavior = machine.behavior();
        this.scope = scope;
        this.scene = scene;
    }

    /** Whether nothing has to happen for a row but what its value says. */
    boolean isValue(Row row) {
        if (!row.isTransition()) {
            return true;
        }
        boolean isBodyAlone = scene.body().isPresent() && scene.answers();
        boolean doesNothing = scene.body().isEmpty() && row.then().isEmpty();
        return row.to().isEmpty() && behavior.observers().isEmpty() && (isBodyAlone || doesNothing);
    }

    /** The value of such a row. */
    CodeBlock value(Row row) {
        if (!scene.answers()) {
            return CodeBlock.of("$L", row.isTransition());
        }
        return row.isTransition() ? body() : scene.from();
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
    CodeBlock statements(Row row, State from) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (isValue(row)) {
            return code.addStatement("yield $L", value(row)).build();
        }
        row.to().ifPresent(to -> behavior.of(Kind.EXIT, from).forEach(action -> code.addStatement(calls.of(action))));
        addEffects(row, code);
        row.to().ifPresent(to -> {
            code.addStatement("$L = $L", MachineScope.field(scene.parameters()), scope.constant(to));
            behavior.of(Kind.ENTRY, to).forEach(action -> code.addStatement(calls.of(action)));
        });
        behavior.observers().forEach(observer -> code.addStatement(call(observer, row)));
        return code.addStatement("yield $L", scene.answers() ? result() : "true")
                .build();
    }

    private void addEffects(Row row, CodeBlock.Builder code) {
        if (scene.answers()) {
            TypeName type = scene.body().orElseThrow().method().result();
            code.addStatement("$T $N = $L", scope.printed(type), result(), body());
        } else if (scene.body().isPresent()) {
            code.addStatement(body());
        }
        row.then().forEach(effect -> code.addStatement(call(effect.meant().orElseThrow())));
    }

    private CodeBlock body() {
        return calls.body(scene.body().orElseThrow());
    }

    private String result() {
        return MachineScope.local("result", scene.parameters());
    }

    /** The call of a guard or an effect. */
    CodeBlock call(Candidate meant) {
        return calls.of(meant.method(), scene.first(meant.arity()));
    }

    private CodeBlock call(Observer observer, Row row) {
        CodeBlock told = CodeBlock.of(
                "$L,$W$L,$W$L",
                scene.from(),
                scene.event(),
                row.to().map(scope::constant).orElse(scene.from()));
        return calls.of(observer.method(), observer.isTold() ? told : CodeBlock.of(""));
    }
}

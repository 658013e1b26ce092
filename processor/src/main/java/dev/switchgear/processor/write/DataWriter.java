package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.write.RefusalWriter.Held;
import java.util.List;

/** Writes how an event is raised that is held as data. */
final class DataWriter {

    private final Machine machine;
    private final MachineScope scope;
    private final Dispatch dispatch;
    private final QueueWriter queue;
    private final RefusalWriter refusals;

    DataWriter(Draft draft, Dispatch dispatch, RefusalWriter refusals) {
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.dispatch = dispatch;
        this.queue = new QueueWriter(draft.chart(), draft.scope());
        this.refusals = refusals;
    }

    /** The event; one that is none must not be taken for the lack of a running one. */
    CodeBlock held() {
        return machine.runsUserCode() ? Dispatch.required("event") : CodeBlock.of("event");
    }

    /** It is raised, or refused by exception. */
    CodeBlock fire() {
        return machine.reacts()
                ? unheld().add(raising()).add(queue.finish(List.of())).build()
                : dispatch.fire(Dispatch.required("event"));
    }

    /** Where no code runs, no event is held that runs, and nobody has looked whether it is one. */
    private CodeBlock.Builder unheld() {
        CodeBlock.Builder code = CodeBlock.builder();
        return machine.runsUserCode() ? code : code.addStatement(Dispatch.required("event"));
    }

    private CodeBlock raising() {
        return isHandled() ? CodeBlock.builder().addStatement(handling()).build() : refusals.loudly(rows(), Held.EVENT);
    }

    private CodeBlock rows() {
        return CodeBlock.of("$N(event)", scope.methods().raise());
    }

    private boolean isHandled() {
        return machine.defers() && machine.isTable();
    }

    private CodeBlock handling() {
        return CodeBlock.of("$N(event)", scope.methods().handle());
    }

    /** It waits until another one is over. Events that throw checked exceptions do not, for nobody would catch them. */
    CodeBlock waiting() {
        if (!machine.queuesFired()) {
            return CodeBlock.of("");
        }
        return isHandled() ? queue.waitingFor(handling()) : queue.waiting(raising());
    }

    /** It is raised, and answered whether a transition was taken. */
    CodeBlock tryFire() {
        return machine.reacts()
                ? unheld().add(refusals.quietly(rows(), Held.EVENT, queue.complete(List.of())))
                        .build()
                : dispatch.tryFire(Dispatch.required("event"));
    }
}

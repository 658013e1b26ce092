package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnsupportedResult;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** An event method returns nothing, the new state, or whether it was accepted. */
final class ResultsAreKnown implements Rule {

    @Override
    public List<UnsupportedResult> check(Machine machine, Chart chart) {
        return machine.eventMethods().stream()
                .filter(event -> !event.isOfObject() && !isKnown(event, machine))
                .map(event -> new UnsupportedResult(event, machine))
                .toList();
    }

    /** Whether a machine can answer so; what a body returns is the caller's, whatever it is. */
    static boolean isKnown(EventMethod event, Machine machine) {
        TypeName result = event.method().result();
        return !event.method().isAbstract()
                || result.equals(TypeName.VOID)
                || result.equals(TypeName.BOOLEAN)
                || result.equals(machine.stateEnum().name());
    }

    /** The result may be a type that the compiler does not know either. */
    @Override
    public boolean needsTheWhole() {
        return true;
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

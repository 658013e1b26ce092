package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.IgnoredResult;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/**
 * What is ignored has nothing to return, or the state that the machine stays in, or that no transition was taken: what only a body
 * could return, it cannot.
 */
final class IgnoredEventsReturnNothing implements Rule {

    @Override
    public List<IgnoredResult> check(Machine machine, Chart chart) {
        return machine.rows().stream()
                .filter(Ignore.class::isInstance)
                .map(Ignore.class::cast)
                .flatMap(row -> row.on().stream()
                        .filter(EventMethod.class::isInstance)
                        .map(EventMethod.class::cast)
                        .filter(event -> !isAnswered(event, machine))
                        .map(event -> new IgnoredResult(event, row, machine)))
                .toList();
    }

    private static boolean isAnswered(EventMethod event, Machine machine) {
        TypeName result = event.method().result();
        return result.equals(TypeName.VOID)
                || result.equals(machine.stateEnum().name())
                || event.reply() == Reply.TAKEN
                || event.reply() == Reply.NOTHING; // Its result is another mistake.
    }
}

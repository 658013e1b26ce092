package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.DeferredResult;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;

/** A deferred event has not happened when its method returns, so there is nothing to return. */
final class DeferredEventsReturnNothing implements Rule {

    @Override
    public List<DeferredResult> check(Machine machine, Chart chart) {
        return machine.rows().stream()
                .filter(Defer.class::isInstance)
                .map(Defer.class::cast)
                .flatMap(row -> row.on().stream()
                        .filter(EventMethod.class::isInstance)
                        .map(EventMethod.class::cast)
                        .filter(DeferredEventsReturnNothing::isAnswered)
                        .map(event -> new DeferredResult(event, row)))
                .toList();
    }

    /** Of an abstract method that returns what no event does, the result is another mistake. */
    private static boolean isAnswered(EventMethod event) {
        return !event.method().result().equals(TypeName.VOID) && event.reply() != Reply.NOTHING;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.UnoverridableEvent;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** A method with rows is one that the machine can implement, or put its own around. */
final class EventMethodsCanBeOverridden implements Rule {

    @Override
    public List<UnoverridableEvent> check(Machine machine, Chart chart) {
        return machine.eventMethods().stream()
                .filter(event -> !event.isOfObject())
                .flatMap(
                        event -> obstacle(event)
                                .map(obstacle -> new UnoverridableEvent(
                                        event, obstacle, machine.spec().isInterface()))
                                .stream())
                .toList();
    }

    private static Optional<String> obstacle(EventMethod event) {
        if (event.method().visibility() == Visibility.PRIVATE) {
            return Optional.of(
                    switch (event.method().form()) {
                        case ABSTRACT, CONCRETE -> "private";
                        case STATIC -> "private static";
                        case FINAL -> "private final";
                    });
        }
        return switch (event.method().form()) {
            case ABSTRACT, CONCRETE -> Optional.empty();
            case STATIC -> Optional.of("static");
            case FINAL -> Optional.of("final");
        };
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Visibility;
import dev.switchgear.processor.problem.ConcreteEventMethod;
import java.util.List;
import java.util.Optional;

/** A method with rows is left to the machine to implement. */
final class EventMethodsAreAbstract implements Rule {

    @Override
    public List<ConcreteEventMethod> check(Machine machine) {
        return machine.eventMethods().stream()
                .flatMap(event -> obstacle(event).map(obstacle -> new ConcreteEventMethod(event, obstacle)).stream())
                .toList();
    }

    private static Optional<String> obstacle(EventMethod event) {
        if (event.method().visibility() == Visibility.PRIVATE) {
            return Optional.of("private");
        }
        return switch (event.method().form()) {
            case ABSTRACT -> Optional.empty();
            case STATIC -> Optional.of("static");
            case FINAL -> Optional.of("final");
            case CONCRETE -> Optional.of("not abstract");
        };
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}

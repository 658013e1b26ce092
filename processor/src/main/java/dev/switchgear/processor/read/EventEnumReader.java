package dev.switchgear.processor.read;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.problem.EnumRole;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the enum that makes a spec a table: the one that is named as that of its events, or its own nested {@code Event}. */
final class EventEnumReader {

    private final EnumReader enums;

    EventEnumReader(EnumReader enums) {
        this.enums = enums;
    }

    /**
     * Looks for the event enum of a spec; nothing if its methods are its events. An inherited enum {@code Event} does not
     * count: whoever inherits one by the way would not know why methods are no events any more.
     */
    Optional<EnumReading> read(TypeElement spec) {
        return enums.named(spec, EnumRole.EVENT, "events", StateMachine.NestedEvent.class.getCanonicalName())
                .or(() -> ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                        .filter(EventEnumReader::isCalledEvent)
                        .filter(type -> type.getKind() == ElementKind.ENUM)
                        .findFirst()
                        .map(type -> enums.read(spec, EnumRole.EVENT, type, Optional.empty())));
    }

    static boolean isCalledEvent(TypeElement type) {
        return type.getSimpleName().contentEquals("Event");
    }
}

package dev.switchgear.processor.read;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.problem.EnumRole;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the enum of a spec's superstates: the one that is named, or its own nested {@code Superstate}. */
final class SuperstateEnumReader {

    private final EnumReader enums;

    SuperstateEnumReader(EnumReader enums) {
        this.enums = enums;
    }

    /** Looks for the enum of the superstates; nothing if the spec has none. As with events, an inherited enum does not count. */
    Optional<EnumReading> read(TypeElement spec) {
        return enums.named(
                        spec,
                        EnumRole.SUPERSTATE,
                        "superstates",
                        StateMachine.NestedSuperstate.class.getCanonicalName())
                .or(() -> ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                        .filter(SuperstateEnumReader::isCalledSuperstate)
                        .filter(type -> type.getKind() == ElementKind.ENUM)
                        .findFirst()
                        .map(type -> enums.read(spec, EnumRole.SUPERSTATE, type, Optional.empty())));
    }

    static boolean isCalledSuperstate(TypeElement type) {
        return type.getSimpleName().contentEquals("Superstate");
    }
}

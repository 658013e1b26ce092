package dev.switchgear.processor.read;

import dev.switchgear.StateMachine;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.problem.EnumRole;
import dev.switchgear.processor.problem.NoStateEnum;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.read.EnumReading.Found;
import dev.switchgear.processor.read.EnumReading.Missing;
import dev.switchgear.processor.read.EnumReading.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the enum whose constants are the states: the one that is named, or the member {@code State}. */
final class StateEnumReader {

    private final Elements elements;
    private final EnumReader enums;

    StateEnumReader(Elements elements, EnumReader enums) {
        this.elements = elements;
        this.enums = enums;
    }

    /** Looks for the state enum of a spec. */
    EnumReading read(TypeElement spec) {
        return enums.named(spec, EnumRole.STATE, "states", StateMachine.NestedState.class.getCanonicalName())
                .orElseGet(() -> member(spec));
    }

    private EnumReading member(TypeElement spec) {
        List<TypeElement> own = ElementFilter.typesIn(spec.getEnclosedElements());
        Optional<TypeElement> state = own.stream()
                .filter(StateEnumReader::isCalledState)
                .findFirst()
                .or(() -> ElementFilter.typesIn(elements.getAllMembers(spec)).stream()
                        .filter(StateEnumReader::isCalledState)
                        .findFirst());
        if (state.isPresent() && state.get().getKind() == ElementKind.ENUM) {
            return enums.read(spec, EnumRole.STATE, state.get(), Optional.empty());
        }
        if (state.isEmpty() && Supertypes.of(spec, elements).isOneMissing()) {
            return new Waiting(); // It may bring the states along.
        }
        List<TypeElement> nested = Stream.concat(Stream.of(spec), own.stream())
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> !EventEnumReader.isCalledEvent(type) && !SuperstateEnumReader.isCalledSuperstate(type))
                .toList();
        Optional<TypeElement> candidate = nested.size() == 1 ? Optional.of(nested.get(0)) : Optional.empty();
        Problem problem = new NoStateEnum(
                spec.getSimpleName().toString(),
                state.map(impostor -> EnumReader.described(impostor.getKind())),
                candidate.map(type -> type.getSimpleName().toString()),
                Site.of(spec));
        // The rules were surely meant over the one enum there is; typed to it, they are no second mistake.
        return candidate
                .map(type -> enums.read(spec, EnumRole.STATE, type, Optional.of(problem)))
                .filter(Found.class::isInstance)
                .orElse(new Missing(problem));
    }

    static boolean isCalledState(TypeElement type) {
        return type.getSimpleName().contentEquals("State");
    }
}

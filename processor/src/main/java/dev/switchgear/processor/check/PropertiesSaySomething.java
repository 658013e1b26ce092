package dev.switchgear.processor.check;

import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.EmptySentence;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No property is true of any table whatever, for then it proves nothing. */
final class PropertiesSaySomething implements Rule {

    @Override
    public List<EmptySentence> check(Machine machine, Chart chart) {
        return machine.properties().stream()
                .flatMap(property -> problem(property, machine).stream())
                .toList();
    }

    private static Optional<EmptySentence> problem(Property property, Machine machine) {
        // Where it begins: in these states, or, if it names none, in the initial one.
        List<State> begins = property.after().isEmpty()
                ? machine.initial().stream().map(InitialState::state).toList()
                : property.after();
        if (property instanceof Never never) {
            return common(never.reach(), never.without())
                    .map(state -> EmptySentence.ofItsOwnCondition(never, state))
                    .or(() -> begins.isEmpty() || !never.without().containsAll(begins)
                            ? Optional.empty()
                            : Optional.of(EmptySentence.ofAConditionThatIsMet(never, begins.get(0))));
        }
        if (property instanceof Always) {
            return Set.copyOf(property.reach()).containsAll(machine.states())
                    ? Optional.of(EmptySentence.ofAllStates(property))
                    : Optional.empty();
        }
        return property instanceof Eventually
                        && !begins.isEmpty()
                        && property.reach().containsAll(begins)
                ? Optional.of(EmptySentence.ofAGoalThatIsReached(property, begins.get(0)))
                : Optional.empty();
    }

    private static Optional<State> common(List<State> some, List<State> others) {
        return some.stream().filter(others::contains).findFirst();
    }
}

package dev.switchgear.diagram;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.StateActionDefinition;
import dev.switchgear.StateActionDefinition.Kind;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SuperstateDefinition;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the names of a definition. */
final class DefinitionNames {

    private DefinitionNames() {}

    static <S extends Enum<S>, E extends Enum<E>> Diagram of(StateMachineDefinition<S, E> definition) {
        Map<S, String> parents = new HashMap<>();
        definition
                .superstates()
                .forEach(superstate -> superstate.states().forEach(state -> parents.put(state, superstate.name())));
        return new Diagram(
                definition.name(),
                definition.initial().name(),
                definition.states().stream()
                        .map(state -> state(state, Optional.ofNullable(parents.get(state)), definition))
                        .toList(),
                definition.superstates().stream()
                        .map(superstate -> superstate(superstate, definition.actions()))
                        .toList(),
                definition.events().stream()
                        .map(event -> new Event(event.name(), after(event, definition.timeouts())))
                        .toList(),
                Stream.concat(
                                definition.rows().stream().map(DefinitionNames::row),
                                definition.automatics().stream().map(DefinitionNames::row))
                        .toList());
    }

    private static <S extends Enum<S>> State state(
            S state, Optional<String> parent, StateMachineDefinition<S, ?> definition) {
        List<StateActionDefinition<S>> own = definition.actions().stream()
                .filter(action -> action.state().filter(state::equals).isPresent())
                .toList();
        return new State(
                state.name(),
                parent,
                definition.finals().contains(state),
                methods(own, Kind.ENTRY),
                methods(own, Kind.EXIT));
    }

    private static <S extends Enum<S>> Superstate superstate(
            SuperstateDefinition<S> superstate, List<StateActionDefinition<S>> actions) {
        List<StateActionDefinition<S>> own = actions.stream()
                .filter(action ->
                        action.superstate().filter(superstate.name()::equals).isPresent())
                .toList();
        return new Superstate(
                superstate.name(),
                superstate.parent(),
                superstate.initial().map(Enum::name),
                methods(own, Kind.ENTRY),
                methods(own, Kind.EXIT));
    }

    private static <S extends Enum<S>> List<String> methods(List<StateActionDefinition<S>> actions, Kind kind) {
        return actions.stream()
                .filter(action -> action.kind() == kind)
                .map(StateActionDefinition::method)
                .toList();
    }

    private static <E extends Enum<E>> Optional<String> after(E event, List<TimeoutDefinition<E>> timeouts) {
        return timeouts.stream()
                .filter(timeout -> timeout.event().equals(event))
                .map(timeout -> timeout.duration()
                        .map(Duration::toString)
                        .or(() -> timeout.method().map(method -> method + "()"))
                        .orElse(""))
                .findFirst();
    }

    private static Row row(TransitionDefinition<?, ?> row) {
        return new Row(
                List.of(row.from().name()),
                Optional.of(row.event().name()),
                row.kind(),
                row.within(),
                row.to().map(Enum::name),
                row.into(),
                row.resumes(),
                row.guards(),
                row.effects());
    }

    private static Row row(AutomaticDefinition<?> row) {
        return new Row(
                List.of(row.from().name()),
                Optional.empty(),
                row.kind(),
                row.within(),
                row.to().map(Enum::name),
                row.into(),
                row.resumes(),
                row.guards(),
                row.effects());
    }
}

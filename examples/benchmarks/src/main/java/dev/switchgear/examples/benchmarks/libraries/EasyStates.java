package dev.switchgear.examples.benchmarks.libraries;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;

/** Machines share states and transitions, but each looks through a set of its own for the one that fits. */
final class EasyStates<S extends Enum<S>, E extends Enum<E>> implements Workshop<S, E> {

    private final Map<S, State> states;
    private final Set<Transition> transitions = new LinkedHashSet<>();

    EasyStates(TypedTable<S, E> table) {
        states = new EnumMap<>(table.stateType());
        for (S state : table.stateType().getEnumConstants()) {
            states.put(state, new State(state.name()));
        }
        for (Row row : table.rows()) {
            transitions.add(new TransitionBuilder()
                    .sourceState(states.get(table.state(row.from())))
                    .eventType(EasyEvents.ALL.get(row.on()).getClass())
                    .targetState(states.get(table.state(row.to())))
                    .build());
        }
    }

    @Override
    public FiniteStateMachine create(S state) {
        return new FiniteStateMachineBuilder(Set.copyOf(states.values()), states.get(state))
                .registerTransitions(transitions)
                .build();
    }

    @Override
    public Drive walk(S start, E[] events) {
        FiniteStateMachine machine = create(start);
        Class<S> type = start.getDeclaringClass();
        AbstractEvent[] raised = Arrays.stream(events)
                .map(event -> EasyEvents.ALL.get(event.ordinal()))
                .toArray(AbstractEvent[]::new);
        return (from, to) -> {
            try {
                for (int i = from; i < to; i++) {
                    machine.fire(raised[i]);
                }
            } catch (FiniteStateMachineException e) {
                throw new IllegalStateException(e);
            }
            return Enum.valueOf(type, machine.getCurrentState().getName()).ordinal();
        };
    }
}

package dev.switchgear.examples.benchmarks.libraries;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.StateMachineConfiguration;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** One builder makes all machines, as its guide asks for; no actions, no listeners, nothing found by reflection. */
final class Squirrel<S extends Enum<S>, E extends Enum<E>> implements Workshop<S, E> {

    private final StateMachineBuilder<Machine<S, E>, S, E, Object> builder;

    Squirrel(TypedTable<S, E> table) {
        @SuppressWarnings("unchecked") // a class literal knows no type arguments
        Class<Machine<S, E>> type = (Class<Machine<S, E>>) (Class<?>) Machine.class;
        builder = StateMachineBuilderFactory.create(type, table.stateType(), table.eventType(), Object.class);
        for (Row row : table.rows()) {
            builder.externalTransition()
                    .from(table.state(row.from()))
                    .to(table.state(row.to()))
                    .on(table.event(row.on()));
        }
        builder.setStateMachineConfiguration(
                StateMachineConfiguration.create().enableDebugMode(false).enableAutoStart(false));
    }

    @Override
    public Machine<S, E> create(S state) {
        Machine<S, E> machine = builder.newStateMachine(state);
        machine.start();
        return machine;
    }

    @Override
    public Drive walk(S start, E[] events) {
        Machine<S, E> machine = create(start);
        return (from, to) -> {
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.getCurrentState().ordinal();
        };
    }

    /** The class that squirrel wants a machine to have. */
    static final class Machine<S, E> extends AbstractStateMachine<Machine<S, E>, S, E, Object> {

        Machine() {}
    }
}

package dev.switchgear.examples.benchmarks.libraries;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import dev.switchgear.examples.benchmarks.tables.TypedTable;

/** One configuration is shared by all machines. */
final class Stateless4j<S extends Enum<S>, E extends Enum<E>> implements Workshop<S, E> {

    private final StateMachineConfig<S, E> config = new StateMachineConfig<>();

    Stateless4j(TypedTable<S, E> table) {
        for (Row row : table.rows()) {
            StateConfiguration<S, E> from = config.configure(table.state(row.from()));
            if (row.from() == row.to()) {
                from.permitReentry(table.event(row.on()));
            } else {
                from.permit(table.event(row.on()), table.state(row.to()));
            }
        }
    }

    @Override
    public StateMachine<S, E> create(S state) {
        return new StateMachine<>(state, config);
    }

    @Override
    public Drive walk(S start, E[] events) {
        StateMachine<S, E> machine = create(start);
        return (from, to) -> {
            for (int i = from; i < to; i++) {
                machine.fire(events[i]);
            }
            return machine.getState().ordinal();
        };
    }
}

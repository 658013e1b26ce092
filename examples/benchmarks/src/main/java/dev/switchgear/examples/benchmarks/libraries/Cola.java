package dev.switchgear.examples.benchmarks.libraries;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import java.util.UUID;

/** One machine without state serves everybody; the caller holds the state. No condition, no action, no context. */
final class Cola<S extends Enum<S>, E extends Enum<E>> implements Workshop<S, E> {

    private static final Object NO_CONTEXT = new Object();

    private final StateMachine<S, E, Object> machine;

    Cola(TypedTable<S, E> table) {
        StateMachineBuilder<S, E, Object> builder = StateMachineBuilderFactory.create();
        for (Row row : table.rows()) {
            builder.externalTransition()
                    .from(table.state(row.from()))
                    .to(table.state(row.to()))
                    .on(table.event(row.on()));
        }
        // Machines are registered by their names, which nobody else may have.
        machine = builder.build(table.table().name() + UUID.randomUUID());
    }

    @Override
    public S create(S state) {
        return state;
    }

    @Override
    public Drive walk(S start, E[] events) {
        return new Drive() {
            private S state = start;

            @Override
            public int drive(int from, int to) {
                S now = state;
                for (int i = from; i < to; i++) {
                    now = machine.fireEvent(now, events[i], NO_CONTEXT);
                }
                state = now;
                return now.ordinal();
            }
        };
    }
}

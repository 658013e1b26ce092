package dev.switchgear.examples.benchmarks.libraries;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.tables.Table.Row;
import dev.switchgear.examples.benchmarks.tables.TypedTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import reactor.core.publisher.Mono;

/** Without an application context, listeners or persistence; events are sent reactively and waited for. */
final class Spring<S extends Enum<S>, E extends Enum<E>> implements Workshop<S, E> {

    private final TypedTable<S, E> table;

    Spring(TypedTable<S, E> table) {
        this.table = table;
    }

    @Override
    public StateMachine<S, E> create(S state) {
        try {
            StateMachineBuilder.Builder<S, E> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates().withStates().initial(state).states(EnumSet.allOf(table.stateType()));
            StateMachineTransitionConfigurer<S, E> transitions = builder.configureTransitions();
            for (Row row : table.rows()) {
                transitions
                        .withExternal()
                        .source(table.state(row.from()))
                        .event(table.event(row.on()))
                        .target(table.state(row.to()));
            }
            StateMachine<S, E> machine = builder.build();
            machine.startReactively().block();
            return machine;
        } catch (Exception e) { // its configurers say no more
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Drive walk(S start, E[] events) {
        StateMachine<S, E> machine = create(start);
        List<Message<E>> messages = Arrays.stream(table.eventType().getEnumConstants())
                .map(event -> MessageBuilder.withPayload(event).build())
                .toList();
        return (from, to) -> {
            for (int i = from; i < to; i++) {
                machine.sendEvent(Mono.just(messages.get(events[i].ordinal()))).blockLast();
            }
            return machine.getState().getId().ordinal();
        };
    }
}

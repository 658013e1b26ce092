package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the switches that answer a question about the table without going anywhere. */
final class QueryBlock {

    private final Machine machine;
    private final Matrix matrix;
    private final MachineScope scope;

    QueryBlock(Machine machine, Matrix matrix, MachineScope scope) {
        this.machine = machine;
        this.matrix = matrix;
        this.scope = scope;
    }

    /**
     * <pre>
     * switch (state) {
     *   case DONE -&gt; true;
     *   case OPEN, HELD -&gt; false;
     * }
     * </pre>
     */
    CodeBlock isFinal() {
        List<State> finals = machine.states().stream().filter(machine::isFinal).toList();
        List<State> others = machine.states().stream()
                .filter(state -> !machine.isFinal(state))
                .toList();
        return SwitchBlock.over("state")
                .arm(SwitchDispatch.names(finals), CodeBlock.of("true"))
                .arm(SwitchDispatch.names(others), CodeBlock.of("false"))
                .build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case OPEN, AJAR -&gt; switch (event) {
     *     case SHUT -&gt; true;
     *     case LOCK -&gt; false;
     *   };
     *   case GONE -&gt; false;
     * }
     * </pre>
     */
    CodeBlock permits() {
        Map<List<Event>, List<State>> alike = new LinkedHashMap<>();
        for (State state : machine.states()) {
            alike.computeIfAbsent(matrix.permitted(state), events -> new ArrayList<>())
                    .add(state);
        }
        SwitchBlock table = SwitchBlock.over("state");
        alike.forEach((permitted, states) -> table.arm(SwitchDispatch.names(states), isAmong(permitted)));
        return table.build();
    }

    private CodeBlock isAmong(List<Event> permitted) {
        List<Event> refused = machine.events().stream()
                .filter(event -> !permitted.contains(event))
                .toList();
        if (permitted.isEmpty() || refused.isEmpty()) {
            return CodeBlock.of("$L", refused.isEmpty());
        }
        return SwitchBlock.over("event")
                .arm(constants(permitted), CodeBlock.of("true"))
                .arm(constants(refused), CodeBlock.of("false"))
                .build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case CART -&gt; switch (event) {
     *     case PAY -&gt; Collections.unmodifiableSet(EnumSet.of(State.CART, State.PAID));
     *     case CANCEL -&gt; Set.of(State.CANCELLED);
     *     case SHIP -&gt; Set.of();
     *   };
     *   case CANCELLED -&gt; Set.of();
     * }
     * </pre>
     */
    CodeBlock targets() {
        Arms table = new Arms();
        for (State state : machine.states()) {
            Arms events = new Arms();
            matrix.permitted(state).forEach(event -> events.add(event.constant(), set(matrix.targets(state, event))));
            matrix.refused(state).forEach(event -> events.add(event.constant(), set(List.of())));
            table.add(
                    state.name(),
                    matrix.permitted(state).isEmpty() ? set(List.of()) : events.over(CodeBlock.of("event")));
        }
        return table.over(CodeBlock.of("state"));
    }

    private CodeBlock set(List<State> states) {
        CodeBlock listed = states.stream().map(scope::constant).collect(CodeBlock.joining(",$W"));
        return states.size() < 2
                ? CodeBlock.of("$T.of($L)", Set.class, listed)
                : CodeBlock.of("$T.unmodifiableSet($T.of($L))", Collections.class, EnumSet.class, listed);
    }

    private static List<String> constants(List<Event> events) {
        return events.stream().map(Event::constant).toList();
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the switches over states and events: the table, as it is executed. */
final class DispatchBlock {

    private static final String IGNORED = "ignored";
    private static final String STAYS = "stays";

    private final Machine machine;
    private final Matrix matrix;
    private final MachineScope scope;

    DispatchBlock(Machine machine, Matrix matrix, MachineScope scope) {
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
    CodeBlock finals() {
        List<State> finals = machine.states().stream().filter(machine::isFinal).toList();
        List<State> others = machine.states().stream()
                .filter(state -> !machine.isFinal(state))
                .toList();
        return SwitchBlock.over("state")
                .arm(names(finals), CodeBlock.of("true"))
                .arm(names(others), CodeBlock.of("false"))
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
        alike.forEach((permitted, states) -> table.arm(names(states), isAmong(permitted)));
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
     * switch (event) {
     *   case COIN -&gt; afterCoin(state);
     *   case PUSH -&gt; afterPush(state);
     * }
     * </pre>
     */
    CodeBlock byEvent() {
        SwitchBlock table = SwitchBlock.over("event");
        for (EventMethod event : machine.eventMethods()) {
            table.arm(event.constant(), CodeBlock.of("$N(state)", scope.rowsOf(event)));
        }
        return table.build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case LOCKED -&gt; switch (event) {
     *     case COIN -&gt; State.UNLOCKED;
     *     case PUSH -&gt; throw illegal(state, event);
     *   };
     *   case SCRAPPED -&gt; throw illegal(state, event);
     * }
     * </pre>
     */
    CodeBlock byState() {
        CodeBlock refusal = CodeBlock.of("throw $N(state, event)", scope.illegal());
        SwitchBlock table = SwitchBlock.over("state");
        for (State state : machine.states()) {
            List<Event> refused = matrix.refused(state);
            if (refused.size() == machine.events().size()) {
                table.arm(state.name(), refusal); // Here too an arm would lack that has a value.
            } else {
                table.arm(
                        state.name(),
                        targets(state).arm(constants(refused), refusal).build());
            }
        }
        return table.build();
    }

    /** An arm for each target, in the order in which the events first lead there. */
    private SwitchBlock targets(State state) {
        Map<Optional<State>, List<Event>> byTarget = new LinkedHashMap<>();
        for (Event event : matrix.permitted(state, DispatchBlock::isTransition)) {
            Optional<State> to = matrix.row(state, event).flatMap(Row::to);
            byTarget.computeIfAbsent(
                    to,
                    target -> matrix.permitted(
                            state, row -> isTransition(row) && row.to().equals(target)));
        }
        SwitchBlock arms = SwitchBlock.over("event");
        byTarget.forEach((to, events) -> arms.arm(constants(events), target(to), to.isPresent() ? "" : STAYS));
        return arms.arm(
                constants(matrix.permitted(state, row -> !isTransition(row))), target(Optional.empty()), IGNORED);
    }

    /**
     * <pre>
     * return switch (state) {
     *   case LOCKED -&gt; State.UNLOCKED;
     *   case SCRATCHED -&gt; state; // stays
     *   case BROKEN -&gt; state; // ignored
     *   case UNLOCKED -&gt; throw illegal(state, Event.COIN);
     * };
     * </pre>
     */
    CodeBlock rowsOf(EventMethod event) {
        CodeBlock refusal = CodeBlock.of("throw $N(state, $L)", scope.illegal(), scope.constant(event));
        if (matrix.accepting(event).isEmpty()) {
            return CodeBlock.of("$L;\n", refusal); // A switch expression needs an arm that has a value.
        }
        SwitchBlock table = SwitchBlock.over("state");
        for (Row row : machine.rows()) {
            List<State> decided = row.on().contains(event) ? decidedBy(row, event) : List.of();
            table.arm(names(decided), target(row.to()), comment(row));
        }
        table.arm(names(matrix.refusing(event)), refusal);
        return CodeBlock.of("return $L;\n", table.build());
    }

    private List<State> decidedBy(Row row, Event event) {
        return row.from().stream()
                .distinct()
                .filter(state -> matrix.row(state, event).filter(row::equals).isPresent())
                .toList();
    }

    private CodeBlock target(Optional<State> to) {
        return to.map(scope::constant).orElse(CodeBlock.of("state"));
    }

    private static String comment(Row row) {
        if (!isTransition(row)) {
            return IGNORED;
        }
        return row.to().isPresent() ? "" : STAYS;
    }

    private static boolean isTransition(Row row) {
        return row.kind() == Row.Kind.TRANSITION;
    }

    private static List<String> constants(List<Event> events) {
        return events.stream().map(Event::constant).toList();
    }

    private static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }
}

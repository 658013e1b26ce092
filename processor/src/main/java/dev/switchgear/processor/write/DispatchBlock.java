package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the switches over states and events: the table, as it is executed. */
final class DispatchBlock {

    /** What is said of an arm for an event that is accepted without anything coming of it. */
    static final String IGNORED = "ignored";

    /** What is said of an arm for a transition that stays where it is. */
    static final String STAYS = "stays";

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
        SwitchBlock table = SwitchBlock.over("state");
        for (State state : machine.states()) {
            // Where nothing is permitted an arm would lack that has a value.
            table.arm(state.name(), matrix.permitted(state).isEmpty() ? refusal() : targets(state));
        }
        return table.build();
    }

    /** An arm for each target, in the order in which the events first lead there, and one for what is ignored. */
    private CodeBlock targets(State state) {
        Arms arms = new Arms();
        List<Event> ignored = matrix.permitted(state).stream()
                .filter(event -> matrix.isIgnored(state, event))
                .toList();
        for (Event event : matrix.permitted(state)) {
            if (!ignored.contains(event)) {
                Optional<State> to = onlyRow(state, event).to();
                arms.add(event.constant(), target(to), to.isPresent() ? "" : STAYS);
            }
        }
        ignored.forEach(event -> arms.add(event.constant(), CodeBlock.of("state"), IGNORED));
        matrix.refused(state).forEach(event -> arms.add(event.constant(), refusal()));
        return arms.over(CodeBlock.of("event"));
    }

    private CodeBlock refusal() {
        return CodeBlock.of("throw $N(state, event)", scope.illegal());
    }

    /** The row of a cell where no guards decide. */
    private Row onlyRow(State state, Event event) {
        return matrix.rows(state, event).get(0);
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
        for (Row row : matrix.rows(event)) {
            table.arm(names(decidedBy(row, event)), target(row.to()), comment(row));
        }
        table.arm(names(matrix.refusing(event)), refusal);
        return CodeBlock.of("return $L;\n", table.build());
    }

    private List<State> decidedBy(Row row, Event event) {
        return row.from().stream()
                .distinct()
                .filter(state -> matrix.rows(state, event).contains(row))
                .toList();
    }

    private CodeBlock target(Optional<State> to) {
        return to.map(scope::constant).orElse(CodeBlock.of("state"));
    }

    private static String comment(Row row) {
        if (!row.isTransition()) {
            return IGNORED;
        }
        return row.to().isPresent() ? "" : STAYS;
    }

    private static List<String> constants(List<Event> events) {
        return events.stream().map(Event::constant).toList();
    }

    private static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }
}

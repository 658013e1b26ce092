package dev.switchgear.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.TableText;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Told;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of a packed machine: its table, which is read from text, and sets of states. */
final class PackedConstants {

    /** The constant that holds the states by their ordinals. */
    static final String STATES = "STATES";

    static final String CELLS = "CELLS";
    static final String TARGETS = "TARGETS";
    static final String FINALS = "FINALS";
    static final String REJECTED = "REJECTED";

    /** All constants that a packed machine has. */
    static final Set<String> CONSTANTS = Set.of(STATES, CELLS, TARGETS, FINALS, REJECTED);

    private final Chart chart;
    private final Machine machine;
    private final MachineScope scope;
    private final CellNumbers numbers;

    PackedConstants(Draft draft, CellNumbers numbers) {
        this.chart = draft.chart();
        this.machine = draft.machine();
        this.scope = draft.scope();
        this.numbers = numbers;
    }

    /**
     * <pre>
     * private static final State[] STATES = State.values();
     *
     * private static final char[] CELLS = TableText.cells(1, STATES, Event.values(), """
     *      COIN PUSH
     *     2. LOCKED
     *     .1 UNLOCKED
     *     """);
     *
     * private static final Set&lt;State&gt; FINALS = TableText.states(STATES, """
     *     SCRAPPED
     *     """);
     * </pre>
     */
    Stream<FieldSpec> write() {
        Stream.Builder<FieldSpec> constants = Stream.builder();
        constants.add(constant(ArrayTypeName.of(scope.state()), STATES)
                .initializer("$T.values()", scope.state())
                .build());
        constants.add(constant(ArrayTypeName.of(TypeName.CHAR), CELLS)
                .addJavadoc(explanation())
                .initializer(
                        "$T.cells($L, $N, $T.values(), $L)",
                        table(),
                        TableText.FLAT,
                        STATES,
                        scope.event(),
                        TextBlock.of(numbers.lines()))
                .build());
        if (!machine.reacts()) {
            constants.add(constant(ArrayTypeName.of(scope.state()), TARGETS)
                    .addJavadoc("Where each event leads from each state, and null where it is refused.")
                    .initializer(
                            "$T.targets($N, $N, $L)",
                            table(),
                            CELLS,
                            STATES,
                            numbers.ignored().orElse(0))
                    .build());
        }
        if (machine.behavior().toldOfRefusals() != Told.NOTHING && hasRejected(chart)) {
            constants.add(constant(ArrayTypeName.of(TypeName.CHAR), REJECTED)
                    .addJavadoc("Which events rows reject: a line for each state, and in it a 1 for each of them.")
                    .initializer(
                            "$T.cells($L, $N, $T.values(), $L)",
                            table(),
                            TableText.FLAT,
                            STATES,
                            scope.event(),
                            TextBlock.of(CellNumbers.lines(chart, chart::isRejected)))
                    .build());
        }
        List<String> finals = machine.states().stream()
                .filter(machine::isFinal)
                .map(State::name)
                .toList();
        if (!finals.isEmpty()) {
            constants.add(set(FINALS, finals));
        }
        for (Superstate superstate : machine.topology().superstates()) {
            constants.add(set(
                    set(superstate),
                    machine.topology().leaves(superstate).stream()
                            .map(State::name)
                            .toList()));
        }
        return constants.build();
    }

    /** Whether rows reject an event, so that it is told apart from others that are refused. */
    static boolean hasRejected(Chart chart) {
        List<Event> events = chart.machine().events();
        return chart.machine().states().stream()
                .anyMatch(state -> events.stream().anyMatch(event -> chart.isRejected(state, event)));
    }

    private FieldSpec set(String name, List<String> states) {
        TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), scope.state());
        return constant(set, name)
                .initializer("$T.states($N, $L)", table(), STATES, TextBlock.of(TextBlock.filled(states)))
                .build();
    }

    /** The constant that holds the states within a superstate. */
    static String set(Superstate superstate) {
        return "IN_" + superstate.name();
    }

    private TypeName table() {
        return scope.printed(ClassName.get(TableText.class));
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private String explanation() {
        String next = "the number of the state that the event leads to, the first being 1";
        String ignored = numbers.ignored().isPresent()
                ? "; " + inBase36(numbers.ignored().getAsInt()) + " where it is ignored"
                : "";
        String deferred = numbers.deferred().isPresent()
                ? "; " + inBase36(numbers.deferred().getAsInt()) + " where it is deferred"
                : "";
        String above =
                machine.reacts() ? "; above " + inBase36(numbers.lastStill()) + " that of the code that it runs" : "";
        return Prose.wrapped("The table: a line for each state, and in it for each event, in base 36, " + next + ignored
                + deferred + above + "; dots where the event is refused.");
    }

    private static String inBase36(int number) {
        return Integer.toString(number, CellNumbers.RADIX);
    }
}

package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.Reason;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Writes the switches that answer a question about the table without going anywhere. */
final class QueryBlock {

    /** What holds the guards of several rows. */
    static final TypeName LIST_OF_LISTS =
            ParameterizedTypeName.get(ClassName.get(List.class), ParameterizedTypeName.get(List.class, String.class));

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;

    QueryBlock(Chart chart, MachineScope scope) {
        this.machine = chart.machine();
        this.chart = chart;
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
        return isSo(chart::permits);
    }

    /** The like of events that are ignored or deferred where no transition is taken. */
    CodeBlock spares() {
        return isSo(chart::spares);
    }

    private CodeBlock isSo(BiPredicate<State, Event> question) {
        Map<List<Event>, List<State>> alike = new LinkedHashMap<>();
        for (State state : machine.states()) {
            List<Event> some = machine.events().stream()
                    .filter(event -> question.test(state, event))
                    .toList();
            alike.computeIfAbsent(some, events -> new ArrayList<>()).add(state);
        }
        SwitchBlock table = SwitchBlock.over("state");
        alike.forEach((some, states) -> table.arm(SwitchDispatch.names(states), isAmong(some)));
        return table.build();
    }

    private CodeBlock isAmong(List<Event> some) {
        List<Event> others =
                machine.events().stream().filter(event -> !some.contains(event)).toList();
        if (some.isEmpty() || others.isEmpty()) {
            return CodeBlock.of("$L", others.isEmpty());
        }
        return SwitchBlock.over("event")
                .arm(constants(some), CodeBlock.of("true"))
                .arm(constants(others), CodeBlock.of("false"))
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
        return each(chart::permits, (state, event) -> set(chart.targets(state, event)), set(List.of()));
    }

    /**
     * <pre>
     * switch (state) {
     *   case CART -&gt; switch (event) {
     *     case PAY -&gt; List.of(List.of("covers", "!isBlocked"), List.of("isVip"));
     *     case CANCEL, SHIP -&gt; List.of();
     *   };
     *   case CANCELLED -&gt; List.of();
     * }
     * </pre>
     */
    CodeBlock guards() {
        return each(chart::isConditional, (state, event) -> guards(chart.reactions(state, event)), guards(List.of()));
    }

    /**
     * Why an event is refused, where it is.
     *
     * <pre>
     * switch (state) {
     *   case CART -&gt; switch (event) {
     *     case PAY -&gt; Reason.GUARDED;
     *     case SHIP -&gt; Reason.REJECTED;
     *     case CANCEL -&gt; Reason.NOT_PERMITTED;
     *   };
     *   case CANCELLED -&gt; Reason.NOT_PERMITTED;
     * }
     * </pre>
     */
    CodeBlock reason() {
        CodeBlock notPermitted = reason(Reason.NOT_PERMITTED);
        if (machine.states().stream()
                .noneMatch(state -> machine.events().stream().anyMatch(event -> isExplained(state, event)))) {
            return notPermitted;
        }
        return each(
                this::isExplained,
                (state, event) -> reason(chart.isRejected(state, event) ? Reason.REJECTED : Reason.GUARDED),
                notPermitted);
    }

    private boolean isExplained(State state, Event event) {
        return chart.isRejected(state, event) || chart.isConditional(state, event);
    }

    private CodeBlock reason(Reason reason) {
        return CodeBlock.of("$T.$N", scope.printedClass(Reason.class), reason.name());
    }

    /** The guards of each reaction. */
    static CodeBlock guards(List<Reaction> reactions) {
        return list(reactions.stream()
                .map(reaction -> list(reaction.guards().stream().map(guard -> CodeBlock.of("$S", guard.asWritten())))));
    }

    private static CodeBlock list(Stream<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, elements.collect(CodeBlock.joining(",$W")));
    }

    /**
     * Whether an event of a method would take a transition now.
     *
     * <pre>
     * switch (state) {
     *   case CART -&gt; covers(amount) &amp;&amp; !isBlocked();
     *   case PAID -&gt; false;
     * }
     * </pre>
     */
    CodeBlock can(EventMethod event, Scene scene) {
        Arms arms = new Arms();
        chart.named(event).forEach(state -> arms.add(state.name(), can(state, event, scene)));
        chart.refusing(event).forEach(state -> arms.add(state.name(), CodeBlock.of("false")));
        return arms.over(scene.from());
    }

    /** Whether an event that is held as data would. */
    CodeBlock can(Scene scene) {
        return each(chart::permits, (state, event) -> can(state, event, scene), CodeBlock.of("false"));
    }

    private CodeBlock can(State state, Event event, Scene scene) {
        return new GuardBlock(new ReactionBlock(chart, scope, scene)::call).canBeTaken(chart.choice(state, event));
    }

    /** A value for each cell that is so, and another one for those that are not. */
    private CodeBlock each(
            BiPredicate<State, Event> question, BiFunction<State, Event, CodeBlock> value, CodeBlock otherwise) {
        Arms table = new Arms();
        for (State state : machine.states()) {
            List<Event> some = machine.events().stream()
                    .filter(event -> question.test(state, event))
                    .toList();
            Arms arms = new Arms();
            some.forEach(event -> arms.add(event.constant(), value.apply(state, event)));
            machine.events().stream()
                    .filter(event -> !question.test(state, event))
                    .forEach(event -> arms.add(event.constant(), otherwise));
            table.add(state.name(), some.isEmpty() ? otherwise : arms.over(CodeBlock.of("event")));
        }
        return table.over(CodeBlock.of("state"));
    }

    private CodeBlock set(List<State> states) {
        return setOf(states.stream().map(scope::constant).toList());
    }

    /** A set of constants, unmodifiable and in their order. */
    static CodeBlock setOf(List<CodeBlock> constants) {
        CodeBlock listed = constants.stream().collect(CodeBlock.joining(",$W"));
        return constants.size() < 2
                ? CodeBlock.of("$T.of($L)", Set.class, listed)
                : CodeBlock.of("$T.unmodifiableSet($T.of($L))", Collections.class, EnumSet.class, listed);
    }

    private static List<String> constants(List<Event> events) {
        return events.stream().map(Event::constant).toList();
    }
}

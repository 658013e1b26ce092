package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import dev.switchgear.processor.write.Layout.ByState;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the pure functions that tell where an event leads from a state, of a machine in which no guards decide. They are the one
 * place where its table stands as code that does nothing else.
 */
final class NextWriter {

    /** What is said of an arm for an event that is accepted without anything coming of it. */
    static final String IGNORED = "ignored";

    /** What is said of an arm for a transition that stays where it is. */
    static final String STAYS = "stays";

    private static final CodeBlock REFUSED = CodeBlock.of("null");

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final boolean isByState;

    NextWriter(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.isByState = draft.layout() instanceof ByState;
    }

    /** The private methods: of all events and states, of each state, and of each event. */
    Stream<MethodSpec> write() {
        Stream<MethodSpec> ofStates = machine.states().stream()
                .filter(state -> isByState && (machine.isTable() || machine.reacts()))
                .filter(state -> !chart.accepted(state).isEmpty())
                .map(this::from);
        Stream<MethodSpec> ofEvents = machine.eventMethods().stream()
                .filter(event -> !machine.reacts())
                .map(this::rows);
        return Stream.of(ofAll(), ofStates, ofEvents).flatMap(methods -> methods);
    }

    /**
     * <pre>
     * private static State after(State state, Event event) {
     *   return ...;
     * }
     *
     * private static State legal(State next, State state, Event event) {
     *   if (next == null) {
     *     throw illegal(state, event);
     *   }
     *   return next;
     * }
     * </pre>
     *
     * Event by event where there are methods for the rows of each that do nothing else, and else state by state.
     */
    private Stream<MethodSpec> ofAll() {
        MethodSpec after = function(scope.methods().after(), chart.canRefuse())
                .addJavadoc("Where an event leads from a state$L.", nullIf(chart.canRefuse(), "it is refused"))
                .addParameter(scope.state(), "state")
                .addParameter(scope.event(), "event")
                .addCode(SwitchDispatch.returning(machine.isTable() || machine.reacts() ? byState() : byEvent()))
                .build();
        return chart.canRefuse() ? Stream.of(after, legal()) : Stream.of(after);
    }

    private MethodSpec legal() {
        return MethodSpec.methodBuilder(scope.methods().legal())
                .addJavadoc("Passes on the state that an event leads to, or refuses the event.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(scope.state())
                .addParameter(scope.nullableState(), "next")
                .addParameter(scope.state(), "state")
                .addParameter(scope.event(), "event")
                .beginControlFlow("if (next == null)")
                .addStatement("throw $N(state, event)", scope.methods().illegal())
                .endControlFlow()
                .addStatement("return next")
                .build();
    }

    private MethodSpec.Builder function(String name, boolean canRefuse) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(canRefuse ? scope.nullableState() : scope.state());
    }

    private static String nullIf(boolean isSo, String reason) {
        return isSo ? ",\nor null if " + reason : "";
    }

    /**
     * <pre>
     * switch (event) {
     *   case COIN -&gt; afterCoin(state);
     *   case PUSH -&gt; afterPush(state);
     * }
     * </pre>
     */
    private CodeBlock byEvent() {
        SwitchBlock table = SwitchBlock.over("event");
        for (EventMethod event : machine.eventMethods()) {
            table.arm(
                    event.constant(), CodeBlock.of("$N(state)", scope.methods().rowsOf(event)));
        }
        return table.build();
    }

    /**
     * <pre>
     * switch (state) {
     *   case LOCKED -&gt; switch (event) {
     *     case COIN -&gt; State.UNLOCKED;
     *     case PUSH -&gt; null;
     *   };
     *   case SCRAPPED -&gt; null;
     * }
     * </pre>
     */
    private CodeBlock byState() {
        Arms arms = new Arms();
        for (State state : machine.states()) {
            if (chart.accepted(state).isEmpty()) {
                arms.add(state.name(), REFUSED);
            } else if (isByState) {
                arms.add(state.name(), CodeBlock.of("$N(event)", scope.methods().from(state)));
            } else {
                arms.add(state.name(), next(state, CodeBlock.of("state")));
            }
        }
        return arms.over(CodeBlock.of("state"));
    }

    /**
     * <pre>
     * private static State fromLocked(Event event) {
     *   return switch (event) {
     *     case COIN -&gt; State.UNLOCKED;
     *     case PUSH -&gt; null;
     *   };
     * }
     * </pre>
     */
    private MethodSpec from(State state) {
        boolean canRefuse = !chart.refused(state).isEmpty();
        return function(scope.methods().from(state), canRefuse)
                .addJavadoc(
                        "Where an event leads from {@link $T#$N}$L.",
                        scope.state(),
                        state.name(),
                        nullIf(canRefuse, "it is refused"))
                .addParameter(scope.event(), "event")
                .addCode(SwitchDispatch.returning(next(state, scope.constant(state))))
                .build();
    }

    /** An arm for each target, in the order in which the events first lead there, and one for what is ignored. */
    private CodeBlock next(State state, CodeBlock self) {
        Arms arms = new Arms();
        for (Event event : chart.permitted(state)) {
            add(event.constant(), onlyReaction(state, event), self, arms);
        }
        chart.accepted(state).stream()
                .filter(event -> chart.isIgnored(state, event))
                .forEach(event -> add(event.constant(), onlyReaction(state, event), self, arms));
        chart.refused(state).forEach(event -> arms.add(event.constant(), REFUSED));
        return arms.over(CodeBlock.of("event"));
    }

    private void add(String label, Reaction reaction, CodeBlock self, Arms arms) {
        arms.add(label, reaction.entered().map(scope::constant).orElse(self), comment(reaction));
    }

    /** What happens in a cell where no guards decide. */
    private Reaction onlyReaction(State state, Event event) {
        return chart.reactions(state, event).get(0);
    }

    /**
     * <pre>
     * &#47;** The rows of {&#64;link #coin}: where it leads from a state, or null if it is refused. *&#47;
     * private static State afterCoin(State state) {
     *   return switch (state) {
     *     case LOCKED -&gt; State.UNLOCKED;
     *     case SCRATCHED -&gt; state; // stays
     *     case BROKEN -&gt; state; // ignored
     *     case UNLOCKED -&gt; null;
     *   };
     * }
     * </pre>
     */
    private MethodSpec rows(EventMethod event) {
        boolean canRefuse = chart.canRefuse(event);
        Arms arms = new Arms();
        chart.byRow(event)
                .forEach(alike ->
                        alike.forEach(reaction -> add(reaction.from().name(), reaction, CodeBlock.of("state"), arms)));
        chart.refusing(event).forEach(state -> arms.add(state.name(), REFUSED));
        return function(scope.methods().rowsOf(event), canRefuse)
                .addJavadoc(
                        "The rows of {@link #$N}: where it leads from a state$L.",
                        event.name(),
                        nullIf(canRefuse, "it is refused"))
                .addParameter(scope.state(), "state")
                .addCode(SwitchDispatch.returning(arms.over(CodeBlock.of("state"))))
                .build();
    }

    private static String comment(Reaction reaction) {
        if (!reaction.isTransition()) {
            return IGNORED;
        }
        return reaction.entered().isPresent() ? "" : STAYS;
    }
}

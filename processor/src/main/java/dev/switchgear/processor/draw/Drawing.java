package dev.switchgear.processor.draw;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Target.Into;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.model.Target.To;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.RowSources;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws a machine that is sound: what comes out equals the diagram of the definition of the machine that is generated. */
public final class Drawing {

    private final Chart chart;
    private final Machine machine;
    private final Topology topology;

    private Drawing(Chart chart) {
        this.chart = chart;
        this.machine = chart.machine();
        this.topology = machine.topology();
    }

    /** The names of a machine that has an initial state. */
    public static Diagram of(Chart chart) {
        return new Drawing(chart).diagram();
    }

    private Diagram diagram() {
        List<Row> accepting = machine.rows().stream().filter(Row::isAccepting).toList();
        return new Diagram(
                machine.names().title(),
                machine.initial().orElseThrow().state().name(),
                machine.states().stream().map(this::state).toList(),
                topology.superstates().stream().map(this::superstate).toList(),
                machine.events().stream().map(this::event).toList(),
                Stream.concat(
                                accepting.stream().filter(row -> !row.isAutomatic()),
                                accepting.stream().filter(Row::isAutomatic))
                        .flatMap(this::rows)
                        .toList());
    }

    private Diagram.State state(State state) {
        return new Diagram.State(
                state.name(),
                topology.parent(state).map(Superstate::name),
                machine.isFinal(state),
                methods(StateAction.Kind.ENTRY, action -> action.states().contains(state)),
                methods(StateAction.Kind.EXIT, action -> action.states().contains(state)));
    }

    private Diagram.Superstate superstate(Superstate superstate) {
        return new Diagram.Superstate(
                superstate.name(),
                topology.parent(superstate).map(Superstate::name),
                topology.initial(superstate).map(State::name),
                methods(StateAction.Kind.ENTRY, action -> action.superstates().contains(superstate)),
                methods(StateAction.Kind.EXIT, action -> action.superstates().contains(superstate)));
    }

    private List<String> methods(StateAction.Kind kind, Predicate<StateAction> isMeant) {
        return machine.behavior().stateActions().stream()
                .filter(action -> action.kind() == kind)
                .filter(isMeant)
                .map(action -> action.method().name())
                .toList();
    }

    private Diagram.Event event(Event event) {
        return new Diagram.Event(event.constant(), machine.timeout(event).map(Drawing::after));
    }

    private static String after(Timeout timeout) {
        return timeout.duration().map(Duration::toString).orElseGet(timeout::words);
    }

    private Stream<Diagram.Row> rows(Row row) {
        List<? extends Trigger> triggers = row.isAutomatic() ? List.of(new Automatic()) : row.on();
        return RowSources.of(row, chart).stream()
                .flatMap(held -> held.states().stream()
                        .flatMap(state -> triggers.stream()
                                .filter(trigger -> RowSources.isTaken(row, chart, state, trigger))
                                .map(trigger -> row(row, state, trigger, held.holder()))));
    }

    private Diagram.Row row(Row row, State from, Trigger trigger, Optional<Superstate> holder) {
        Optional<Transition> transition =
                Optional.of(row).filter(Transition.class::isInstance).map(Transition.class::cast);
        Optional<Target> target = transition.flatMap(Transition::target);
        Optional<Superstate> into = target.filter(Into.class::isInstance).map(found -> ((Into) found).superstate());
        return new Diagram.Row(
                List.of(from.name()),
                trigger instanceof Event event ? Optional.of(event.constant()) : Optional.empty(),
                kind(row, target),
                holder.map(Superstate::name),
                target.filter(To.class::isInstance)
                        .map(Target::name)
                        .or(() -> into.flatMap(topology::initial).map(State::name)),
                into.map(Superstate::name),
                target.filter(Resume.class::isInstance).map(Target::name),
                transition.stream()
                        .flatMap(taken -> taken.when().stream())
                        .map(Guard::asWritten)
                        .toList(),
                transition.stream()
                        .flatMap(taken -> taken.then().stream())
                        .map(Reference::name)
                        .toList());
    }

    private static Kind kind(Row row, Optional<Target> target) {
        if (row instanceof Transition) {
            return target.map(found -> found instanceof Resume ? Kind.RESUMING : Kind.EXTERNAL)
                    .orElse(Kind.INTERNAL);
        }
        return row instanceof Defer ? Kind.DEFERRED : Kind.IGNORED;
    }
}

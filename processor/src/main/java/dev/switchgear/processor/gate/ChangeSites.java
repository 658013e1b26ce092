package dev.switchgear.processor.gate;

import dev.switchgear.processor.change.Cells;
import dev.switchgear.processor.change.Change.Moment;
import dev.switchgear.processor.change.Way;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Automatic;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Trigger;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what says in a spec what is not as it was; of what nothing speaks any more, what is nearest. */
final class ChangeSites {

    private final Chart chart;
    private final Machine machine;

    ChangeSites(Chart chart) {
        this.chart = chart;
        this.machine = chart.machine();
    }

    /** The constant of a state. */
    Site ofState(Optional<String> state) {
        return state.map(machine.stateEnum()::site).orElse(spec());
    }

    /** The method of an event, or its constant. */
    Site ofEvent(Optional<String> constant) {
        return constant.flatMap(this::event).map(this::of).orElse(spec());
    }

    private Site of(Event event) {
        return event instanceof EventMethod own
                ? own.method().site()
                : machine.eventEnum().map(type -> type.site(event.constant())).orElse(spec());
    }

    private Optional<Event> event(String constant) {
        return machine.events().stream()
                .filter(event -> event.constant().equals(constant))
                .findFirst();
    }

    /** Where a machine starts. */
    Site ofStart() {
        return machine.initial().map(InitialState::site).orElse(spec());
    }

    /** What says what is within a superstate. */
    Site ofSuperstate(String name) {
        return machine.topology().said().stream()
                .filter(said -> said.of().stream()
                        .anyMatch(superstate -> superstate.name().equals(name)))
                .map(Substates::site)
                .findFirst()
                .orElse(spec());
    }

    /** A method of the spec. */
    Site ofMethod(String name) {
        return machine.spec().methods().stream()
                .filter(method -> method.name().equals(name))
                .map(Method::site)
                .findFirst()
                .orElse(spec());
    }

    /** What says when a method runs. */
    Site ofAction(Moment moment, String method) {
        StateAction.Kind kind = moment == Moment.ENTRY ? StateAction.Kind.ENTRY : StateAction.Kind.EXIT;
        return machine.behavior().stateActions().stream()
                .filter(action ->
                        action.kind() == kind && action.method().name().equals(method))
                .map(StateAction::site)
                .findFirst()
                .orElseGet(() -> ofMethod(method));
    }

    /**
     * The row that does something in a cell; if nothing does, the one that rejects the event there, or else the event.
     *
     * @param way what it does; empty if it is gone
     */
    Site ofCells(Cells cells, Optional<Way> way) {
        List<? extends Trigger> triggers = cells.areAutomatic()
                ? List.of(new Automatic())
                : cells.events().stream()
                        .flatMap(constant -> event(constant).stream())
                        .toList();
        List<Row> rows = triggers.stream()
                .flatMap(asked ->
                        cells.states().stream().flatMap(state -> chart.reactions(new State(state), asked).stream()))
                .map(Reaction::row)
                .toList();
        return rows.stream()
                .filter(row -> way.filter(one -> isDone(row, one)).isPresent())
                .findFirst()
                .or(() -> way.isPresent() ? rows.stream().findFirst() : rejecting(cells))
                .map(Row::site)
                .orElseGet(() -> ofEvent(cells.events().stream().findFirst()));
    }

    private Optional<Row> rejecting(Cells cells) {
        return machine.rows().stream()
                .filter(row -> row instanceof Reject
                        && row.on().stream().anyMatch(event -> cells.events().contains(event.constant()))
                        && row.from().stream().anyMatch(state -> cells.states().contains(state.name())))
                .findFirst();
    }

    private static boolean isDone(Row row, Way way) {
        if (!(row instanceof Transition transition)) {
            return way.guards().isEmpty()
                    && way.effects().isEmpty()
                    && way.to().isEmpty()
                    && way.resumes().isEmpty();
        }
        return transition.when().stream().map(Guard::asWritten).toList().equals(way.guards())
                && transition.then().stream().map(Reference::name).toList().equals(way.effects())
                && isTarget(transition.target(), way);
    }

    private static boolean isTarget(Optional<Target> target, Way way) {
        return target.isEmpty()
                ? way.to().isEmpty() && way.resumes().isEmpty()
                : target.get() instanceof Target.Into
                        || Stream.of(way.to(), way.resumes())
                                .flatMap(Optional::stream)
                                .anyMatch(target.get().name()::equals);
    }

    private Site spec() {
        return machine.spec().site();
    }
}

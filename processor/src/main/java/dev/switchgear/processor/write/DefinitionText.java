package dev.switchgear.processor.write;

import dev.switchgear.internal.TableText;
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
import dev.switchgear.processor.model.Target.To;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.resolve.RowSources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A machine as text that {@link TableText#definition} reads: {@code CART initial}, {@code CART,SAVED PAY to PAID when covers then
 * charge}.
 */
final class DefinitionText {

    /** How many states or events a line may list. */
    private static final int MOST_LISTED = 100;

    private DefinitionText() {}

    /** The earliest format that has all these lines, so that the runtime need not be later than the machine. */
    static int format(Machine machine) {
        if (!machine.behavior().stateActions().isEmpty()) {
            return TableText.FORMAT;
        }
        if (machine.defers() || !machine.timeouts().isEmpty()) {
            return TableText.TIMED;
        }
        return machine.topology().isFlat() && machine.automatic().isEmpty() ? TableText.FLAT : TableText.NESTED;
    }

    /** The lines: the initial state, the final ones, the superstates, the timeouts, the entry and exit actions, and the rows in source order. */
    static Stream<String> of(Chart chart) {
        Machine machine = chart.machine();
        Stream<String> initial =
                machine.initial().stream().map(mark -> mark.state().name() + " initial");
        List<String> finals = machine.states().stream()
                .filter(machine::isFinal)
                .map(State::name)
                .toList();
        Topology topology = machine.topology();
        return Stream.of(
                        initial,
                        pieces(finals).map(states -> states + " final"),
                        topology.superstates().stream().flatMap(superstate -> lines(superstate, machine)),
                        machine.timeouts().stream().map(DefinitionText::line),
                        machine.behavior().stateActions().stream().flatMap(DefinitionText::lines),
                        machine.rows().stream().filter(Row::isAccepting).flatMap(row -> lines(row, chart)))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Superstate superstate, Machine machine) {
        Topology topology = machine.topology();
        String name = superstate.name() + ":";
        String rest =
                topology.parent(superstate).map(outer -> " in " + outer.name()).orElse("")
                        + topology.initial(superstate)
                                .map(state -> " initial " + state.name())
                                .orElse("");
        List<String> states = machine.states().stream()
                .filter(state ->
                        topology.parent(state).filter(superstate::equals).isPresent())
                .map(State::name)
                .toList();
        return states.isEmpty()
                ? Stream.of(name + rest)
                : pieces(states).map(piece -> name + " states " + piece + rest);
    }

    /** {@code EXPIRE after PT30S}, {@code EXPIRE after patience()}. */
    private static String line(Timeout timeout) {
        return timeout.event().constant() + " after "
                + timeout.duration().map(Duration::toString).orElseGet(timeout::words);
    }

    /** {@code OPEN,CLOSED entry/ log}, {@code BUSY: exit/ rewind}. */
    private static Stream<String> lines(StateAction action) {
        String rest = (action.kind() == StateAction.Kind.ENTRY ? " entry/ " : " exit/ ")
                + action.method().name();
        return Stream.concat(
                pieces(action.states().stream().map(State::name).toList()).map(states -> states + rest),
                action.superstates().stream().map(superstate -> superstate.name() + ":" + rest));
    }

    /** A row of a superstate stands once for the states that inherit it from there. */
    private static Stream<String> lines(Row row, Chart chart) {
        return RowSources.of(row, chart).stream().flatMap(held -> {
            String rest = rest(row)
                    + held.holder()
                            .map(superstate -> " within " + superstate.name())
                            .orElse("");
            return row.isAutomatic()
                    ? automaticLines(row, held.states(), rest, chart)
                    : lines(row, held.states(), rest, chart);
        });
    }

    private static Stream<String> automaticLines(Row row, List<State> from, String rest, Chart chart) {
        List<String> states = from.stream()
                .filter(state -> RowSources.isTaken(row, chart, state, new Automatic()))
                .map(State::name)
                .toList();
        return pieces(states).map(piece -> piece + " -" + rest);
    }

    private static Stream<String> lines(Row row, List<State> from, String rest, Chart chart) {
        boolean isWhole = row.on().size() <= MOST_LISTED
                && from.stream()
                        .allMatch(state ->
                                row.on().stream().allMatch(event -> RowSources.isTaken(row, chart, state, event)));
        if (isWhole) {
            String events =
                    String.join(",", row.on().stream().map(Event::constant).toList());
            return pieces(from.stream().map(State::name).toList()).map(states -> states + " " + events + rest);
        }
        return from.stream()
                .flatMap(state -> pieces(row.on().stream()
                                .filter(event -> RowSources.isTaken(row, chart, state, event))
                                .map(Event::constant)
                                .toList())
                        .map(events -> state.name() + " " + events + rest));
    }

    private static Stream<String> pieces(List<String> names) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < names.size(); start += MOST_LISTED) {
            pieces.add(String.join(",", names.subList(start, Math.min(start + MOST_LISTED, names.size()))));
        }
        return pieces.stream();
    }

    private static String rest(Row row) {
        if (!(row instanceof Transition transition)) {
            return row instanceof Defer ? " deferred" : " ignored";
        }
        return transition.target().map(DefinitionText::target).orElse(" stays")
                + listed(" when ", transition.when().stream().map(Guard::asWritten))
                + listed(" then ", transition.then().stream().map(Reference::name));
    }

    private static String target(Target target) {
        if (target instanceof To) {
            return " to " + target.name();
        }
        return (target instanceof Into ? " into " : " resumes ") + target.name();
    }

    private static String listed(String word, Stream<String> names) {
        String listed = String.join(",", names.toList());
        return listed.isEmpty() ? "" : word + listed;
    }
}

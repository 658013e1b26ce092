package dev.switchgear.processor.change;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All mistakes of some kinds that can be made in a machine, one at a time. */
final class SeededMistakes {

    /**
     * A machine with one mistake.
     *
     * @param kind what was done
     * @param place where
     * @param diagram the machine with it
     */
    record Mistake(String kind, String place, Diagram diagram) {}

    private final Diagram sound;
    private final List<Row> rows;
    private final List<Mistake> mistakes = new ArrayList<>();

    private SeededMistakes(Diagram sound) {
        this.sound = sound;
        this.rows = sound.rows().stream()
                .flatMap(row -> row.from().stream().map(state -> from(row, state)))
                .toList();
    }

    static List<Mistake> of(Diagram sound) {
        SeededMistakes seeded = new SeededMistakes(sound);
        seeded.inRows();
        seeded.inStates();
        seeded.inEvents();
        seeded.additions();
        return seeded.mistakes;
    }

    private static Row from(Row row, String state) {
        return new Row(
                List.of(state),
                row.event(),
                row.kind(),
                row.within(),
                row.to(),
                row.into(),
                row.resumes(),
                row.guards(),
                row.effects());
    }

    private void add(String kind, Object place, Diagram diagram) {
        mistakes.add(new Mistake(kind, place.toString(), diagram));
    }

    private void inRows() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            add("a row is removed", row, with(without(i)));
            if (row.kind() == Kind.EXTERNAL) {
                for (State state : sound.states()) {
                    if (row.to().filter(state.name()::equals).isEmpty()) {
                        add("a row leads elsewhere", row, replaced(i, leading(row, Kind.EXTERNAL, state.name())));
                    }
                }
                add("a transition becomes internal", row, replaced(i, leading(row, Kind.INTERNAL, null)));
            }
            if (row.kind() == Kind.EXTERNAL || row.kind() == Kind.INTERNAL) {
                add("an event is ignored instead", row, replaced(i, bare(row, Kind.IGNORED)));
                add("an event is deferred instead", row, replaced(i, bare(row, Kind.DEFERRED)));
                add("a guard is added", row, replaced(i, asking(row, and(row.guards(), "anotherGuard"))));
                add("an effect is added", row, replaced(i, doing(row, and(row.effects(), "anotherEffect"))));
            }
            for (int guard = 0; guard < row.guards().size(); guard++) {
                add("a guard is dropped", row, replaced(i, asking(row, without(row.guards(), guard))));
                String negated = row.guards().get(guard);
                negated = negated.startsWith("!") ? negated.substring(1) : "!" + negated;
                add("a guard is negated", row, replaced(i, asking(row, and(without(row.guards(), guard), negated))));
            }
            for (int effect = 0; effect < row.effects().size(); effect++) {
                add("an effect is dropped", row, replaced(i, doing(row, without(row.effects(), effect))));
                if (effect > 0) {
                    List<String> swapped = new ArrayList<>(row.effects());
                    Collections.swap(swapped, effect - 1, effect);
                    add("effects are swapped", row, replaced(i, doing(row, swapped)));
                }
            }
            if (row.kind() == Kind.RESUMING) {
                Superstate superstate = sound.superstates().stream()
                        .filter(one -> row.resumes().filter(one.name()::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
                superstate
                        .initial()
                        .ifPresent(to -> add(
                                "history is forgotten",
                                row,
                                replaced(rows.indexOf(row), leading(row, Kind.EXTERNAL, to))));
            }
            swapWithNext(i);
            if (row.within().isPresent() && rows.indexOf(row) == i) {
                add(
                        "a superstate's row is one of its states",
                        row,
                        with(rows.stream()
                                .map(one -> one.within().equals(row.within())
                                                && one.event().equals(row.event())
                                        ? own(one)
                                        : one)
                                .toList()));
            }
        }
    }

    private void swapWithNext(int i) {
        Row row = rows.get(i);
        for (int j = i + 1; j < rows.size(); j++) {
            if (rows.get(j).from().equals(row.from()) && rows.get(j).event().equals(row.event())) {
                List<Row> swapped = new ArrayList<>(rows);
                Collections.swap(swapped, i, j);
                add("rows are swapped", row, with(swapped));
                return;
            }
        }
    }

    private void inStates() {
        for (State state : sound.states()) {
            add("a state is renamed", state, renamed(state.name(), "RENAMED_STATE"));
            add("a state is removed", state, withoutState(state.name()));
            if (!state.name().equals(sound.initial())) {
                add(
                        "another initial state",
                        state,
                        new Diagram(
                                sound.name(), state.name(), sound.states(), sound.superstates(), sound.events(), rows));
            }
            add(
                    "a final state is another kind of state",
                    state,
                    mapped(one -> one.equals(state)
                            ? new State(one.name(), one.parent(), !one.isFinal(), one.entry(), one.exit())
                            : one));
            if (state.parent().isPresent()) {
                add("a state leaves its superstate", state, withoutParent(state));
            }
            for (int i = 0; i < state.entry().size(); i++) {
                List<String> entry = without(state.entry(), i);
                add(
                        "an entry action is dropped",
                        state,
                        mapped(one -> one.equals(state)
                                ? new State(one.name(), one.parent(), one.isFinal(), entry, one.exit())
                                : one));
            }
            for (int i = 0; i < state.exit().size(); i++) {
                List<String> exit = without(state.exit(), i);
                add(
                        "an exit action is dropped",
                        state,
                        mapped(one -> one.equals(state)
                                ? new State(one.name(), one.parent(), one.isFinal(), one.entry(), exit)
                                : one));
            }
        }
        for (Superstate superstate : sound.superstates()) {
            if (!superstate.entry().isEmpty() || !superstate.exit().isEmpty()) {
                List<Superstate> others = sound.superstates().stream()
                        .map(one -> one.equals(superstate)
                                ? new Superstate(one.name(), one.parent(), one.initial(), List.of(), List.of())
                                : one)
                        .toList();
                add(
                        "actions of a superstate are dropped",
                        superstate,
                        new Diagram(sound.name(), sound.initial(), sound.states(), others, sound.events(), rows));
            }
        }
    }

    private void inEvents() {
        for (Event event : sound.events()) {
            add(
                    "an event is renamed",
                    event,
                    withEvents(
                            one -> one.equals(event) ? new Event("RENAMED_EVENT", one.after()) : one,
                            row -> row.event().filter(event.name()::equals).isPresent()
                                    ? of(row, Optional.of("RENAMED_EVENT"))
                                    : row));
            add(
                    "an event is removed",
                    event,
                    new Diagram(
                            sound.name(),
                            sound.initial(),
                            sound.states(),
                            sound.superstates(),
                            sound.events().stream()
                                    .filter(one -> !one.equals(event))
                                    .toList(),
                            rows.stream()
                                    .filter(row -> row.event()
                                            .filter(event.name()::equals)
                                            .isEmpty())
                                    .toList()));
            if (event.after().isPresent()) {
                add(
                        "a timeout is dropped",
                        event,
                        withEvents(
                                one -> one.equals(event) ? new Event(one.name(), Optional.empty()) : one, row -> row));
                add(
                        "a timeout takes another time",
                        event,
                        withEvents(
                                one -> one.equals(event) ? new Event(one.name(), Optional.of("PT1234S")) : one,
                                row -> row));
            }
        }
    }

    private void additions() {
        Set<List<Object>> known = new HashSet<>();
        rows.forEach(row -> known.add(List.of(row.from().get(0), row.event())));
        for (State state : sound.states()) {
            for (Event event : sound.events()) {
                if (!known.contains(List.of(state.name(), Optional.of(event.name())))) {
                    List<Row> more = new ArrayList<>(rows);
                    more.add(new Row(
                            List.of(state.name()),
                            Optional.of(event.name()),
                            Kind.EXTERNAL,
                            Optional.empty(),
                            Optional.of(sound.initial()),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of()));
                    add("an event is permitted", state.name() + " " + event.name(), with(more));
                }
            }
        }
    }

    private Diagram with(List<Row> others) {
        return new Diagram(sound.name(), sound.initial(), sound.states(), sound.superstates(), sound.events(), others);
    }

    private List<Row> without(int index) {
        return without(rows, index);
    }

    private Diagram replaced(int index, Row other) {
        List<Row> others = new ArrayList<>(rows);
        others.set(index, other);
        return with(others);
    }

    private Diagram mapped(UnaryOperator<State> change) {
        return new Diagram(
                sound.name(),
                sound.initial(),
                sound.states().stream().map(change).toList(),
                sound.superstates(),
                sound.events(),
                rows);
    }

    /** It keeps the rows that it has inherited, as its own. */
    private Diagram withoutParent(State state) {
        return new Diagram(
                sound.name(),
                sound.initial(),
                sound.states().stream()
                        .map(one -> one.equals(state)
                                ? new State(one.name(), Optional.empty(), one.isFinal(), one.entry(), one.exit())
                                : one)
                        .toList(),
                sound.superstates(),
                sound.events(),
                rows.stream()
                        .map(row -> row.from().contains(state.name()) ? own(row) : row)
                        .toList());
    }

    private Diagram withEvents(UnaryOperator<Event> events, UnaryOperator<Row> change) {
        return new Diagram(
                sound.name(),
                sound.initial(),
                sound.states(),
                sound.superstates(),
                sound.events().stream().map(events).toList(),
                rows.stream().map(change).toList());
    }

    private Diagram renamed(String state, String name) {
        UnaryOperator<String> rename = one -> one.equals(state) ? name : one;
        return new Diagram(
                sound.name(),
                rename.apply(sound.initial()),
                sound.states().stream()
                        .map(one -> new State(
                                rename.apply(one.name()), one.parent(), one.isFinal(), one.entry(), one.exit()))
                        .toList(),
                sound.superstates().stream()
                        .map(one -> new Superstate(
                                one.name(), one.parent(), one.initial().map(rename), one.entry(), one.exit()))
                        .toList(),
                sound.events(),
                rows.stream()
                        .map(row -> new Row(
                                row.from().stream().map(rename).toList(),
                                row.event(),
                                row.kind(),
                                row.within(),
                                row.to().map(rename),
                                row.into(),
                                row.resumes(),
                                row.guards(),
                                row.effects()))
                        .toList());
    }

    /** Rows that led there are gone with it. */
    private Diagram withoutState(String state) {
        return new Diagram(
                sound.name(),
                sound.initial(),
                sound.states().stream().filter(one -> !one.name().equals(state)).toList(),
                sound.superstates(),
                sound.events(),
                rows.stream()
                        .filter(row -> !row.from().contains(state)
                                && row.to().filter(state::equals).isEmpty())
                        .toList());
    }

    private static Row own(Row row) {
        return new Row(
                row.from(),
                row.event(),
                row.kind(),
                Optional.empty(),
                row.to(),
                row.into(),
                row.resumes(),
                row.guards(),
                row.effects());
    }

    private static Row leading(Row row, Kind kind, String to) {
        return new Row(
                row.from(),
                row.event(),
                kind,
                row.within(),
                Optional.ofNullable(to),
                Optional.empty(),
                Optional.empty(),
                row.guards(),
                row.effects());
    }

    private static Row bare(Row row, Kind kind) {
        return new Row(
                row.from(),
                row.event(),
                kind,
                row.within(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Row of(Row row, Optional<String> event) {
        return new Row(
                row.from(),
                event,
                row.kind(),
                row.within(),
                row.to(),
                row.into(),
                row.resumes(),
                row.guards(),
                row.effects());
    }

    private static Row asking(Row row, List<String> guards) {
        return new Row(
                row.from(),
                row.event(),
                row.kind(),
                row.within(),
                row.to(),
                row.into(),
                row.resumes(),
                guards,
                row.effects());
    }

    private static Row doing(Row row, List<String> effects) {
        return new Row(
                row.from(),
                row.event(),
                row.kind(),
                row.within(),
                row.to(),
                row.into(),
                row.resumes(),
                row.guards(),
                effects);
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }

    private static List<String> and(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}

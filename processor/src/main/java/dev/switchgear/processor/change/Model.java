package dev.switchgear.processor.change;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.change.Change.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A diagram as it is asked here: by state and event. Where it leads, it calls states as they are called now. */
final class Model {

    private record Cell(String state, Optional<String> event) {}

    private record Asked(int level, Way way) {}

    private final Diagram diagram;
    private final UnaryOperator<String> now;
    private final Map<String, Diagram.State> states;
    private final Map<String, Diagram.Superstate> superstates;
    private final Map<String, Diagram.Event> events;
    private final Map<String, List<String>> around = new HashMap<>();
    private final Map<Cell, List<Way>> ways = new HashMap<>();

    private Model(Diagram diagram, UnaryOperator<String> now) {
        this.diagram = diagram;
        this.now = now;
        this.states = byName(diagram.states(), Diagram.State::name);
        this.superstates = byName(diagram.superstates(), Diagram.Superstate::name);
        this.events = byName(diagram.events(), Diagram.Event::name);
        diagram.states().forEach(state -> around.put(state.name(), around(state)));
        readRows();
    }

    /**
     * Reads a diagram.
     *
     * @param now the name that a state of it has now
     */
    static Model of(Diagram diagram, UnaryOperator<String> now) {
        return new Model(diagram, now);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.put(name.apply(one), one));
        return byName;
    }

    /** Those of a state are asked before those of the superstates around it, from the inside out. */
    private void readRows() {
        Map<Cell, List<Asked>> asked = new HashMap<>();
        for (Diagram.Row row : diagram.rows()) {
            for (String state : row.from()) {
                List<String> chain = around.getOrDefault(state, List.of());
                boolean isWithin = row.into().filter(chain::contains).isPresent();
                Way way = Way.of(row, row.to().map(now), isWithin);
                int level = row.within().map(chain::indexOf).orElse(-1);
                asked.computeIfAbsent(new Cell(state, row.event()), any -> new ArrayList<>())
                        .add(new Asked(level, way));
            }
        }
        asked.forEach((cell, all) -> ways.put(
                cell,
                all.stream()
                        .sorted(Comparator.comparingInt(Asked::level))
                        .map(Asked::way)
                        .toList()));
    }

    /** The superstates around a state, from the inside out. */
    private List<String> around(Diagram.State state) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> parent = state.parent();
        while (parent.isPresent() && chain.add(parent.get())) {
            parent = Optional.ofNullable(superstates.get(parent.get())).flatMap(Diagram.Superstate::parent);
        }
        return List.copyOf(chain);
    }

    /** The states, in their order, by the names that they have in this model. */
    Set<String> states() {
        return states.keySet();
    }

    Set<String> events() {
        return events.keySet();
    }

    /** The events, and last that there is none. */
    List<Optional<String>> triggers() {
        List<Optional<String>> triggers = new ArrayList<>();
        events.keySet().forEach(event -> triggers.add(Optional.of(event)));
        triggers.add(Optional.empty());
        return triggers;
    }

    /** What is asked in a state, in order. */
    List<Way> ways(String state, Optional<String> event) {
        return ways.getOrDefault(new Cell(state, event), List.of());
    }

    String initial() {
        return now.apply(diagram.initial());
    }

    boolean isFinal(String state) {
        return Optional.ofNullable(states.get(state))
                .filter(Diagram.State::isFinal)
                .isPresent();
    }

    Optional<String> after(String event) {
        return Optional.ofNullable(events.get(event)).flatMap(Diagram.Event::after);
    }

    /**
     * The states in which one timer runs, without starting anew between them, for each state that it runs in: those of the superstate
     * whose rows take the event, or the state alone.
     */
    Map<String, Set<String>> timers(String event) {
        Map<String, Set<String>> timers = new LinkedHashMap<>();
        for (Diagram.Row row : diagram.rows()) {
            boolean isTransition = row.kind() != Kind.IGNORED && row.kind() != Kind.DEFERRED;
            if (isTransition && row.event().filter(event::equals).isPresent()) {
                row.from().stream()
                        .map(now)
                        .forEach(state ->
                                timers.put(state, row.within().map(this::leaves).orElse(Set.of(state))));
            }
        }
        return timers;
    }

    /** The superstates that rows resume. */
    Set<String> resumed() {
        return diagram.rows().stream()
                .flatMap(row -> row.resumes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean hasSuperstate(String superstate) {
        return superstates.containsKey(superstate);
    }

    Optional<String> initial(String superstate) {
        return Optional.ofNullable(superstates.get(superstate))
                .flatMap(Diagram.Superstate::initial)
                .map(now);
    }

    /** The states within a superstate, as they are called now. */
    Set<String> leaves(String superstate) {
        return states.keySet().stream()
                .filter(state -> around.getOrDefault(state, List.of()).contains(superstate))
                .map(now)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The actions that run when a set of states is entered or left, in their order: those of a state, and those of a superstate, which
     * is no more here than the states within it.
     *
     * @param known the states that count, as they are called now
     */
    Map<Set<String>, List<String>> actions(Moment moment, Set<String> known) {
        Map<Set<String>, List<String>> actions = new LinkedHashMap<>();
        List<Runnable> fromTheInside = new ArrayList<>();
        for (Diagram.State state : states.values()) {
            Set<String> scope = Set.of(now.apply(state.name()));
            fromTheInside.add(() -> add(actions, scope, known, moment == Moment.ENTRY ? state.entry() : state.exit()));
        }
        superstates.values().stream()
                .sorted(Comparator.comparingInt(
                        superstate -> leaves(superstate.name()).size()))
                .forEach(superstate -> fromTheInside.add(() -> add(
                        actions,
                        leaves(superstate.name()),
                        known,
                        moment == Moment.ENTRY ? superstate.entry() : superstate.exit())));
        if (moment == Moment.ENTRY) {
            Collections.reverse(fromTheInside);
        }
        fromTheInside.forEach(Runnable::run);
        return actions;
    }

    private static void add(
            Map<Set<String>, List<String>> actions, Set<String> scope, Set<String> known, List<String> methods) {
        Set<String> counting =
                scope.stream().filter(known::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!counting.isEmpty() && !methods.isEmpty()) {
            actions.computeIfAbsent(counting, any -> new ArrayList<>()).addAll(methods);
        }
    }
}

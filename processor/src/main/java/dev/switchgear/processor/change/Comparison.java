package dev.switchgear.processor.change;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.processor.change.Change.EventGone;
import dev.switchgear.processor.change.Change.EventNew;
import dev.switchgear.processor.change.Change.FinalChanged;
import dev.switchgear.processor.change.Change.Moment;
import dev.switchgear.processor.change.Change.OfCells;
import dev.switchgear.processor.change.Change.ResumedElsewhere;
import dev.switchgear.processor.change.Change.ResumedNoMore;
import dev.switchgear.processor.change.Change.StartMoved;
import dev.switchgear.processor.change.Change.StateGone;
import dev.switchgear.processor.change.Change.StateNew;
import dev.switchgear.processor.change.Change.TimeoutGone;
import dev.switchgear.processor.change.Change.TimeoutMoved;
import dev.switchgear.processor.change.Change.TimeoutNew;
import dev.switchgear.processor.change.Change.TimerMoved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares a machine that is in production with the one that is compiled. By meaning: in which order states are listed, how rows are
 * written and which superstate they are inherited from is no change. One mistake is one change: a state that is gone takes its rows with
 * it, and a row that changed in ten states changed once.
 */
public final class Comparison {

    private final Map<String, String> renamed;
    private final boolean isTable;
    private final Model was;
    private final Model is;
    private final List<String> goneStates;
    private final List<String> newStates;
    private final List<String> goneEvents;
    private final List<String> newEvents;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<OfCells, Cells> alike = new LinkedHashMap<>();

    private Comparison(Diagram was, Diagram is, Map<String, String> renamed, boolean isTable) {
        this.isTable = isTable;
        this.renamed = renamed;
        this.was = Model.of(was, this::now);
        this.is = Model.of(is, name -> name);
        Set<String> before = this.was.states();
        before.stream().map(this::now).filter(this.is.states()::contains).forEach(known::add);
        this.goneStates =
                before.stream().filter(state -> !known.contains(now(state))).toList();
        this.newStates = this.is.states().stream()
                .filter(state -> !known.contains(state))
                .toList();
        this.goneEvents = this.was.events().stream()
                .filter(event -> !this.is.events().contains(event))
                .toList();
        this.newEvents = this.is.events().stream()
                .filter(event -> !this.was.events().contains(event))
                .toList();
    }

    /**
     * What changed, what breaks something first.
     *
     * @param was the machine that is in production
     * @param is the machine that is compiled
     * @param renamed the old names of states, and the new ones
     * @param isTable whether one row may be about several events
     */
    public static List<Change> between(Diagram was, Diagram is, Map<String, String> renamed, boolean isTable) {
        Comparison comparison = new Comparison(was, is, Map.copyOf(renamed), isTable);
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    private String now(String state) {
        return renamed.getOrDefault(state, state);
    }

    private void compare() {
        Successors successors = new Successors(was, is, this::now);
        Map<String, String> states = successors.ofStates(goneStates, newStates);
        Map<String, String> events = successors.ofEvents(goneEvents, newEvents);
        goneStates.forEach(state -> changes.add(new StateGone(state, Optional.ofNullable(states.get(state)))));
        goneEvents.forEach(event -> changes.add(new EventGone(event, Optional.ofNullable(events.get(event)))));
        if (!was.initial().equals(is.initial()) && !goneStates.contains(was.initial())) {
            changes.add(new StartMoved(was.initial(), is.initial()));
        }
        compareCells();
        for (Moment moment : Moment.values()) {
            changes.addAll(ActionComparison.compare(moment, was, is, known));
        }
        compareHistory();
        was.events().forEach(this::compareTime);
        compareFinals();
        newStates.stream()
                .filter(state -> !states.containsValue(state))
                .forEach(state -> changes.add(new StateNew(state)));
        newEvents.stream()
                .filter(event -> !events.containsValue(event))
                .forEach(event -> changes.add(new EventNew(event)));
    }

    private void compareCells() {
        Predicate<Way> isExplained =
                way -> way.to().filter(goneStates::contains).isPresent();
        for (Optional<String> event : was.triggers()) {
            if (event.filter(goneEvents::contains).isPresent()) {
                continue;
            }
            for (String state : was.states()) {
                String now = now(state);
                if (known.contains(now)) {
                    CellComparison.compare(event, was.ways(state, event), is.ways(now, event), isExplained).stream()
                            .filter(change -> !isMerged(state) || change instanceof Change.Breaking)
                            .forEach(change -> alike.merge(
                                    change, change.cells().and(now, state), (some, one) -> some.and(now, state)));
                }
            }
        }
        List<OfCells> inStates = new ArrayList<>();
        alike.forEach((change, cells) -> inStates.add(change.in(cells)));
        changes.addAll(isTable ? joined(inStates) : inStates);
    }

    /** Events that changed alike in the same states: they are those of one row. */
    private static List<OfCells> joined(List<OfCells> changes) {
        Map<OfCells, Cells> ofEvents = new LinkedHashMap<>();
        for (OfCells change : changes) {
            Cells cells = change.cells();
            OfCells key = cells.areAutomatic() ? change : change.in(cells.of(List.of("any")));
            ofEvents.merge(key, cells, Cells::andEventsOf);
        }
        List<OfCells> joined = new ArrayList<>();
        ofEvents.forEach((change, cells) -> joined.add(change.in(cells)));
        return joined;
    }

    /** Whether a state has become another one that was there as well: what that one can do beside is nothing new. */
    private boolean isMerged(String state) {
        return !now(state).equals(state) && was.states().contains(now(state));
    }

    /** What is stored of a superstate that may be resumed is the state in which it was left. */
    private void compareHistory() {
        for (String superstate : was.resumed()) {
            if (!is.hasSuperstate(superstate) || !is.resumed().contains(superstate)) {
                continue;
            }
            List<String> lost = was.leaves(superstate).stream()
                    .filter(known::contains)
                    .filter(state -> !is.leaves(superstate).contains(state))
                    .toList();
            if (!lost.isEmpty()) {
                changes.add(new ResumedNoMore(superstate, lost));
            }
            Optional<String> before = was.initial(superstate).filter(known::contains);
            Optional<String> now = is.initial(superstate);
            if (before.isPresent() && now.isPresent() && !before.equals(now)) {
                changes.add(new ResumedElsewhere(superstate, before.get(), now.get()));
            }
        }
    }

    private void compareTime(String event) {
        if (goneEvents.contains(event)) {
            return;
        }
        Optional<String> before = was.after(event);
        Optional<String> now = is.after(event);
        if (before.isPresent() && now.isEmpty()) {
            changes.add(new TimeoutGone(event, before.get()));
        } else if (before.isEmpty() && now.isPresent()) {
            changes.add(new TimeoutNew(event, now.get()));
        } else if (!before.equals(now)) {
            changes.add(new TimeoutMoved(event, before.orElseThrow(), now.orElseThrow()));
        }
        if (before.isPresent() && now.isPresent()) {
            compareTimers(event);
        }
    }

    /** A state in which the event is gone, or new, is another change. */
    private void compareTimers(String event) {
        Map<String, Set<String>> before = was.timers(event);
        Map<String, Set<String>> now = is.timers(event);
        Set<String> both = new LinkedHashSet<>(before.keySet());
        both.retainAll(now.keySet());
        both.retainAll(known);
        List<String> others = known.stream()
                .filter(state -> before.containsKey(state) == now.containsKey(state))
                .toList();
        Set<String> anew = new LinkedHashSet<>();
        Set<String> goingOn = new LinkedHashSet<>();
        for (String state : both) {
            for (String other : others) {
                boolean wasOne = before.getOrDefault(state, Set.of()).contains(other);
                boolean isOne = now.getOrDefault(state, Set.of()).contains(other);
                if (wasOne != isOne) {
                    (wasOne ? anew : goingOn).addAll(List.of(state, other));
                }
            }
        }
        if (!anew.isEmpty()) {
            changes.add(new TimerMoved(event, List.copyOf(anew), true));
        }
        if (!goingOn.isEmpty()) {
            changes.add(new TimerMoved(event, List.copyOf(goingOn), false));
        }
    }

    private void compareFinals() {
        for (String state : was.states()) {
            String now = now(state);
            if (known.contains(now) && !isMerged(state) && was.isFinal(state) != is.isFinal(now)) {
                changes.add(new FinalChanged(now, is.isFinal(now)));
            }
        }
    }
}

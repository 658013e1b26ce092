package dev.switchgear.processor.change;

import dev.switchgear.processor.change.Change.ActionGone;
import dev.switchgear.processor.change.Change.ActionMoved;
import dev.switchgear.processor.change.Change.ActionNew;
import dev.switchgear.processor.change.Change.ActionsReordered;
import dev.switchgear.processor.change.Change.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares which actions run when states are entered, or left. */
final class ActionComparison {

    private record Placed(String action, Set<String> states) {}

    private final Moment moment;
    private final Set<String> known;
    private final Map<Set<String>, List<String>> was;
    private final Map<Set<String>, List<String>> is;
    private final List<Change> changes = new ArrayList<>();

    private ActionComparison(Moment moment, Model was, Model is, Set<String> known) {
        this.moment = moment;
        this.known = known;
        this.was = was.actions(moment, known);
        this.is = is.actions(moment, known);
    }

    /**
     * What changed.
     *
     * @param known the states that are in both models, as they are called now
     */
    static List<Change> compare(Moment moment, Model was, Model is, Set<String> known) {
        ActionComparison comparison = new ActionComparison(moment, was, is, known);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        List<Placed> lost = missing(was, is);
        List<Placed> gained = missing(is, was);
        for (Placed one : List.copyOf(lost)) {
            Optional<Placed> moved = gained.stream()
                    .filter(other ->
                            other.action().equals(one.action()) && !Collections.disjoint(other.states(), one.states()))
                    .findFirst();
            moved.ifPresent(other -> {
                changes.add(new ActionMoved(moment, one.action(), inOrder(one.states()), inOrder(other.states())));
                lost.remove(one);
                gained.remove(other);
            });
        }
        lost.stream()
                .filter(one -> one.states().size() > 1)
                .forEach(one -> changes.add(new ActionGone(moment, one.action(), inOrder(one.states()), true)));
        lost.removeIf(one -> one.states().size() > 1);
        joined(lost).forEach((action, states) -> changes.add(new ActionGone(moment, action, inOrder(states), false)));
        was.forEach(this::compareOrder);
        joined(gained).forEach((action, states) -> changes.add(new ActionNew(moment, action, inOrder(states))));
    }

    private List<String> inOrder(Set<String> states) {
        return known.stream().filter(states::contains).toList();
    }

    /** What one list has that the other one lacks: an action that runs twice may be lost once. */
    private static List<Placed> missing(Map<Set<String>, List<String>> some, Map<Set<String>, List<String>> others) {
        List<Placed> missing = new ArrayList<>();
        some.forEach((states, actions) -> {
            List<String> rest = new ArrayList<>(others.getOrDefault(states, List.of()));
            actions.stream()
                    .filter(action -> !rest.remove(action))
                    .forEach(action -> missing.add(new Placed(action, states)));
        });
        return missing;
    }

    /** One annotation may name several states, and is one mistake. */
    private static Map<String, Set<String>> joined(List<Placed> placed) {
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        placed.forEach(one -> joined.computeIfAbsent(one.action(), any -> new LinkedHashSet<>())
                .addAll(one.states()));
        return joined;
    }

    private void compareOrder(Set<String> states, List<String> before) {
        List<String> now = is.getOrDefault(states, List.of());
        List<String> stayed = new ArrayList<>(before);
        stayed.retainAll(now);
        if (!CellComparison.isWithin(stayed, now)) {
            changes.add(new ActionsReordered(moment, inOrder(states), before, now));
        }
    }
}

package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Guard;
import dev.switchgear.processor.conformance.Row.Into;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Row.Stay;
import dev.switchgear.processor.conformance.Row.Target;
import dev.switchgear.processor.conformance.Row.To;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes the rows that stand on one element by chance, and keeps in mind what has become of each cell: none is decided twice
 * on one level.
 */
final class RandomRows {

    private final Plan draft;
    private final Luck luck;
    private final boolean isResuming;
    private final boolean isDeferring;
    private final List<Event> about;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, Set<Set<Guard>>> guards = new HashMap<>();

    /** The words from which time may lead, for each event that it raises: none is within another one. */
    private final Map<Event, List<String>> timed = new HashMap<>();

    private final List<Row> rows = new ArrayList<>();

    /** For rows of these events, of a plan that has no rows yet. */
    RandomRows(Plan draft, Luck luck, boolean isResuming, boolean isDeferring, List<Event> about) {
        this.draft = draft;
        this.luck = luck;
        this.isResuming = isResuming;
        this.isDeferring = isDeferring;
        this.about = about;
    }

    /** The rows of events. */
    List<Row> rows() {
        boolean isDecidedFirst = luck.chance(isDeferring ? 10 : 40);
        if (isDecidedFirst) {
            decide();
        }
        int most = luck.between(
                1,
                about.size()
                        * (3 * draft.states().size() + 2 * draft.tree().names().size()));
        for (int i = 0; i < most; i++) {
            addTransition();
        }
        if (!isDecidedFirst) {
            decide();
        }
        if (rows.stream().noneMatch(row -> row.kind() != Kind.REJECT)) {
            rows.clear();
            rows.add(new Row(
                    Kind.TRANSITION,
                    draft.states().stream().filter(this::isOpen).toList(),
                    List.of(),
                    List.of(luck.one(about)),
                    new Stay(),
                    List.of(),
                    List.of()));
        }
        return rows.stream().sorted(Comparator.comparing(Row::kind)).toList();
    }

    private void decide() {
        for (int i = luck.below(about.size() + 1); i > 0; i--) {
            add(Kind.IGNORE, on().stream().filter(Event::canBeIgnored).toList(), closed);
        }
        for (int i = isDeferring ? luck.between(1, 3 * about.size()) : 0; i > 0; i--) {
            add(Kind.DEFER, on().stream().filter(Event::mayWait).toList(), closed);
        }
        for (int i = luck.below(about.size() + 1); i > 0; i--) {
            add(Kind.REJECT, on(), begun);
        }
    }

    /** Automatic rows. */
    List<Row> automaticRows() {
        for (int i = luck.between(2, 3 * draft.states().size()); i > 0; i--) {
            addTransition();
        }
        return rows;
    }

    private List<Event> on() {
        return about.size() == 1 || luck.chance(70) ? List.of(luck.one(about)) : luck.some(about, about.size());
    }

    private void addTransition() {
        List<Event> on = on();
        List<Guard> when = luck.chance(15)
                ? List.of()
                : luck.some(names(RandomPlans.GUARDS, on), 3).stream()
                        .map(name -> new Guard(name, luck.chance(60)))
                        .toList();
        List<String> effects = on.stream().anyMatch(Event::hasBody) ? List.of() : effects(on);
        Predicate<String> isFree = word -> on.stream()
                .allMatch(event -> !closed.contains(word + event.constant()) && isNew(word + event.constant(), when));
        List<String> from =
                apart(on, states().stream().filter(this::isOpen).filter(isFree).toList());
        List<String> within = apart(on, superstates().stream().filter(isFree).toList());
        Target target = target();
        add(new Row(Kind.TRANSITION, from, within, on, target, when, effects));
    }

    private Target target() {
        List<String> superstates = draft.tree().names();
        if (luck.chance(25)) {
            return new Stay();
        }
        if (superstates.isEmpty() || luck.chance(60)) {
            return new To(luck.one(draft.states()));
        }
        return isResuming && luck.chance(60) ? new Resume(luck.one(superstates)) : new Into(luck.one(superstates));
    }

    /** Those of the words that lie in no other one from which the same timeout may lead, nor around one. */
    private List<String> apart(List<Event> on, List<String> words) {
        List<String> apart = new ArrayList<>(words);
        for (Timeout timeout : draft.timeouts()) {
            if (on.contains(timeout.event())) {
                List<String> sources = timed.computeIfAbsent(timeout.event(), any -> new ArrayList<>());
                for (String word : words) {
                    if (sources.stream().anyMatch(other -> areNested(word, other))) {
                        apart.remove(word);
                    } else {
                        sources.add(word);
                    }
                }
            }
        }
        return apart;
    }

    private boolean areNested(String word, String other) {
        return draft.tree().isAround(word, other) || draft.tree().isAround(other, word);
    }

    private boolean isNew(String cell, List<Guard> when) {
        return guards.computeIfAbsent(cell, any -> new HashSet<>()).add(Set.copyOf(when));
    }

    private List<String> effects(List<Event> on) {
        List<String> names = new ArrayList<>(names(RandomPlans.EFFECTS, on));
        draft.actions().stream()
                .map(Action::method)
                .filter(method -> !method.takesPayload() && !method.isChecked())
                .map(Callee::name)
                .limit(1)
                .forEach(names::add);
        List<String> effects = new ArrayList<>(luck.some(names, 3));
        if (!effects.isEmpty() && luck.chance(10)) {
            effects.add(effects.get(0));
        }
        return effects;
    }

    /** Those of the names that mean something to all of the events, and throw nothing that these do not declare. */
    private List<String> names(List<String> names, List<Event> on) {
        return names.stream()
                .filter(name -> on.stream()
                        .allMatch(event -> draft.meant(name, event)
                                .filter(method ->
                                        !method.isChecked() || event.method().isChecked())
                                .isPresent()))
                .toList();
    }

    private void add(Kind kind, List<Event> on, Set<String> taken) {
        Predicate<String> isFree = word -> on.stream().noneMatch(event -> taken.contains(word + event.constant()));
        add(new Row(
                kind,
                states().stream()
                        .filter(state -> isOpen(state) || kind != Kind.DEFER)
                        .filter(isFree)
                        .toList(),
                superstates().stream().filter(isFree).toList(),
                on,
                new Stay(),
                List.of(),
                List.of()));
    }

    private List<String> states() {
        return draft.tree().superstates().isEmpty() || luck.chance(60)
                ? luck.some(draft.states(), draft.states().size())
                : List.of();
    }

    private List<String> superstates() {
        return luck.chance(60)
                ? luck.some(draft.tree().names(), 2).stream()
                        .filter(name -> draft.tree().within(name).stream().anyMatch(this::isOpen))
                        .toList()
                : List.of();
    }

    private boolean isOpen(String state) {
        return !draft.finals().contains(state);
    }

    private void add(Row row) {
        if (row.sources().isEmpty() || row.on().isEmpty() || row.isAutomatic() && !mayRest(row)) {
            return;
        }
        rows.add(row);
        for (String word : row.sources()) {
            for (Event event : row.on()) {
                begun.add(word + event.constant());
                if (!row.isGuarded()) {
                    closed.add(word + event.constant());
                }
            }
        }
    }

    /** Whether a machine may come to rest from everywhere if an automatic row is there, too. */
    private boolean mayRest(Row row) {
        List<Row> all = new ArrayList<>(rows);
        all.add(row);
        Plan plan = draft.with(draft.tree(), all, List.of(), draft.actions());
        return draft.states().stream()
                .noneMatch(state -> new Reach(plan).resting(Set.of(state)).isEmpty());
    }
}

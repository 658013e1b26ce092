package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes valid specs of all sorts by chance. */
final class RandomPlans {

    private static final List<List<String>> ACCEPTED = List.of(
            List.of("int"),
            List.of("long"),
            List.of("String"),
            List.of("CharSequence"),
            List.of("Object"),
            List.of("String", "int"),
            List.of("Object", "long"),
            List.of("String", "long"),
            List.of("int", "CharSequence"),
            List.of("CharSequence", "int", "int"),
            List.of("int", "Object", "long"));

    /** More of them in one cell could make more branches than are accepted. */
    static final List<String> GUARDS = List.of("a", "b", "c", "d", "e");

    /** Names of effects. */
    static final List<String> EFFECTS = List.of("f", "g", "h");

    /** Names of the methods that say how long a timeout takes. */
    private static final List<String> DURATIONS = List.of("p", "q");

    private final Luck luck;
    private final Set<Feature> features;
    private final Form form;
    private final boolean isChecked;
    private final boolean isAutomatic;
    private final boolean isResuming;
    private final boolean isDeferring;
    private final boolean hearsRefusals;
    private final Tree tree;
    private final String initial;
    private final List<Event> events;

    /** What is fixed once the methods are there, and says which of them a name means. */
    private final Plan draft;

    private RandomPlans(String name, Luck luck, Set<Feature> features) {
        this.luck = luck;
        this.features = features;
        boolean isTable = luck.chance(35);
        this.form = new Form(
                luck.chance(40),
                luck.chance(50),
                isTable,
                luck.chance(30),
                uses(Feature.QUEUED, 35),
                !isTable && uses(Feature.OCCURRENCES, 60),
                false,
                luck.chance(70) ? "Superstate" : "Phase");
        this.isAutomatic = uses(Feature.AUTOMATIC, 50);
        this.isChecked = !isTable && luck.chance(60);
        boolean isNested = uses(Feature.SUPERSTATES, 75);
        this.isResuming = isNested && uses(Feature.HISTORY, 60);
        this.isDeferring = uses(Feature.DEFERRAL, 50);
        this.hearsRefusals = uses(Feature.REFUSALS, 40);
        int timed = uses(Feature.TIMEOUTS, 50) ? luck.between(1, 3) : 0;
        List<String> states = IntStream.range(0, luck.between(1, isNested ? 6 : 4))
                .mapToObj(i -> "S" + i)
                .toList();
        List<String> finals = luck.chance(35) ? luck.some(states, states.size() - 1) : List.of();
        this.tree = isNested ? RandomTrees.tree(states, finals, luck) : Tree.flat(states);
        this.initial = luck.one(
                states.stream().filter(state -> !finals.contains(state)).toList());
        RandomEvents random = new RandomEvents(form, isChecked, isDeferring, luck);
        this.events = random.events(timed);
        List<Callee> durations = timed == 0
                ? List.of()
                : luck.some(DURATIONS, DURATIONS.size()).stream()
                        .map(duration -> callee("Duration", duration, List.of()))
                        .toList();
        this.draft = new Plan(
                name,
                form,
                tree,
                initial,
                finals,
                events,
                List.of(),
                timed == 0 ? List.of() : random.timeouts(events, durations, timed + 1),
                Stream.of(callees("boolean", GUARDS), callees("void", EFFECTS), durations.stream())
                        .flatMap(callees -> callees)
                        .toList(),
                actions());
    }

    static Plan plan(String name, Luck luck, Set<Feature> features) {
        RandomPlans plans = new RandomPlans(name, luck, features);
        Plan plan = plans.withRows();
        boolean isBound = !plan.form().isInterface() && !plan.defers() && plans.uses(Feature.BINDING, 60);
        return isBound ? plan.bound() : plan;
    }

    private boolean uses(Feature feature, int percent) {
        return features.contains(feature) && luck.chance(percent);
    }

    /** Methods that rows may name, overloads among them. */
    private Stream<Callee> callees(String result, List<String> names) {
        List<List<String>> accepted = form.isTable() ? List.of(List.of("Event"), List.of("Object")) : ACCEPTED;
        boolean isGiven = events.stream().anyMatch(event -> event.method().takesPayload());
        return names.stream().limit(luck.below(names.size() + 1)).flatMap(name -> {
            List<List<String>> overloads = new ArrayList<>(isGiven ? luck.some(accepted, 4) : List.of());
            if (overloads.isEmpty() || luck.chance(60)) {
                overloads.add(List.of());
            }
            return overloads.stream().map(parameters -> callee(result, name, parameters));
        });
    }

    private Callee callee(String result, String name, List<String> parameters) {
        boolean isInherited = luck.chance(20);
        boolean mayThrow = isChecked && !result.equals("Duration");
        List<String> modifiers = form.isInterface()
                ? isInherited ? List.of("default ") : List.of("default ", "default ", "static ")
                : List.of("", "public ", "protected ", "final ", "static ");
        return new Callee(result, name, parameters, mayThrow && luck.chance(30), luck.one(modifiers), isInherited);
    }

    private List<Action> actions() {
        boolean mayThrow = isChecked
                && !isAutomatic
                && events.stream().allMatch(event -> event.method().isChecked());
        return IntStream.range(0, luck.below(7))
                .mapToObj(i -> action("x" + i, mayThrow && luck.chance(40)))
                .toList();
    }

    private Action action(String name, boolean mayThrow) {
        List<String> words =
                Stream.concat(tree.states().stream(), tree.names().stream()).toList();
        List<String> entered = luck.some(words, words.size() / 2 + 1);
        List<String> left = luck.some(words, words.size() / 2 + 1);
        String event = form.hasOccurrences() && luck.chance(60) ? "Occurrence" : "Event";
        if (luck.chance(20)) {
            return new Action(method(name, mayThrow, "State", event, "State"), List.of(), List.of(), true, false);
        }
        if (hearsRefusals && luck.chance(25)) {
            return new Action(method(name, mayThrow, "State", event, "Reason"), List.of(), List.of(), false, true);
        }
        if (form.hasOccurrences() && luck.chance(45)) {
            // The start, which enters the initial state and what is around it, is no event.
            List<String> later = entered.stream()
                    .filter(word -> !tree.levels(initial).contains(word))
                    .toList();
            return new Action(method(name, mayThrow, "Occurrence"), later, left, false, false);
        }
        return new Action(method(name, mayThrow), entered, left, luck.chance(20), hearsRefusals && luck.chance(30));
    }

    private Callee method(String name, boolean mayThrow, String... parameters) {
        return new Callee(
                "void",
                name,
                List.of(parameters),
                mayThrow,
                form.isInterface() ? "default " : luck.one(List.of("", "public ", "protected ", "final ")),
                false);
    }

    private Plan withRows() {
        List<Row> rows = new ArrayList<>();
        if (form.isTable()) {
            rows.addAll(of(events).rows());
        } else {
            events.forEach(event -> rows.addAll(of(List.of(event)).rows()));
        }
        if (isAutomatic) {
            rows.addAll(of(List.of(Event.NONE)).automaticRows());
        }
        List<Timeout> timeouts = draft.timeouts().stream()
                .filter(timeout -> rows.stream()
                        .anyMatch(row -> row.isTransition() && row.on().contains(timeout.event())))
                .toList();
        Plan plan = draft.with(draft.tree(), rows, timeouts, draft.actions());
        boolean mayBeginByItself =
                !Selection.of(plan, plan.initial(), Event.NONE).rows().isEmpty();
        return !mayBeginByItself
                ? plan
                : plan.with(
                        plan.tree(),
                        rows,
                        timeouts,
                        plan.actions().stream()
                                .filter(action -> !action.isTold() || action.hearsRefusals())
                                .toList());
    }

    private RandomRows of(List<Event> about) {
        return new RandomRows(draft, luck, isResuming, isDeferring, about);
    }
}

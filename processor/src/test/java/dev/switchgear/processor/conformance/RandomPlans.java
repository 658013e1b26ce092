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

    private static final List<String> REPLIES = List.of("void", "void", "boolean", "State");
    private static final List<String> RESULTS = List.of("void", "int", "long", "boolean", "String", "String", "State");
    private static final List<List<String>> PAYLOADS = List.of(
            List.of(),
            List.of("int"),
            List.of("String"),
            List.of("String", "int"),
            List.of("String", "int", "int"),
            List.of("int", "String", "int"));
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

    private final Luck luck;
    private final Set<Feature> features;
    private final boolean isTable;
    private final boolean isInterface;
    private final boolean isChecked;
    private final boolean isQueued;
    private final boolean isAutomatic;
    private final boolean isResuming;
    private final Tree tree;
    private final List<Event> events;

    /** What is fixed once the methods are there, and says which of them a name means. */
    private final Plan draft;

    private RandomPlans(String name, Luck luck, Set<Feature> features) {
        this.luck = luck;
        this.features = features;
        this.isTable = luck.chance(35);
        this.isInterface = luck.chance(40);
        this.isQueued = uses(Feature.QUEUED, 35);
        this.isAutomatic = uses(Feature.AUTOMATIC, 50);
        this.isChecked = !isTable && luck.chance(60);
        boolean isNested = uses(Feature.SUPERSTATES, 75);
        this.isResuming = isNested && uses(Feature.HISTORY, 60);
        List<String> states = IntStream.range(0, luck.between(1, isNested ? 6 : 4))
                .mapToObj(i -> "S" + i)
                .toList();
        List<String> finals = luck.chance(30) ? luck.some(states, states.size() - 1) : List.of();
        this.tree = isNested ? RandomTrees.tree(states, finals, luck) : Tree.flat(states);
        this.events = events();
        this.draft = new Plan(
                name,
                new Form(
                        isInterface,
                        luck.chance(50),
                        isTable,
                        luck.chance(30),
                        isQueued,
                        luck.chance(70) ? "Superstate" : "Phase"),
                tree,
                luck.one(
                        states.stream().filter(state -> !finals.contains(state)).toList()),
                finals,
                events,
                List.of(),
                Stream.concat(callees("boolean", GUARDS), callees("void", EFFECTS))
                        .toList(),
                actions());
    }

    static Plan plan(String name, Luck luck, Set<Feature> features) {
        return new RandomPlans(name, luck, features).withRows();
    }

    private boolean uses(Feature feature, int percent) {
        return features.contains(feature) && luck.chance(percent);
    }

    private List<Event> events() {
        boolean isFired = luck.chance(50);
        return IntStream.range(0, luck.between(1, 5))
                .mapToObj(i -> isTable
                        ? new Event("E" + i, new Callee("void", "e" + i, List.of("Event"), false, "", false), false)
                        : event(i, isFired ? List.of() : luck.one(PAYLOADS)))
                .toList();
    }

    private Event event(int number, List<String> payload) {
        boolean hasBody = luck.chance(40);
        String modifiers = isInterface ? hasBody ? "default " : "" : hasBody ? "" : "abstract ";
        String visibility = isInterface ? "" : luck.one(List.of("", "public ", "protected "));
        String result = luck.one(hasBody ? RESULTS : REPLIES);
        boolean mayWait = isQueued && result.equals("void");
        Callee method = new Callee(
                result, "e" + number, payload, isChecked && !mayWait && luck.chance(60), visibility + modifiers, false);
        return new Event("E" + number, method, hasBody);
    }

    /** Methods that rows may name, overloads among them. */
    private Stream<Callee> callees(String result, List<String> names) {
        List<List<String>> accepted = isTable ? List.of(List.of("Event"), List.of("Object")) : ACCEPTED;
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
        List<String> modifiers = isInterface
                ? isInherited ? List.of("default ") : List.of("default ", "default ", "static ")
                : List.of("", "public ", "protected ", "final ", "static ");
        return new Callee(result, name, parameters, isChecked && luck.chance(30), luck.one(modifiers), isInherited);
    }

    private List<Action> actions() {
        boolean mayThrow = isChecked
                && !isAutomatic
                && events.stream().allMatch(event -> event.method().isChecked());
        List<String> words =
                Stream.concat(tree.states().stream(), tree.names().stream()).toList();
        return IntStream.range(0, luck.below(7))
                .mapToObj(i -> {
                    boolean isTold = luck.chance(20);
                    Callee method = new Callee(
                            "void",
                            "x" + i,
                            isTold ? List.of("State", "Event", "State") : List.of(),
                            mayThrow && luck.chance(40),
                            isInterface ? "default " : luck.one(List.of("", "public ", "protected ", "final ")),
                            false);
                    return isTold
                            ? new Action(method, List.of(), List.of(), true)
                            : new Action(
                                    method,
                                    luck.some(words, words.size() / 2 + 1),
                                    luck.some(words, words.size() / 2 + 1),
                                    luck.chance(20));
                })
                .toList();
    }

    private Plan withRows() {
        List<Row> rows = new ArrayList<>();
        if (isTable) {
            rows.addAll(of(events).rows());
        } else {
            events.forEach(event -> rows.addAll(of(List.of(event)).rows()));
        }
        if (isAutomatic) {
            rows.addAll(of(List.of(Event.NONE)).automaticRows());
        }
        Plan plan = draft.with(draft.tree(), rows, draft.actions());
        boolean mayBeginByItself =
                !Selection.of(plan, plan.initial(), Event.NONE).rows().isEmpty();
        return !mayBeginByItself
                ? plan
                : plan.with(
                        plan.tree(),
                        rows,
                        plan.actions().stream()
                                .filter(action -> !action.method().takesPayload())
                                .toList());
    }

    private RandomRows of(List<Event> about) {
        return new RandomRows(draft, luck, isResuming, about);
    }
}

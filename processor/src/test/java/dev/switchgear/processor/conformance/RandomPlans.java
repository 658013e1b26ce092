package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Guard;
import dev.switchgear.processor.conformance.Plan.Kind;
import dev.switchgear.processor.conformance.Plan.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes valid specs of all sorts by chance. */
final class RandomPlans {

    private static final List<String> REPLIES = List.of("void", "void", "boolean", "State");
    private static final List<String> RESULTS = List.of("void", "int", "long", "boolean", "String", "State");
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
    private static final List<String> GUARDS = List.of("a", "b", "c", "d", "e");

    private static final List<String> EFFECTS = List.of("f", "g", "h");

    private final Luck luck;
    private final boolean isTable;
    private final boolean isInterface;
    private final boolean isChecked;
    private final List<String> states;
    private final List<Event> events;

    /** What is fixed once the methods are there, and says which of them a name means. */
    private final Plan draft;

    private RandomPlans(String name, Luck luck) {
        this.luck = luck;
        this.isTable = luck.chance(35);
        this.isInterface = luck.chance(40);
        this.isChecked = !isTable && luck.chance(50);
        this.states =
                IntStream.range(0, luck.between(1, 4)).mapToObj(i -> "S" + i).toList();
        this.events = events();
        this.draft = new Plan(
                name,
                isInterface,
                luck.chance(50),
                isTable,
                luck.chance(30),
                states,
                luck.one(states),
                events,
                List.of(),
                Stream.concat(callees("boolean", GUARDS), callees("void", EFFECTS))
                        .toList(),
                actions());
    }

    static Plan plan(String name, Luck luck) {
        return new RandomPlans(name, luck).withRows();
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
        Callee method = new Callee(
                luck.one(hasBody ? RESULTS : REPLIES),
                "e" + number,
                payload,
                isChecked && luck.chance(60),
                visibility + modifiers,
                false);
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
        boolean mayThrow =
                isChecked && events.stream().allMatch(event -> event.method().isChecked());
        return IntStream.range(0, luck.below(6))
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
                                    luck.some(states, states.size()),
                                    luck.some(states, states.size()),
                                    luck.chance(20));
                })
                .toList();
    }

    private Plan withRows() {
        List<Row> rows = isTable
                ? new Table(events).rows()
                : events.stream()
                        .flatMap(event -> new Table(List.of(event)).rows().stream())
                        .toList();
        return new Plan(
                draft.name(),
                isInterface,
                draft.isPublic(),
                isTable,
                draft.isThreadSafe(),
                states,
                draft.initial(),
                events,
                rows,
                draft.callees(),
                draft.actions());
    }

    /** The rows that stand on one element, and what becomes of the cells by and by. */
    private final class Table {

        private final List<Event> about;
        private final Set<String> begun = new HashSet<>();
        private final Set<String> closed = new HashSet<>();
        private final Map<String, Set<Set<Guard>>> guards = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();

        Table(List<Event> about) {
            this.about = about;
        }

        List<Row> rows() {
            int most = luck.between(1, 3 * about.size() * states.size());
            for (int i = 0; i < most; i++) {
                addTransition();
            }
            for (int i = luck.below(about.size() + 1); i > 0; i--) {
                add(Kind.IGNORE, on().stream().filter(Event::canBeIgnored).toList(), closed);
            }
            for (int i = luck.below(about.size() + 1); i > 0; i--) {
                add(Kind.REJECT, on(), begun);
            }
            if (rows.stream().noneMatch(row -> row.kind() != Kind.REJECT)) {
                rows.clear();
                Event event = luck.one(about);
                rows.add(new Row(Kind.TRANSITION, states, List.of(event), Optional.empty(), List.of(), List.of()));
            }
            return rows;
        }

        private List<Event> on() {
            return about.size() == 1 || luck.chance(70) ? List.of(luck.one(about)) : luck.some(about, about.size());
        }

        private void addTransition() {
            List<Event> on = on();
            List<Guard> when = luck.chance(30)
                    ? List.of()
                    : luck.some(names(GUARDS, on), 3).stream()
                            .map(name -> new Guard(name, luck.chance(60)))
                            .toList();
            List<String> effects = on.stream().anyMatch(Event::hasBody) ? List.of() : effects(on);
            Optional<String> to = luck.chance(70) ? Optional.of(luck.one(states)) : Optional.empty();
            List<String> from = from(on, closed).stream()
                    .filter(state -> on.stream().allMatch(event -> isNew(state + event.constant(), when)))
                    .toList();
            add(new Row(Kind.TRANSITION, from, on, to, when, effects));
        }

        private boolean isNew(String cell, List<Guard> when) {
            return guards.computeIfAbsent(cell, any -> new HashSet<>()).add(Set.copyOf(when));
        }

        private List<String> effects(List<Event> on) {
            List<String> names = new ArrayList<>(names(EFFECTS, on));
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
                                    .filter(method -> !method.isChecked()
                                            || event.method().isChecked())
                                    .isPresent()))
                    .toList();
        }

        private void add(Kind kind, List<Event> on, Set<String> taken) {
            add(new Row(kind, from(on, taken), on, Optional.empty(), List.of(), List.of()));
        }

        /** Some states in which none of the events is taken. */
        private List<String> from(List<Event> on, Set<String> taken) {
            return luck.some(states, states.size()).stream()
                    .filter(state -> on.stream().noneMatch(event -> taken.contains(state + event.constant())))
                    .toList();
        }

        private void add(Row row) {
            if (row.from().isEmpty() || row.on().isEmpty()) {
                return;
            }
            rows.add(row);
            for (String state : row.from()) {
                for (Event event : row.on()) {
                    begun.add(state + event.constant());
                    if (!row.isGuarded()) {
                        closed.add(state + event.constant());
                    }
                }
            }
        }
    }
}

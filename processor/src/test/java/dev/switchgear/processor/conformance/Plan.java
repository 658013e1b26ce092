package dev.switchgear.processor.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a spec says. Java follows from it, and what the machine must do.
 *
 * @param name its name
 * @param isInterface whether it is an interface with default methods, and not an abstract class
 * @param isPublic whether it is public
 * @param isTable whether its events are an enum of its own, and not methods
 * @param isThreadSafe whether its machine is for several threads
 * @param states the states
 * @param initial the initial one
 * @param events the events
 * @param rows the rows; those of an event as they are to be considered, transitions first
 * @param callees the methods that rows may name
 * @param actions the entry and exit actions and observers, in source order
 */
record Plan(
        String name,
        boolean isInterface,
        boolean isPublic,
        boolean isTable,
        boolean isThreadSafe,
        List<String> states,
        String initial,
        List<Event> events,
        List<Row> rows,
        List<Callee> callees,
        List<Action> actions) {

    /** How states are called that no row is about. */
    private static final String IDLE = "IDLE";

    /** What Java accepts for a type, beside the type. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "int", Set.of("long", "Object"), "String", Set.of("CharSequence", "Object"), "Event", Set.of("Object"));

    /** The same, with so many states more that no row is about: a machine is written otherwise if it is large. */
    Plan withIdle(int more) {
        List<String> all = Stream.concat(
                        states.stream(), IntStream.range(0, more).mapToObj(i -> IDLE + i))
                .toList();
        return new Plan(
                name, isInterface, isPublic, isTable, isThreadSafe, all, initial, events, rows, callees, actions);
    }

    /** The states that rows may be about. */
    List<String> busy() {
        return states.stream().filter(state -> !state.startsWith(IDLE)).toList();
    }

    /**
     * A method of the spec that is called, and tells the stage so.
     *
     * @param isChecked whether it declares a checked exception
     * @param modifiers those in front of it
     * @param isInherited whether it stands in a supertype of the spec
     */
    record Callee(
            String result,
            String name,
            List<String> parameters,
            boolean isChecked,
            String modifiers,
            boolean isInherited) {

        /** What it is called in the records, and how it is declared. */
        String signature() {
            return result + " " + name + "(" + String.join(", ", parameters) + ")"
                    + (isChecked ? " throws Checked" : "");
        }

        boolean takesPayload() {
            return !parameters.isEmpty();
        }
    }

    /**
     * An event.
     *
     * @param constant its constant in the event enum
     * @param method its method, or for that of a table something like it that takes the event
     * @param hasBody whether the method is concrete
     */
    record Event(String constant, Callee method, boolean hasBody) {

        /** Whether it may be ignored. */
        boolean canBeIgnored() {
            return Set.of("void", "State").contains(method.result())
                    || method.result().equals("boolean") && !hasBody();
        }
    }

    /** A guard of a row, and what the row wants it to say. */
    record Guard(String name, boolean wanted) {

        String asWritten() {
            return (wanted ? "" : "!") + name;
        }
    }

    /** What a row makes of its cells. */
    enum Kind {
        TRANSITION,
        IGNORE,
        REJECT
    }

    /** A row; a transition without a target is internal. */
    record Row(
            Kind kind,
            List<String> from,
            List<Event> on,
            Optional<String> to,
            List<Guard> guards,
            List<String> effects) {

        boolean isGuarded() {
            return !guards.isEmpty();
        }
    }

    /** What a method is beside the table: the states for whose entry and exit it is there, and whether it observes. */
    record Action(Callee method, List<String> entered, List<String> left, boolean observes) {}

    /** The rows by which a state accepts an event, in the order in which they are considered. */
    List<Row> rows(String state, Event event) {
        return rows.stream()
                .filter(row -> row.kind() != Kind.REJECT)
                .filter(row -> row.from().contains(state) && row.on().contains(event))
                .toList();
    }

    /** Whether the table permits an event in a state: what is ignored is not permitted. */
    boolean permits(String state, Event event) {
        return rows(state, event).stream().anyMatch(row -> row.kind() == Kind.TRANSITION);
    }

    /** The events that the table permits in a state. */
    List<String> permitted(String state) {
        return events.stream()
                .filter(event -> permits(state, event))
                .map(Event::constant)
                .toList();
    }

    /** The methods of actions that are there for something, in source order. */
    List<Callee> actions(Predicate<Action> isThereFor) {
        return actions.stream().filter(isThereFor).map(Action::method).toList();
    }

    /** The method that a name means in a row of an event; nothing if it fits no one, or several. */
    Optional<Callee> meant(String name, Event event) {
        List<String> payload = event.method().parameters();
        for (int taken = payload.size(); taken >= 0; taken--) {
            List<String> given = payload.subList(0, taken);
            List<Callee> exact = called(name, given::equals);
            List<Callee> wider = called(name, parameters -> isWider(parameters, given));
            if (!exact.isEmpty() || !wider.isEmpty()) {
                return exact.stream()
                        .findFirst()
                        .or(() -> wider.stream().findFirst().filter(only -> wider.size() == 1));
            }
        }
        return Optional.empty();
    }

    private List<Callee> called(String name, Predicate<List<String>> takesWhat) {
        return Stream.concat(callees.stream(), actions.stream().map(Action::method))
                .filter(callee -> callee.name().equals(name) && takesWhat.test(callee.parameters()))
                .toList();
    }

    private static boolean isWider(List<String> parameters, List<String> payload) {
        return parameters.size() == payload.size()
                && !parameters.equals(payload)
                && IntStream.range(0, payload.size())
                        .allMatch(i -> parameters.get(i).equals(payload.get(i))
                                || WIDER.get(payload.get(i)).contains(parameters.get(i)));
    }

    /** Whether an event can be raised by its constant alone. */
    boolean isFired() {
        return isTable || events.stream().noneMatch(event -> event.method().takesPayload());
    }

    /** Whether guards of an event are given what it brings along. */
    boolean asksWithPayload(Event event) {
        return rows.stream()
                .filter(row -> row.on().contains(event))
                .flatMap(row -> row.guards().stream())
                .anyMatch(guard -> meant(guard.name(), event).orElseThrow().takesPayload());
    }

    /** Whether a guard or an effect is given some of what an event brings along, and not all of it. */
    boolean givesSome() {
        return rows.stream()
                .flatMap(row -> row.on().stream()
                        .flatMap(event -> Stream.concat(row.guards().stream().map(Guard::name), row.effects().stream())
                                .map(name -> meant(name, event).orElseThrow())
                                .filter(Callee::takesPayload)
                                .filter(method -> method.parameters().size()
                                        < event.method().parameters().size())))
                .findAny()
                .isPresent();
    }

    /** Whether guards have a say in it. */
    boolean isGuarded() {
        return rows.stream().anyMatch(Row::isGuarded);
    }

    /** Whether its constructor is a call, too. */
    boolean hasConstructor() {
        return !isInterface && !isPublic;
    }
}

package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Tree.Superstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a spec says. Java follows from it, and what the machine must do.
 *
 * @param name its name
 * @param form how it is written
 * @param tree the states, and the superstates around them
 * @param initial the initial state
 * @param finals the final states
 * @param events the events
 * @param rows the rows; those of an event as they are to be considered, transitions first
 * @param callees the methods that rows may name
 * @param timeouts the events that time raises, as the event enum has them
 * @param actions the entry and exit actions and observers, in source order
 */
record Plan(
        String name,
        Form form,
        Tree tree,
        String initial,
        List<String> finals,
        List<Event> events,
        List<Row> rows,
        List<Timeout> timeouts,
        List<Callee> callees,
        List<Action> actions) {

    /** How states are called that no row names. */
    private static final String IDLE = "IDLE";

    /** What Java accepts for a type, beside the type. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "int", Set.of("long", "Object"), "String", Set.of("CharSequence", "Object"), "Event", Set.of("Object"));

    /** What a method is given that wants to be told of a transition or a refusal. */
    private static final Set<String> TOLD = Set.of("Event", "Occurrence");

    /**
     * How a spec is written.
     *
     * @param isInterface whether it is an interface with default methods, and not an abstract class
     * @param isPublic whether it is public
     * @param isTable whether its events are an enum of its own, and not methods
     * @param isThreadSafe whether its machine is for several threads
     * @param isQueued whether events that are raised inside wait for their turn
     * @param hasOccurrences whether its events are data, too
     * @param isBound whether an object carries its state
     * @param superstates how the enum of superstates is called
     */
    record Form(
            boolean isInterface,
            boolean isPublic,
            boolean isTable,
            boolean isThreadSafe,
            boolean isQueued,
            boolean hasOccurrences,
            boolean isBound,
            String superstates) {}

    /**
     * The same, with so many states more that no row names: a machine is written otherwise if it is large. They are
     * within the first superstate, if there is one.
     */
    Plan withIdle(int more) {
        List<String> idle = IntStream.range(0, more).mapToObj(i -> IDLE + i).toList();
        List<String> all = Stream.concat(states().stream(), idle.stream()).toList();
        List<Superstate> superstates = new ArrayList<>(tree.superstates());
        if (more > 0 && !superstates.isEmpty()) {
            superstates.set(0, superstates.get(0).with(idle));
        }
        return with(new Tree(all, superstates), rows, timeouts, actions);
    }

    /** The same, with other rows, timeouts and actions. */
    Plan with(Tree tree, List<Row> rows, List<Timeout> timeouts, List<Action> actions) {
        return new Plan(name, form, tree, initial, finals, events, rows, timeouts, callees, actions);
    }

    /** The same, whose state an object carries. */
    Plan bound() {
        Form bound = new Form(
                form.isInterface(),
                form.isPublic(),
                form.isTable(),
                form.isThreadSafe(),
                form.isQueued(),
                form.hasOccurrences(),
                true,
                form.superstates());
        return new Plan(name, bound, tree, initial, finals, events, rows, timeouts, callees, actions);
    }

    /** The states. */
    List<String> states() {
        return tree.states();
    }

    /** The states, and then the superstates. */
    Stream<String> words() {
        return Stream.concat(states().stream(), tree.names().stream());
    }

    /** The superstates that rows resume, as their enum has them. */
    List<String> resumed() {
        return tree.names().stream()
                .filter(name -> rows.stream().anyMatch(row -> row.target().equals(new Row.Resume(name))))
                .toList();
    }

    /** The states that rows may name. */
    List<String> busy() {
        return states().stream().filter(state -> !state.startsWith(IDLE)).toList();
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
                    + (isStatic() ? " static" : "")
                    + (isChecked ? " throws Checked" : "");
        }

        boolean isStatic() {
            return modifiers.contains("static");
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

        /** None: what automatic rows are about. */
        static final Event NONE = new Event("", new Callee("void", "", List.of(), false, "", false), false);

        /** Whether time may raise it. */
        boolean mayBeTimed() {
            return method.parameters().stream().allMatch("Event"::equals) && !method.isChecked();
        }

        /** Whether it may wait for another state. */
        boolean mayWait() {
            return method.result().equals("void") && !method.isChecked();
        }

        /** Whether it may be ignored. */
        boolean canBeIgnored() {
            return Set.of("void", "State").contains(method.result())
                    || method.result().equals("boolean") && !hasBody();
        }
    }

    /**
     * What a method is beside the table.
     *
     * @param entered the states and superstates for whose entry it is there
     * @param left those for whose exit it is there
     * @param observes whether it observes transitions
     * @param hearsRefusals whether it is told of refusals
     */
    record Action(Callee method, List<String> entered, List<String> left, boolean observes, boolean hearsRefusals) {

        /** Whether it wants to know the event, and so cannot be there for what no event does. */
        boolean isTold() {
            return method.parameters().stream().anyMatch(TOLD::contains);
        }
    }

    /** The states and superstates which are not left while a timeout runs: those from which its transitions lead. */
    Set<String> sources(Timeout timeout) {
        Set<String> sources = new TreeSet<>();
        rows.stream()
                .filter(row -> row.isTransition() && row.on().contains(timeout.event()))
                .forEach(row -> sources.addAll(row.sources()));
        return sources;
    }

    /** Whether a timeout may run in a state. */
    boolean mayRun(Timeout timeout, String state) {
        return tree.levels(state).stream().anyMatch(sources(timeout)::contains);
    }

    /** Whether events may wait for another state. */
    boolean defers() {
        return rows.stream().anyMatch(row -> row.kind() == Row.Kind.DEFER);
    }

    /** Whether what has to be stored of a machine is more than a state. */
    boolean hasSnapshot() {
        return !resumed().isEmpty() || !timeouts.isEmpty();
    }

    /** Whether the table permits an event in a state: what is ignored is not permitted. */
    boolean permits(String state, Event event) {
        return Selection.of(this, state, event).isPermitted();
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
        return form.isTable()
                || events.stream().noneMatch(event -> event.method().takesPayload());
    }

    /** Whether a step may be taken later: nobody waits for an answer, or would have to catch what it throws. */
    boolean mayWait(Step step) {
        Stream<Event> thrown = step.kind() == Step.Kind.FIRE ? events.stream() : Stream.of(step.event());
        return form.isQueued()
                && step.answersNothing()
                && thrown.noneMatch(event -> event.method().isChecked());
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
                        .flatMap(event -> Stream.concat(
                                        row.guards().stream().map(Row.Guard::name), row.effects().stream())
                                .map(name -> meant(name, event).orElseThrow())
                                .filter(Callee::takesPayload)
                                .filter(method -> method.parameters().size()
                                        < event.method().parameters().size())))
                .findAny()
                .isPresent();
    }

    /** Whether the state and an event say where it leads: no guard, no history, and nothing that follows by itself or has waited. */
    boolean isPredictable() {
        return rows.stream().noneMatch(row -> row.isGuarded() || row.isAutomatic())
                && resumed().isEmpty()
                && !defers();
    }

    /** Whether its constructor is a call, too. */
    boolean hasConstructor() {
        return !form.isInterface() && !form.isPublic();
    }
}

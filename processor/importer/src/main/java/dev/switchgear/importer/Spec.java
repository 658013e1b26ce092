package dev.switchgear.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A spec, as it is printed.
 *
 * @param packageName its package
 * @param name its simple name
 * @param origin what it was made of
 * @param isQueued whether its actions raise events
 * @param states the constants of its states
 * @param superstates the constants of its superstates
 * @param initial where it starts
 * @param finals its final states
 * @param substates what is in each superstate
 * @param automatics the rows without an event
 * @param events the methods with rows
 * @param stubs the methods that rows and states name
 * @param remarks what is to be said about it as a whole
 */
record Spec(
        String packageName,
        String name,
        String origin,
        boolean isQueued,
        List<Constant> states,
        List<Constant> superstates,
        String initial,
        List<String> finals,
        List<Substates> substates,
        List<Row> automatics,
        List<EventMethod> events,
        List<Stub> stubs,
        List<Remark> remarks) {

    Spec {
        states = List.copyOf(states);
        superstates = List.copyOf(superstates);
        finals = List.copyOf(finals);
        substates = List.copyOf(substates);
        automatics = List.copyOf(automatics);
        events = List.copyOf(events);
        stubs = List.copyOf(stubs);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing of it needs code. */
    boolean isInterface() {
        return stubs.isEmpty();
    }

    /** All that is to be said, in the order of the diagram. */
    List<Remark> allRemarks() {
        return Stream.of(
                        remarks.stream(),
                        Stream.concat(states.stream(), superstates.stream())
                                .flatMap(constant -> constant.remarks.stream()),
                        events.stream().flatMap(event -> event.remarks.stream()))
                .flatMap(some -> some)
                .sorted(Comparator.comparingInt(Remark::line))
                .toList();
    }

    /**
     * A constant of an enum.
     *
     * @param name its name
     * @param label what the diagram shows, if that is another text
     * @param remarks what is to be said about it
     */
    record Constant(String name, Optional<String> label, List<Remark> remarks) {

        Constant {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * {@code @Substates}.
     *
     * @param of the superstate
     * @param states the states directly within
     * @param superstates the superstates directly within
     * @param initial where it starts
     */
    record Substates(String of, List<String> states, List<String> superstates, String initial) {

        Substates {
            states = List.copyOf(states);
            superstates = List.copyOf(superstates);
        }
    }

    /**
     * Where a row leads.
     *
     * @param member {@code to}, {@code into} or {@code resume}
     * @param constant a state or superstate
     */
    record Target(String member, String constant) {}

    /**
     * {@code @Transition} or {@code @Automatic}.
     *
     * @param from the states that have it
     * @param within the superstates that have it
     * @param target where it leads; empty if it is internal
     * @param when its guards
     * @param then its effects
     */
    record Row(List<String> from, List<String> within, Optional<Target> target, List<String> when, List<String> then) {

        Row {
            from = List.copyOf(from);
            within = List.copyOf(within);
            when = List.copyOf(when);
            then = List.copyOf(then);
        }
    }

    /**
     * An event.
     *
     * @param name the name of the method
     * @param timeout after what time it is raised, if time raises it
     * @param rows its transitions
     * @param remarks what is to be said about it
     */
    record EventMethod(String name, Optional<Delay> timeout, List<Row> rows, List<Remark> remarks) {

        EventMethod {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A method for the user to write.
     *
     * @param name its name
     * @param isGuard whether it is a guard; otherwise, it is an action
     * @param text what the diagram says
     * @param entry of which states it is an entry action
     * @param exit of which states it is an exit action
     * @param raises the event method that it calls, which is all it does then
     */
    record Stub(String name, boolean isGuard, String text, Owners entry, Owners exit, Optional<String> raises) {}

    /**
     * Whose action a method is.
     *
     * @param states states
     * @param superstates superstates
     */
    record Owners(List<String> states, List<String> superstates) {

        Owners {
            states = List.copyOf(states);
            superstates = List.copyOf(superstates);
        }

        boolean isEmpty() {
            return states.isEmpty() && superstates.isEmpty();
        }
    }
}

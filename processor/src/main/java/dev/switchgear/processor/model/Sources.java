package dev.switchgear.processor.model;

import dev.switchgear.processor.language.Member;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The states that a row is about, as it says so. */
public sealed interface Sources {

    /** The states; none where a mistake leaves open which ones. */
    List<State> states();

    /** The lists that are written. */
    List<List<State>> lists();

    /**
     * As a message quotes it: {@code from = {A, B}}.
     *
     * @param member what the member that names the states is called
     * @param spelling how states are named
     */
    Stream<String> asWritten(String member, UnaryOperator<List<String>> spelling);

    /** Whether it is certain which states they are: there is one at least, and none is named twice. */
    default boolean isPrecise() {
        return !states().isEmpty() && lists().stream().allMatch(Sources::isSet);
    }

    private static boolean isSet(List<State> states) {
        return states.size() < 2 || new HashSet<>(states).size() == states.size();
    }

    /**
     * The states are named.
     *
     * @param states the states, as they are listed
     */
    record Named(List<State> states) implements Sources {

        public Named {
            states = List.copyOf(states);
        }

        @Override
        public List<List<State>> lists() {
            return List.of(states);
        }

        @Override
        public Stream<String> asWritten(String member, UnaryOperator<List<String>> spelling) {
            return Stream.of(quoted(member, states, spelling));
        }
    }

    /**
     * All other states are named, and final ones are not meant.
     *
     * @param excluded the states that are named, as they are listed
     * @param states those that are left, in the enum's order
     */
    record Except(List<State> excluded, List<State> states) implements Sources {

        public Except {
            excluded = List.copyOf(excluded);
            states = List.copyOf(states);
        }

        /** Of all states those that are neither excluded nor final. */
        public static Except of(List<State> excluded, List<State> all, List<State> finals) {
            List<State> left = all.stream()
                    .filter(state -> !excluded.contains(state) && !finals.contains(state))
                    .toList();
            return new Except(excluded, left);
        }

        @Override
        public List<List<State>> lists() {
            return List.of(excluded);
        }

        @Override
        public Stream<String> asWritten(String member, UnaryOperator<List<String>> spelling) {
            return Stream.of(quoted(Member.EXCEPT, excluded, spelling));
        }
    }

    /**
     * Both are named, which is a mistake.
     *
     * @param named the states that the row is about
     * @param rest the states that it would be about without them
     */
    record Both(List<State> named, Except rest) implements Sources {

        public Both {
            named = List.copyOf(named);
        }

        @Override
        public List<State> states() {
            return List.of();
        }

        @Override
        public List<List<State>> lists() {
            return List.of(named, rest.excluded());
        }

        @Override
        public Stream<String> asWritten(String member, UnaryOperator<List<String>> spelling) {
            return Stream.of(quoted(member, named, spelling), quoted(Member.EXCEPT, rest.excluded(), spelling));
        }
    }

    /** Nothing is said of states, which is a mistake. */
    record Unsaid() implements Sources {

        @Override
        public List<State> states() {
            return List.of();
        }

        @Override
        public List<List<State>> lists() {
            return List.of();
        }

        @Override
        public Stream<String> asWritten(String member, UnaryOperator<List<String>> spelling) {
            return Stream.empty();
        }
    }

    private static String quoted(String member, List<State> states, UnaryOperator<List<String>> spelling) {
        return member + " = "
                + Words.quoted(spelling.apply(states.stream().map(State::name).toList()));
    }
}

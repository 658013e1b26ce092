package dev.switchgear.processor.model;

import dev.switchgear.processor.language.Member;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The states that a row is about, as it says so. */
public sealed interface Sources {

    /** The states; none where a mistake leaves open which ones. */
    List<State> states();

    /** The lists that are written. */
    List<? extends List<?>> lists();

    /**
     * As a message quotes it: {@code from = {A, B}}.
     *
     * @param member what the member that names the states is called
     * @param wording how constants are named
     */
    Stream<String> asWritten(String member, Wording wording);

    /** The states and superstates of which it names all that it is about; empty where it names what it is not about. */
    default List<String> constants() {
        return this instanceof Except
                ? List.of()
                : lists().stream().flatMap(List::stream).map(Object::toString).toList();
    }

    /** Whether it is certain which states they are: there is one at least, and none is named twice. */
    default boolean isPrecise() {
        return !states().isEmpty() && lists().stream().allMatch(Sources::isSet);
    }

    private static boolean isSet(List<?> states) {
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
        public Stream<String> asWritten(String member, Wording wording) {
            return Stream.of(Wording.quoted(member, states, wording.states()));
        }
    }

    /**
     * Superstates are named, and states beside them or none.
     *
     * @param named the states that are named, as they are listed
     * @param superstates the superstates, as they are listed
     * @param states the states that are named, and those within the superstates that are not final, in the enum's order
     */
    record Within(List<State> named, List<Superstate> superstates, List<State> states) implements Sources {

        public Within {
            named = List.copyOf(named);
            superstates = List.copyOf(superstates);
            states = List.copyOf(states);
        }

        @Override
        public List<? extends List<?>> lists() {
            return List.of(named, superstates);
        }

        @Override
        public Stream<String> asWritten(String member, Wording wording) {
            return Stream.concat(
                    Wording.member(member, named, wording.states()).stream(),
                    Stream.of(Wording.quoted(Member.WITHIN, superstates, wording.superstates())));
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
        public Stream<String> asWritten(String member, Wording wording) {
            return Stream.of(Wording.quoted(Member.EXCEPT, excluded, wording.states()));
        }
    }

    /**
     * Both are named, which is a mistake.
     *
     * @param named what the row is about
     * @param rest what it would be about without that
     */
    record Both(Sources named, Except rest) implements Sources {

        @Override
        public List<State> states() {
            return List.of();
        }

        @Override
        public List<? extends List<?>> lists() {
            return Stream.concat(named.lists().stream(), rest.lists().stream()).toList();
        }

        @Override
        public Stream<String> asWritten(String member, Wording wording) {
            return Stream.concat(named.asWritten(member, wording), rest.asWritten(member, wording));
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
        public Stream<String> asWritten(String member, Wording wording) {
            return Stream.empty();
        }
    }
}

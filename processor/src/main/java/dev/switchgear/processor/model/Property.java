package dev.switchgear.processor.model;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence about all that a machine can ever do, which the compiler proves or refutes. Each is a pattern of Dwyer, Avrunin
 * and Corbett ("Patterns in Property Specifications for Finite-State Verification", ICSE 1999), globally or, with
 * {@code after}, from when a state is reached.
 */
public sealed interface Property {

    /** The annotation that says it. */
    Word word();

    /** The states that it is about. */
    List<State> reach();

    /** The states from whose being reached on it is to hold; none if it is to hold from the start. */
    List<State> after();

    /** Each list of states that it has. */
    default List<List<State>> lists() {
        return List.of(reach(), after());
    }

    /** Whether it says for certain which states it is about: it names one at least, and nothing twice in a list. */
    default boolean isPrecise() {
        return !reach().isEmpty()
                && lists().stream().allMatch(list -> list.stream().distinct().count() == list.size());
    }

    /** Why it is to hold, if anybody says so. */
    Optional<String> because();

    /** The annotation. */
    Site site();

    /** As a message quotes it: {@code @Never(reach = S, without = P)}. */
    String asWritten();

    /**
     * None of some states is ever reached: absence, or, with {@code without}, precedence.
     *
     * @param reach the states
     * @param without the states that must be passed through before
     */
    record Never(List<State> reach, List<State> after, List<State> without, Optional<String> because, Site site)
            implements Property {

        public Never {
            reach = List.copyOf(reach);
            after = List.copyOf(after);
            without = List.copyOf(without);
        }

        @Override
        public List<List<State>> lists() {
            return List.of(reach, after, without);
        }

        /** Whether the states are not to be reached by any way at all. */
        public boolean isAbsolute() {
            return after.isEmpty() && without.isEmpty();
        }

        @Override
        public Word word() {
            return Word.NEVER;
        }

        @Override
        public String asWritten() {
            return Property.quoted(
                    word(), member("reach", reach), optional("after", after), optional("without", without));
        }
    }

    /**
     * One of some states can be reached, and stays so whatever happens: resetability, which is none of Dwyer's patterns.
     *
     * @param reach the states
     */
    record Always(List<State> reach, List<State> after, Optional<String> because, Site site) implements Property {

        public Always {
            reach = List.copyOf(reach);
            after = List.copyOf(after);
        }

        @Override
        public Word word() {
            return Word.ALWAYS;
        }

        @Override
        public String asWritten() {
            return Property.quoted(word(), member("canReach", reach), optional("after", after));
        }
    }

    /**
     * One of some states is reached whatever happens: existence.
     *
     * @param reach the states
     */
    record Eventually(List<State> reach, List<State> after, Optional<String> because, Site site) implements Property {

        public Eventually {
            reach = List.copyOf(reach);
            after = List.copyOf(after);
        }

        @Override
        public Word word() {
            return Word.EVENTUALLY;
        }

        @Override
        public String asWritten() {
            return Property.quoted(word(), member("reach", reach), optional("after", after));
        }
    }

    private static String quoted(Word word, String... members) {
        return Stream.of(members)
                .filter(member -> !member.isEmpty())
                .collect(joining(", ", "@" + word.word() + "(", ")"));
    }

    private static String member(String name, List<State> states) {
        return name + " = " + Words.quoted(states);
    }

    private static String optional(String name, List<State> states) {
        return states.isEmpty() ? "" : member(name, states);
    }
}

package dev.switchgear.processor.model;

import dev.switchgear.processor.language.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states that a sentence is about, as it says so.
 *
 * @param named the states that it names, as they are listed
 * @param within the superstates that it names: any state within them is meant
 * @param states all that are meant
 */
public record Meant(List<State> named, List<Superstate> within, List<State> states) {

    /** None. */
    public static final Meant NOTHING = of(List.of());

    public Meant {
        named = List.copyOf(named);
        within = List.copyOf(within);
        states = List.copyOf(states);
    }

    /** States that are named. */
    public static Meant of(List<State> named) {
        return new Meant(named, List.of(), named);
    }

    /** The same, and those within superstates. */
    public static Meant of(List<State> named, List<Superstate> within, Topology topology) {
        Set<State> all = new LinkedHashSet<>(named);
        all.addAll(topology.leaves(within));
        return within.isEmpty() ? of(named) : new Meant(named, within, List.copyOf(all));
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
        return named.isEmpty() && within.isEmpty();
    }

    /** Each list that is written. */
    public Stream<List<?>> lists() {
        return Stream.of(named, within);
    }

    /** All that is named, in a sentence: {@code A, B or C}. */
    public String listed() {
        return Words.listedOr(Stream.concat(named.stream(), within.stream()).toList());
    }

    /** What names a state, and where: {@code A from after}. */
    public String naming(State state, String member) {
        return named.contains(state)
                ? state + " from " + member
                : (within.size() == 1 ? within.get(0) : "the superstate of " + state) + " from "
                        + Member.within(member);
    }

    /** The same of a member that must be there. */
    Stream<String> asRequired(String member) {
        return isEmpty() ? Stream.of(member + " = {}") : asWritten(member);
    }

    /** As a message quotes it: {@code reach = A, reachWithin = BUSY}; nothing if nothing is named. */
    Stream<String> asWritten(String member) {
        return Stream.concat(
                named.isEmpty() ? Stream.<String>empty() : Stream.of(member + " = " + Words.quoted(named)),
                within.isEmpty() ? Stream.empty() : Stream.of(Member.within(member) + " = " + Words.quoted(within)));
    }
}

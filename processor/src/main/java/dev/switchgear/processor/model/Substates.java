package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a spec says is within a superstate.
 *
 * @param of the superstates that it is said of: one
 * @param states the states that are within it, and in no superstate within it
 * @param superstates the superstates that are within it
 * @param initials the state in which it starts where a row leads into it: one, or none where no row does
 * @param site the annotation
 */
public record Substates(
        List<Superstate> of, List<State> states, List<Superstate> superstates, List<State> initials, Site site) {

    public Substates {
        of = List.copyOf(of);
        states = List.copyOf(states);
        superstates = List.copyOf(superstates);
        initials = List.copyOf(initials);
    }

    /** The superstate; empty where a mistake leaves open which one. */
    public Optional<Superstate> superstate() {
        return of.stream().findFirst();
    }

    /** Whether another one says the same. */
    public boolean isLike(Substates other) {
        return Set.copyOf(states).equals(Set.copyOf(other.states))
                && Set.copyOf(superstates).equals(Set.copyOf(other.superstates))
                && initials.equals(other.initials);
    }

    /** As a message quotes it: {@code @Substates(of = BUSY, states = PAUSED)}. */
    public String asWritten() {
        StringBuilder members = new StringBuilder("@Substates(of = ").append(Words.quoted(of));
        append(members, "states", states);
        append(members, "superstates", superstates);
        append(members, "initial", initials);
        return members.append(")").toString();
    }

    private static void append(StringBuilder members, String name, List<?> constants) {
        if (!constants.isEmpty()) {
            members.append(", ").append(name).append(" = ").append(Words.quoted(constants));
        }
    }
}

package dev.switchgear.examples.migrating;

import java.util.Set;
import java.util.TreeSet;

/** What a comparison has seen: one that saw no more than refusals has compared nothing. */
public final class Seen {

    private final Set<String> states = new TreeSet<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> actions = new TreeSet<>();

    void add(String move, Outcome outcome) {
        states.add(outcome.state());
        (outcome.isAccepted() ? accepted : refused).add(move);
        actions.addAll(outcome.actions());
    }

    /**
     * The states after some event.
     *
     * @return their names
     */
    public Set<String> states() {
        return states;
    }

    /**
     * The events that were accepted at least once.
     *
     * @return their names
     */
    public Set<String> accepted() {
        return accepted;
    }

    /**
     * The events that were refused at least once.
     *
     * @return their names
     */
    public Set<String> refused() {
        return refused;
    }

    /**
     * What some action did.
     *
     * @return the lines of the log
     */
    public Set<String> actions() {
        return actions;
    }
}

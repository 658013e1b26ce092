package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * An event that waits in some states waits for ever: nothing leads from there to a state that does not defer it.
 *
 * @param event the event
 * @param row the row that defers it at the end of the path
 * @param path a shortest path to a state from which on it waits for ever
 * @param states all such states
 * @param areFinal whether all of them are final, so that no transition may leave them
 */
public record DeferredForEver(Event event, Defer row, Path path, List<State> states, boolean areFinal)
        implements Problem {

    public DeferredForEver {
        states = List.copyOf(states);
    }

    @Override
    public Code code() {
        return Code.SG215;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return event.name() + " is deferred for ever in " + listed();
    }

    private String listed() {
        return Words.listed(Words.some(states));
    }

    @Override
    public String found() {
        String start = path.steps().isEmpty() ? path.start().name() : PathWords.shown(path);
        return start + ", and from there "
                + (states.size() == 1 ? "to no other state" : "only to states that defer it, too");
    }

    @Override
    public String expected() {
        return "a path from there to a state that does not defer " + event.name();
    }

    @Override
    public String fix() {
        String remove = states.containsAll(row.from()) ? "remove the row" : "remove " + listed() + " from the row";
        return remove + (areFinal ? "" : ", or write a transition that leaves " + (states.size() == 1 ? "it" : "them"));
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;

/**
 * A machine can come to a state that it can never leave, and that is no final one.
 *
 * @param path a shortest path to it
 * @param start where it is said that a machine starts there, for the case that it does
 */
public record DeadEnd(Path path, Site start) implements Problem {

    /** The state. */
    public State state() {
        return path.end();
    }

    @Override
    public Code code() {
        return Code.SG207;
    }

    @Override
    public Site site() {
        return path.site(start);
    }

    @Override
    public String headline() {
        return state() + " is a dead end: it has no way out, and is not final";
    }

    @Override
    public String found() {
        return PathWords.shown(path) + ", and no row leads out of " + state();
    }

    @Override
    public String expected() {
        return "a way out of every state that is not final";
    }

    @Override
    public String fix() {
        return "write a row that leads out of " + state() + ", or name it in @Final";
    }
}

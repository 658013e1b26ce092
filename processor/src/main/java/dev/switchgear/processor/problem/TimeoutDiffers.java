package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.Breaking;
import dev.switchgear.processor.change.Change.TimeoutGone;
import dev.switchgear.processor.change.Change.TimerMoved;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Words;

/**
 * Time does not raise an event any more that it raises in production; or its timer starts at other moments.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record TimeoutDiffers(Breaking change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG409;
    }

    @Override
    public String headline() {
        if (change instanceof TimeoutGone gone) {
            return "no time raises " + event(gone.event()) + " any more, and machines may wait for it";
        }
        TimerMoved moved = (TimerMoved) change;
        return "the timer of " + event(moved.event()) + (moved.isAnew() ? " starts anew" : " goes on") + " between "
                + states(moved) + ", where it " + (moved.isAnew() ? "goes on" : "starts anew") + " in production";
    }

    @Override
    public String found() {
        return change instanceof TimeoutGone gone
                ? "no @Timeout of " + event(gone.event())
                : timer((TimerMoved) change, ((TimerMoved) change).isAnew());
    }

    @Override
    public String expected() {
        String expected = change instanceof TimeoutGone gone
                ? event(gone.event()) + " after " + gone.was()
                : timer((TimerMoved) change, !((TimerMoved) change).isAnew());
        return expected + "\n" + production.source();
    }

    @Override
    public String fix() {
        if (change instanceof TimeoutGone) {
            return "put its @Timeout back" + production.orAccept();
        }
        return (((TimerMoved) change).isAnew()
                        ? "name the superstate in within again"
                        : "name the states again, and not the superstate")
                + production.orAccept();
    }

    private String timer(TimerMoved moved, boolean isAnew) {
        return "a timer of " + event(moved.event()) + (isAnew ? " in each of " : " in a superstate of ")
                + states(moved);
    }

    private String event(String constant) {
        return production.words().event(constant);
    }

    private static String states(TimerMoved moved) {
        return Words.listed(Words.some(moved.states()));
    }
}

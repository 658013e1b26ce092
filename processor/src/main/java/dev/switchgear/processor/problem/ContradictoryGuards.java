package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Transition;

/**
 * A row wants a guard to hold and not to hold.
 *
 * @param guard the guard's name
 * @param row the row
 */
public record ContradictoryGuards(String guard, Transition row) implements Problem {

    @Override
    public Code code() {
        return Code.SG131;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " can never be taken: " + guard + " and !" + guard + " cannot both hold";
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    @Override
    public String expected() {
        return "guards that can all hold";
    }

    @Override
    public String fix() {
        return "keep one of the two, or write a transition for each";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Transition;

/**
 * A row leads to more than one state, and a machine can be in one only.
 *
 * @param row the row
 */
public record RowWithSeveralTargets(Transition row) implements Problem {

    @Override
    public Code code() {
        return Code.SG112;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " has " + row.targets().stream().distinct().count()
                + (areAllStates() ? " target states" : " targets");
    }

    private boolean areAllStates() {
        return row.targets().stream().allMatch(Target.To.class::isInstance);
    }

    @Override
    public String found() {
        return row.asWritten();
    }

    @Override
    public String expected() {
        return "one target, or none for an internal transition";
    }

    @Override
    public String fix() {
        return "keep one of them, or write a transition for each, with guards (when) that decide between them";
    }
}

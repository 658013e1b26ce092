package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a machine can do, step by step: the witness of a problem.
 *
 * @param start where it begins
 * @param steps the steps, each from where the one before it leads
 */
public record Path(State start, List<Step> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    /** Where it ends. */
    public State end() {
        return last().map(Step::to).orElse(start);
    }

    /** The last step, if there is one. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The row of the last step, or if there is none, another place. */
    public Site site(Site otherwise) {
        return last().map(step -> step.row().site()).orElse(otherwise);
    }

    /** This, and a step more. */
    public Path and(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Path(start, more);
    }
}

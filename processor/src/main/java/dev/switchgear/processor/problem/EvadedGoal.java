package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.Site;
import java.util.Optional;

/**
 * What the spec says is reached whatever happens need not be: a machine can end before, or go round for ever.
 *
 * @param property what it says
 * @param path a shortest path to where it can stay
 * @param loop a shortest way round from there, if it does not end there
 * @param isFinal whether it ends there in a final state, which nothing leads out of
 */
public record EvadedGoal(Eventually property, Path path, Optional<Path> loop, boolean isFinal) implements Refutation {

    @Override
    public Code code() {
        return Code.SG304;
    }

    @Override
    public Site site() {
        return loop.orElse(path).site(property.site());
    }

    @Override
    public String headline() {
        return goals() + " need not be reached" + scope();
    }

    @Override
    public String found() {
        return loop.map(round -> (path.steps().isEmpty() ? "" : PathWords.shown(path) + ", and then\n")
                        + PathWords.shown(round) + ", and so on for ever")
                .orElseGet(() -> PathWords.shown(path) + ", where it ends");
    }

    @Override
    public String fix() {
        if (loop.isPresent()) {
            return "remove a row of that loop, or name a state of it in reach";
        }
        return "name " + path.end() + " in reach, or "
                + (isFinal
                        ? "remove a row of that path"
                        : "write a row that leads from " + path.end() + " on towards " + goals());
    }
}

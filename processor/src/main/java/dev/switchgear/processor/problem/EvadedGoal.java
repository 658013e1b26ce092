package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Meant;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Always;
import dev.switchgear.processor.model.Property.Eventually;
import dev.switchgear.processor.model.State;
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
        return goals() + " may never be reached" + scope();
    }

    @Override
    public String found() {
        return loop.map(round -> (path.steps().isEmpty() ? "" : PathWords.shown(path) + ", and then\n")
                        + PathWords.shown(round) + ", and so on for ever")
                .orElseGet(() -> PathWords.shown(path) + ", where it ends");
    }

    @Override
    public String fix() {
        return loop.map(this::fixOfLoop).orElseGet(this::fixOfEnd);
    }

    private String fixOfLoop(Path round) {
        boolean canBeNamed = round.steps().stream().anyMatch(step -> !isBeginning(step.to()));
        return "remove a transition of that loop, or "
                + (canBeNamed
                        ? "name one of its states in reach"
                        : "write "
                                + new Always(property.goals(), Meant.NOTHING, Optional.empty(), property.site())
                                        .asWritten()
                                + " instead");
    }

    private String fixOfEnd() {
        String naming = isBeginning(path.end()) ? "" : "name " + path.end() + " in reach, or ";
        if (!isFinal) {
            return naming + "write a transition from " + path.end() + " towards " + goals();
        }
        return naming
                + (path.steps().isEmpty() ? "choose another initial state" : "remove a transition of that path")
                + (naming.isEmpty() && !property.after().isEmpty()
                        ? ", or remove " + property.scope().naming(path.end(), Member.AFTER)
                        : "");
    }

    /** Whether the sentence begins in a state: to name that as its goal would make it say nothing. */
    private boolean isBeginning(State state) {
        return property.after().isEmpty()
                ? state.equals(path.start())
                : property.after().contains(state);
    }
}

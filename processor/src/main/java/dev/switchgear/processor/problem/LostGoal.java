package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Always;
import java.util.ArrayList;
import java.util.List;

/**
 * What the spec says can always be reached cannot be any more, once a machine has come to some state.
 *
 * @param property what it says
 * @param path a shortest path to that state
 * @param isFinal whether that state is a final one, which nothing leads out of
 * @param canBeNamed whether the property still says something when it names that state, too
 */
public record LostGoal(Always property, Path path, boolean isFinal, boolean canBeNamed) implements Refutation {

    @Override
    public Code code() {
        return Code.SG303;
    }

    @Override
    public String headline() {
        return goals() + " cannot be reached from " + path.end();
    }

    @Override
    public String found() {
        return Refutation.super.found() + ", and no path from there";
    }

    @Override
    public String fix() {
        List<String> ways = new ArrayList<>();
        if (!isFinal) {
            ways.add("write a transition from " + path.end() + " towards " + goals());
        } else if (canBeNamed) {
            ways.add("name " + path.end() + " in canReach");
        }
        if (!path.steps().isEmpty()) {
            ways.add("remove a transition of that path");
        }
        if (isFinal && !canBeNamed) {
            ways.add("remove " + path.end() + " from @Final and write a transition that leaves it");
        }
        return String.join(", or ", ways);
    }
}

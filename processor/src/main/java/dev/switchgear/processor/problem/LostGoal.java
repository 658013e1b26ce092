package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Always;

/**
 * What the spec says can always be reached cannot be any more, once a machine has come to some state.
 *
 * @param property what it says
 * @param path a shortest path to that state
 * @param isFinal whether that state is a final one, which nothing leads out of
 */
public record LostGoal(Always property, Path path, boolean isFinal) implements Refutation {

    @Override
    public Code code() {
        return Code.SG303;
    }

    @Override
    public String headline() {
        return "from " + path.end() + " there is no way to " + goals()
                + (path.steps().isEmpty() ? "" : " any more");
    }

    @Override
    public String found() {
        return Refutation.super.found() + ", and no way from there";
    }

    @Override
    public String fix() {
        return (isFinal
                        ? "name " + path.end() + " in canReach"
                        : "write a row that leads from " + path.end() + " on towards " + goals())
                + (path.steps().isEmpty() ? "" : ", or remove a row of that path");
    }
}

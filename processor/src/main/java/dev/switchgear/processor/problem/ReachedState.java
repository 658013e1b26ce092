package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;

/**
 * What the spec says is never reached can be.
 *
 * @param property what it says
 * @param path a shortest path there
 */
public record ReachedState(Never property, Path path) implements Refutation {

    @Override
    public Code code() {
        return Code.SG301;
    }

    @Override
    public String headline() {
        return path.end() + " can be reached" + scope();
    }

    @Override
    public String fix() {
        return path.steps().isEmpty()
                ? "choose another initial state, or write after = " + path.end() + " if a machine only must not return"
                : "remove a transition of that path";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;

/**
 * What the spec says is never reached without passing through other states can be.
 *
 * @param property what it says
 * @param path a shortest path there that passes through none of them
 */
public record BypassedState(Never property, Path path) implements Refutation {

    @Override
    public Code code() {
        return Code.SG302;
    }

    @Override
    public String headline() {
        return path.end() + " can be reached without " + property.conditions().listed() + scope();
    }

    @Override
    public String fix() {
        return path.steps().isEmpty()
                ? "choose another initial state, or remove " + path.end() + " from reach"
                : "remove a transition of that path, or let it pass through "
                        + property.conditions().listed();
    }
}

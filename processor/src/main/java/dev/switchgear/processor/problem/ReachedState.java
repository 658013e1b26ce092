package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.Words;

/**
 * What the spec says is never reached can be.
 *
 * @param property what it says
 * @param path a shortest path there
 */
public record ReachedState(Never property, Path path) implements Problem {

    @Override
    public Code code() {
        return Code.SG301;
    }

    @Override
    public Site site() {
        return path.site(property.site());
    }

    @Override
    public String headline() {
        return path.end() + " can be reached"
                + (property.after().isEmpty() ? "" : " after " + Words.listedOr(property.after()));
    }

    @Override
    public String found() {
        return PathWords.shown(path);
    }

    @Override
    public String expected() {
        return PathWords.shown(property);
    }

    @Override
    public String fix() {
        return path.steps().isEmpty()
                ? "start elsewhere, or take " + path.end() + " out of reach"
                : "remove a row of that path";
    }
}

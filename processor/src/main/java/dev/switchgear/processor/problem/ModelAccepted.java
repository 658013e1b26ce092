package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change;
import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * The model of a machine was written, for that is what an option asks for.
 *
 * @param changes what has changed in it
 * @param isNew whether there was none that could be read
 * @param production the model that is in production
 * @param site where it is
 */
public record ModelAccepted(List<Change> changes, boolean isNew, Production production, Site site)
        implements Regression {

    public ModelAccepted {
        changes = List.copyOf(changes);
    }

    @Override
    public Code code() {
        return Code.SG414;
    }

    @Override
    public String headline() {
        return "the model of " + production.title() + " is written to " + production.path();
    }

    @Override
    public String found() {
        if (isNew) {
            return "no model that could be read";
        }
        return changes.isEmpty() ? "the same, written in another way" : ChangeLines.of(changes, machine());
    }

    @Override
    public String expected() {
        return "the model of what is in production, or goes there with this change";
    }

    @Override
    public String fix() {
        return "review the difference, and commit it";
    }
}

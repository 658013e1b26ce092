package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Cells;
import dev.switchgear.processor.change.Change.RowGone;
import dev.switchgear.processor.java.Site;

/**
 * A row is gone, and nothing took its place.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record RowIsGone(RowGone change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG403;
    }

    @Override
    public String headline() {
        Cells cells = change.cells();
        return !cells.areAutomatic() && change.isRefused()
                ? production.words().trigger(cells, "is", "are") + " refused in "
                        + production.words().states(cells) + " now"
                : "a row of "
                        + production.words().trigger(cells).replace("an automatic row", "those that take themselves")
                        + " in " + production.words().states(cells) + " is gone";
    }

    @Override
    public String found() {
        return change.isRefused() && !change.cells().areAutomatic()
                ? production.words().refused(change.cells())
                : "no such row";
    }

    @Override
    public String expected() {
        return production.words().lines(change.cells(), change.was()) + "\n" + production.source();
    }

    @Override
    public String fix() {
        return Pasteable.after("put back", production.words().rows(change.cells(), change.was()))
                + production.orAccept();
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.RowMoved;
import dev.switchgear.processor.java.Site;

/**
 * A row leads elsewhere than it does in production, or does something else to the state.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record RowLeadsElsewhere(RowMoved change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG404;
    }

    @Override
    public String headline() {
        boolean isOne = change.cells().events().size() < 2;
        return production.words().becomes(change.cells(), change.is()) + " in "
                + production.words().states(change.cells()) + ", and "
                + ChangeWords.becomes(change.was(), isOne) + " in production";
    }

    @Override
    public String found() {
        return production.words().line(change.cells(), change.is());
    }

    @Override
    public String expected() {
        return production.words().line(change.cells(), change.was()) + "\n" + production.source();
    }

    @Override
    public String fix() {
        return Pasteable.write(production.words().row(change.cells(), change.was())) + production.orAccept();
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change;
import dev.switchgear.processor.change.Change.GuardsChanged;
import dev.switchgear.processor.change.Change.OrderChanged;
import dev.switchgear.processor.change.Change.RowAhead;
import dev.switchgear.processor.change.Way;
import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * Which rows are taken depends on other guards than in production, or on another order.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record GuardsDiffer(Change.OfCells change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG405;
    }

    @Override
    public String headline() {
        String event = production.words().trigger(change.cells());
        String states = production.words().states(change.cells());
        if (change instanceof GuardsChanged) {
            return production.words().trigger(change.cells(), "depends", "depend") + " on other guards in " + states
                    + " than in production";
        } else if (change instanceof OrderChanged) {
            return "rows of " + event + " are asked in another order in " + states + " than in production";
        }
        return !change.cells().areAutomatic()
                ? "a new row of " + event + " in " + states + " takes cases from those that were there"
                : "machines go on by themselves from " + states + ", where they stayed";
    }

    @Override
    public String found() {
        return production.words().lines(change.cells(), is());
    }

    @Override
    public String expected() {
        return (was().isEmpty() ? "no such row" : production.words().lines(change.cells(), was())) + "\n"
                + production.source();
    }

    @Override
    public String fix() {
        if (change instanceof GuardsChanged guards) {
            return Pasteable.write(production.words().row(change.cells(), guards.was())) + production.orAccept();
        }
        return (change instanceof OrderChanged ? "put them back into their order" : "remove the row")
                + production.orAccept();
    }

    private List<Way> was() {
        if (change instanceof GuardsChanged guards) {
            return List.of(guards.was());
        }
        return change instanceof OrderChanged order ? order.was() : List.of();
    }

    private List<Way> is() {
        if (change instanceof GuardsChanged guards) {
            return List.of(guards.is());
        }
        return change instanceof OrderChanged order ? order.is() : List.of(((RowAhead) change).is());
    }
}

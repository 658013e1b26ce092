package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.Addition;
import dev.switchgear.processor.java.Site;
import java.util.List;

/**
 * A machine has more than the one that is in production: nothing breaks, and the model is to follow.
 *
 * @param changes what is new
 * @param production the model that is in production
 * @param site where it is
 */
public record NotYetInProduction(List<Addition> changes, Production production, Site site) implements Regression {

    public NotYetInProduction {
        changes = List.copyOf(changes);
    }

    @Override
    public Code code() {
        return Code.SG410;
    }

    @Override
    public String headline() {
        return production.title() + " has more than is in production";
    }

    @Override
    public String found() {
        return ChangeLines.of(changes, machine());
    }

    @Override
    public String expected() {
        return "the same in " + production.file() + ", once it is in production";
    }

    @Override
    public String fix() {
        return "when that is so, " + production.accepting() + "\nand commit the file";
    }
}

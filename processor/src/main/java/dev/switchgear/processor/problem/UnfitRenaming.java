package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Renaming;

/**
 * What is said to be an old name of a state cannot be one.
 *
 * @param renaming what is said
 * @param reason why it cannot
 * @param machine the machine
 */
public record UnfitRenaming(Renaming renaming, Reason reason, Machine machine) implements Problem {

    /** Why it cannot. */
    public enum Reason {
        /** No constant of an enum can be called so. */
        NO_NAME,
        /** It is the name of a state. */
        STILL_A_STATE
    }

    @Override
    public Code code() {
        return Code.SG159;
    }

    @Override
    public Site site() {
        return renaming.site();
    }

    @Override
    public String headline() {
        return reason == Reason.NO_NAME
                ? "\"" + renaming.from() + "\" was the name of no state"
                : renaming.from() + " is no old name of " + renaming.to() + ": it is a state"
                        + (renaming.from().equals(renaming.to().name()) ? "" : " of its own");
    }

    @Override
    public String found() {
        return renaming.asWritten();
    }

    @Override
    public String expected() {
        return reason == Reason.NO_NAME
                ? "the name of a constant that " + machine.stateEnum().shortName() + " had before"
                : "a name that " + machine.stateEnum().shortName() + " has no more";
    }

    @Override
    public String fix() {
        return reason == Reason.NO_NAME
                ? "write the old name, or remove the annotation"
                : "remove " + renaming.from() + " from " + machine.stateEnum().shortName()
                        + ", or remove the annotation";
    }
}

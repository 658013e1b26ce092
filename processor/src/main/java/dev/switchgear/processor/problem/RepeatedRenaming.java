package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Renaming;

/**
 * One old name is said twice.
 *
 * @param first the first time
 * @param second the other time
 */
public record RepeatedRenaming(Renaming first, Renaming second) implements Problem {

    @Override
    public Code code() {
        return Code.SG161;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public String headline() {
        return isSame()
                ? "it is said twice that " + first.to() + " was called " + first.from()
                : first.from() + " is said to be the old name of two states";
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return "one state for an old name, in which machines that are stored by it go on";
    }

    @Override
    public String fix() {
        return isSame() ? "remove one of them" : "keep the one that these machines are to be in, and remove the other";
    }

    private boolean isSame() {
        return first.to().equals(second.to());
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Words;
import java.util.Locale;

/**
 * A machine remembers so much that nobody can look at all that it can do.
 *
 * @param most how many configurations are looked at
 * @param machine what was read
 */
public record UnprovedMachine(int most, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG003;
    }

    @Override
    public Site site() {
        return machine.spec().site();
    }

    @Override
    public String headline() {
        return "nothing is proved of " + machine.spec().simpleName() + ": it has more than "
                + String.format(Locale.ROOT, "%,d", most) + " configurations";
    }

    @Override
    public String found() {
        return "rows that resume " + Words.listed(Words.some(machine.resumed()))
                + ", so that each combination of what they remember counts";
    }

    @Override
    public String expected() {
        return "fewer superstates that are resumed, or with fewer states, if something is to be proved";
    }

    @Override
    public String fix() {
        return "write into instead of resume where history does not matter, or @SuppressWarnings(\"" + code() + "\")";
    }
}

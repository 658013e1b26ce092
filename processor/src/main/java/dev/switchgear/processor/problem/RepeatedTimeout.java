package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Timeout;

/**
 * An event has two timeouts.
 *
 * @param first the first one
 * @param second the other one
 */
public record RepeatedTimeout(Timeout first, Timeout second) implements Problem {

    @Override
    public Code code() {
        return Code.SG168;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public String headline() {
        return first.event().name() + " has two timeouts";
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        return "one timeout for an event, which is due at one time only";
    }

    @Override
    public String fix() {
        return "remove one of them, or give it an event of its own";
    }
}

package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.TimeoutGone;
import dev.switchgear.processor.java.Site;

/**
 * Time does not raise an event any more that it raises in production.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record TimeoutIsGone(TimeoutGone change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG409;
    }

    @Override
    public String headline() {
        return "no time raises " + production.words().event(change.event()) + " any more, and machines may wait for it";
    }

    @Override
    public String found() {
        return "no @Timeout of " + production.words().event(change.event());
    }

    @Override
    public String expected() {
        return production.words().event(change.event()) + " after " + change.was() + "\n" + production.source();
    }

    @Override
    public String fix() {
        return "put its @Timeout back" + production.orAccept();
    }
}

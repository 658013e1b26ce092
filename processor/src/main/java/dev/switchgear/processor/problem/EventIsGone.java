package dev.switchgear.processor.problem;

import dev.switchgear.processor.change.Change.EventGone;
import dev.switchgear.processor.java.Site;

/**
 * An event that callers may raise is gone.
 *
 * @param change what changed
 * @param production the model that is in production
 * @param site where it is
 */
public record EventIsGone(EventGone change, Production production, Site site) implements Regression {

    @Override
    public Code code() {
        return Code.SG402;
    }

    @Override
    public String headline() {
        return change.successor()
                .map(event -> production.words().event(change.event()) + " is called "
                        + production.words().event(event) + " now, and callers may raise it by its old name")
                .orElse(production.words().event(change.event()) + " is no event of " + production.title()
                        + " any more, and callers may raise it");
    }

    @Override
    public String found() {
        return change.successor()
                .map(event -> production.words().event(event) + " is new, with the rows that "
                        + production.words().event(change.event()) + " had")
                .orElse("no event " + production.words().event(change.event()));
    }

    @Override
    public String expected() {
        return "the events of " + production.file() + ", which is in production";
    }

    @Override
    public String fix() {
        return change.successor()
                        .map(event -> "call it " + production.words().event(change.event()) + " again")
                        .orElse("put it back")
                + production.orAccept();
    }
}

package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.List;

/** A row whose events wait until the machine is in a state that does not defer them: UML's deferrable trigger. */
public record Defer(Sources sources, List<Event> on, Site site) implements Row {

    public Defer {
        on = List.copyOf(on);
    }

    @Override
    public Kind kind() {
        return Kind.DEFER;
    }

    @Override
    public Defer with(List<Event> events) {
        return new Defer(sources, events, site);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && site.equals(row.site());
    }

    @Override
    public int hashCode() {
        return site.hashCode();
    }
}

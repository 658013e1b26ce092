package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.List;

/** A row whose events are accepted, and nothing happens. */
public record Ignore(Sources sources, List<Event> on, Site site) implements Row {

    public Ignore {
        on = List.copyOf(on);
    }

    @Override
    public Kind kind() {
        return Kind.IGNORE;
    }

    @Override
    public Ignore with(List<Event> events) {
        return new Ignore(sources, events, site);
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

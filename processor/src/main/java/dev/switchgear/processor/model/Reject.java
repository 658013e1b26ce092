package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;
import java.util.List;

/** A row whose events are refused, as they are where there is no row; but said. */
public record Reject(Sources sources, List<Event> on, Site site) implements Row {

    public Reject {
        on = List.copyOf(on);
    }

    @Override
    public Kind kind() {
        return Kind.REJECT;
    }

    @Override
    public Reject with(List<Event> events) {
        return new Reject(sources, events, site);
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

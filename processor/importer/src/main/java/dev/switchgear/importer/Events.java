package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a diagram. Equal times are one event, unless a machine would wait for it in a state and in a state within at once. */
final class Events {

    private final Map<Edge, String> names = new HashMap<>();

    Events(List<Edge> edges, Hierarchy hierarchy) {
        Map<String, List<String>> sources = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.trigger() instanceof Trigger.Event event) {
                names.put(edge, event.name());
            } else if (edge.trigger() instanceof Trigger.After after) {
                List<String> others = sources.computeIfAbsent(after.name(), name -> new ArrayList<>());
                boolean isApart = others.stream()
                        .anyMatch(other ->
                                hierarchy.isWithin(other, edge.source()) || hierarchy.isWithin(edge.source(), other));
                if (!isApart) {
                    others.add(edge.source());
                }
                names.put(edge, isApart ? after.name() + " in " + edge.source() : after.name());
            }
        }
    }

    /** The name of the event that an edge is taken for; empty if it takes itself. */
    Optional<String> nameOf(Edge edge) {
        return Optional.ofNullable(names.get(edge));
    }
}

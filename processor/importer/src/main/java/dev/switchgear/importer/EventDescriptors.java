package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The event descriptors of SCXML (3.12.1). One descriptor names an event and all events whose names continue it after a dot, and {@code *} names all;
 * a method of a spec is one event. The events are those that the document names somewhere.
 */
final class EventDescriptors {

    private static final String ALL = "*";

    private final Set<String> events = new LinkedHashSet<>();

    /** Notes the events that an attribute names. */
    void note(String attribute) {
        for (String descriptor : split(attribute)) {
            if (!descriptor.equals(ALL) && !descriptor.startsWith("done.state.")) {
                events.add(stem(descriptor));
            }
        }
    }

    /** The events that match one of the descriptors of an attribute, in the order of the document. */
    List<String> matches(String attribute) {
        List<String> descriptors = split(attribute);
        List<String> matched = new ArrayList<>();
        for (String event : events) {
            if (descriptors.stream().anyMatch(descriptor -> matches(descriptor, event))) {
                matched.add(event);
            }
        }
        return matched;
    }

    static List<String> split(String attribute) {
        return Arrays.asList(attribute.strip().split("\\s+", -1));
    }

    private static boolean matches(String descriptor, String event) {
        return descriptor.equals(ALL) || event.equals(stem(descriptor)) || event.startsWith(stem(descriptor) + ".");
    }

    private static String stem(String descriptor) {
        String name = descriptor.endsWith("*") ? descriptor.substring(0, descriptor.length() - 1) : descriptor;
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** A cell of a table: a state, and what it is asked for. */
    private record Cell(String source, Trigger trigger) {}

    /**
     * Leaves out what is never taken, because the same state has a transition for the same event, without a condition, before it.
     *
     * @param edges all transitions, in the order of the document
     * @return those that may be taken
     */
    static List<Edge> withoutShadowed(List<Edge> edges) {
        Set<Cell> decided = new HashSet<>();
        List<Edge> taken = new ArrayList<>();
        for (Edge edge : edges) {
            Cell cell = new Cell(edge.source(), edge.trigger());
            if (!decided.contains(cell)) {
                taken.add(edge);
                if (edge.guards().isEmpty()) {
                    decided.add(cell);
                }
            }
        }
        return taken;
    }
}

package dev.switchgear.diagram;

import dev.switchgear.diagram.Diagram.Event;
import dev.switchgear.diagram.Diagram.Row;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is written at an arrow or in a state, as UML writes it: {@code pay [covers && !isBlocked] / charge, thank}. */
final class Words {

    private static final List<Map.Entry<String, Duration>> UNITS = List.of(
            Map.entry("d", Duration.ofDays(1)),
            Map.entry("h", Duration.ofHours(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("s", Duration.ofSeconds(1)),
            Map.entry("ms", Duration.ofMillis(1)));

    private final Map<String, Event> events = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Words(Diagram diagram) {
        Set<String> labels = new HashSet<>();
        for (Event event : diagram.events()) {
            events.put(event.name(), event);
            if (!labels.add(event.label())) {
                ambiguous.add(event.label());
            }
        }
    }

    /** An event as people read it; by the name of its constant where two would be called the same. */
    String event(String event) {
        String label =
                events.getOrDefault(event, new Event(event, Optional.empty())).label();
        return ambiguous.contains(label) ? event : label;
    }

    /** An event, and when time raises it: {@code expire after 30 s}. */
    String trigger(String event) {
        return event(event)
                + Optional.ofNullable(events.get(event))
                        .flatMap(Event::after)
                        .map(after -> " after " + duration(after))
                        .orElse("");
    }

    /** All that a row says but for where it leads; empty if that is all it says. */
    String label(Row row) {
        return label(row.event().map(this::trigger).orElse(""), row);
    }

    /** The same for several events. */
    static String label(String triggers, Row row) {
        String effects = switch (row.kind()) {
            case IGNORED -> "ignored";
            case DEFERRED -> "defer";
            default -> String.join(", ", row.effects());
        };
        return (triggers
                        + (row.guards().isEmpty() ? "" : " [" + String.join(" && ", row.guards()) + "]")
                        + (effects.isEmpty() ? "" : " / " + effects))
                .strip();
    }

    /** {@code 30 s} of {@code PT30S}; what is no whole number of a unit, and a method's name, stay as they are. */
    static String duration(String after) {
        Duration duration;
        try {
            duration = Duration.parse(after);
        } catch (DateTimeParseException method) {
            return after;
        }
        return UNITS.stream()
                .filter(unit -> !duration.isZero()
                        && duration.equals(unit.getValue().multipliedBy(duration.dividedBy(unit.getValue()))))
                .findFirst()
                .map(unit -> duration.dividedBy(unit.getValue()) + " " + unit.getKey())
                .orElse(after);
    }
}

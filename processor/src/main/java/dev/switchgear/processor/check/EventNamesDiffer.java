package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.CollidingEventNames;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each event method gives a constant and a query of its own. */
final class EventNamesDiffer implements Rule {

    @Override
    public List<CollidingEventNames> check(Machine machine, Chart chart) {
        Map<String, EventMethod> constants = new HashMap<>();
        Map<String, EventMethod> queries = new HashMap<>();
        List<CollidingEventNames> collisions = new ArrayList<>();
        List<EventMethod> events = machine.eventMethods().stream()
                .filter(event -> !event.isOfObject())
                .toList();
        for (EventMethod event : events) {
            EventMethod constant = constants.putIfAbsent(event.constant(), event);
            EventMethod query = queries.putIfAbsent(event.capitalized(), event);
            if (constant != null) {
                collisions.add(new CollidingEventNames(constant, event, "the event " + event.constant()));
            } else if (query != null) {
                collisions.add(new CollidingEventNames(query, event, "the method can" + event.capitalized()));
            }
        }
        return collisions;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.CollidingEventNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each event method gives a constant of its own. */
final class EventNamesDiffer implements Rule {

    @Override
    public List<CollidingEventNames> check(Machine machine) {
        Map<String, Event> firsts = new HashMap<>();
        List<CollidingEventNames> collisions = new ArrayList<>();
        for (Event event : machine.events()) {
            Event first = firsts.putIfAbsent(event.constant(), event);
            if (first != null) {
                collisions.add(new CollidingEventNames(first, event));
            }
        }
        return collisions;
    }
}

package dev.switchgear.processor.check;

import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.OccurrenceNameTaken;
import dev.switchgear.processor.problem.OccurrenceNameTaken.Taker;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The record of an event is called as nothing else is in its machine. Where names differ in case alone, the class files would be one
 * on systems that do not tell them apart.
 */
final class OccurrenceNamesAreFree implements Rule {

    @Override
    public List<OccurrenceNameTaken> check(Machine machine, Chart chart) {
        if (!machine.hasOccurrences()) {
            return List.of();
        }
        Map<String, EventMethod> records = new HashMap<>();
        List<OccurrenceNameTaken> problems = new ArrayList<>();
        for (EventMethod event : machine.eventMethods()) {
            String name = event.capitalized();
            EventMethod other = records.putIfAbsent(folded(name), event);
            Optional<Taker> taker = taker(name, machine);
            if (taker.isPresent()) {
                problems.add(new OccurrenceNameTaken(event, taker.get(), machine));
            } else if (other != null && !other.capitalized().equals(name)) { // Otherwise they are one in any case.
                problems.add(new OccurrenceNameTaken(event, new Taker.Other(other), machine));
            }
        }
        return problems;
    }

    private static Optional<Taker> taker(String name, Machine machine) {
        if (name.equals(machine.names().machine().simpleName())) {
            return Optional.of(new Taker.Machine());
        }
        if (OccurrenceNameTaken.NESTED.stream()
                .anyMatch(nested -> folded(nested).equals(folded(name)))) {
            return Optional.of(new Taker.Nested());
        }
        return Optional.<Taker>of(new Taker.Member())
                .filter(member -> machine.spec().takenNames().contains(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

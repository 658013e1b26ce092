package dev.switchgear.processor.conformance;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What can be asked without a machine. */
final class Facts {

    private Facts() {}

    /** As it ought to be. */
    static List<String> of(Plan plan) {
        List<String> facts = new ArrayList<>();
        Reach reach = new Reach(plan);
        for (String state : plan.states()) {
            for (Event event : plan.events()) {
                List<Row> rows = Selection.of(plan, state, event).rows().stream()
                        .filter(row -> row.kind() != Kind.REJECT)
                        .toList();
                List<String> targets = reach.targets(state, event);
                String next = rows.isEmpty() ? "refused" : targets.isEmpty() ? state : targets.get(0);
                facts.add(cell(
                        state, event, plan.permits(state, event), targets, plan.isPredictable() ? next : "unknown"));
            }
        }
        long raising = (plan.isFired() ? 1 : 0) + (plan.form().hasOccurrences() ? 1 : 0);
        facts.add(methods(plan, raising, raising, raising));
        facts.addAll(ChartFacts.of(plan));
        facts.addAll(DefinitionFacts.of(plan));
        return facts;
    }

    /** As the machine tells. */
    static List<String> told(Plan plan, MachineType type) throws Throwable {
        List<String> facts = new ArrayList<>();
        for (String state : plan.states()) {
            for (Event event : plan.events()) {
                Object word = type.word(state);
                Object constant = type.event(event.constant());
                facts.add(cell(
                        state,
                        event,
                        (boolean) type.call(null, "permits", word, constant),
                        Told.names((Collection<?>) type.call(null, "targets", word, constant)),
                        next(type, word, constant)));
            }
        }
        facts.add(methods(plan, type.count("fire", 1), type.count("tryFire", 1), type.count("can", 1)));
        facts.addAll(ChartFacts.told(plan, type));
        facts.addAll(DefinitionFacts.told(type.definition()));
        return facts;
    }

    private static String next(MachineType type, Object state, Object event) throws Throwable {
        if (!type.has("next", 2)) {
            return "unknown";
        }
        try {
            return ((Enum<?>) type.call(null, "next", state, event)).name();
        } catch (IllegalTransitionException refused) {
            return "refused";
        }
    }

    private static String cell(String state, Event event, boolean isPermitted, List<String> targets, String next) {
        return String.format(
                Locale.ROOT, "%s %s: %s, to %s, next %s", state, event.constant(), isPermitted, targets, next);
    }

    private static String methods(Plan plan, long fire, long tryFire, long can) {
        return "%s: fire %s, tryFire %s, can %s".formatted(plan.name(), fire, tryFire, can);
    }
}

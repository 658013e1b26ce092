package dev.switchgear.processor.conformance;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Row.To;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be asked without a machine. */
final class Facts {

    private Facts() {}

    /** As it ought to be. */
    static List<String> of(Plan plan) {
        List<String> facts = new ArrayList<>();
        for (String state : plan.states()) {
            for (Event event : plan.events()) {
                List<Row> rows = Selection.of(plan, state, event).rows().stream()
                        .filter(row -> row.kind() != Kind.REJECT)
                        .toList();
                List<String> targets = Reach.targets(plan, state, event);
                String next = rows.isEmpty() ? "refused" : targets.isEmpty() ? state : targets.get(0);
                facts.add(cell(
                        state, event, plan.permits(state, event), targets, plan.isPredictable() ? next : "unknown"));
            }
        }
        facts.add(methods(plan, plan.isFired(), plan.isFired(), plan.isFired()));
        facts.add("%s in %s".formatted(plan.name(), plan.initial()));
        if (isFlat(plan)) {
            plan.rows().forEach(row -> facts.addAll(rows(row)));
        }
        return facts;
    }

    private static boolean isFlat(Plan plan) {
        return plan.tree().superstates().isEmpty() && plan.rows().stream().noneMatch(Row::isAutomatic);
    }

    private static List<String> rows(Row row) {
        List<String> rows = new ArrayList<>();
        for (String state : row.kind() == Kind.REJECT ? List.<String>of() : row.from()) {
            Optional<String> to = row.target() instanceof To target ? Optional.of(target.state()) : Optional.empty();
            String kind = row.kind() == Kind.IGNORE ? "IGNORED" : to.isPresent() ? "EXTERNAL" : "INTERNAL";
            row.on().forEach(event -> rows.add(row(state, event.constant(), kind, to, row.when(), row.effects())));
        }
        return rows;
    }

    /** As the machine tells. */
    static List<String> told(Plan plan, CompiledMachine.Type type) throws Throwable {
        List<String> facts = new ArrayList<>();
        for (Enum<?> state : type.definition().states()) {
            for (Event event : plan.events()) {
                Enum<?> constant = type.definition().events().get(plan.events().indexOf(event));
                facts.add(cell(
                        state.name(),
                        event,
                        (boolean) type.call(null, "permits", state, constant),
                        Stage.names((Collection<?>) type.call(null, "targets", state, constant)),
                        next(type, state, constant)));
            }
        }
        facts.add(methods(plan, type.has("fire", 1), type.has("tryFire", 1), type.has("can", 1)));
        facts.add(
                "%s in %s".formatted(type.definition().name(), type.definition().initial()));
        for (TransitionDefinition<?, ?> row :
                isFlat(plan) ? type.definition().rows() : List.<TransitionDefinition<?, ?>>of()) {
            facts.add(row(
                    row.from().name(),
                    row.event().name(),
                    row.kind().name(),
                    row.to().map(Enum::name),
                    row.guards(),
                    row.effects()));
        }
        return facts;
    }

    private static String next(CompiledMachine.Type type, Enum<?> state, Enum<?> event) throws Throwable {
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

    private static String methods(Plan plan, boolean fire, boolean tryFire, boolean can) {
        return "%s: fire %s, tryFire %s, can %s".formatted(plan.name(), fire, tryFire, can);
    }

    private static String row(
            String from, String event, String kind, Optional<String> to, List<String> guards, List<String> effects) {
        return "%s %s %s %s when %s then %s".formatted(from, event, kind, to.orElse(""), guards, effects);
    }
}

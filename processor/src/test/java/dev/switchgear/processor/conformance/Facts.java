package dev.switchgear.processor.conformance;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Guard;
import dev.switchgear.processor.conformance.Plan.Kind;
import dev.switchgear.processor.conformance.Plan.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be asked without a machine. */
final class Facts {

    private Facts() {}

    /** As it ought to be. */
    static List<String> of(Plan plan) {
        List<String> facts = new ArrayList<>();
        for (String state : plan.states()) {
            for (Event event : plan.events()) {
                List<Row> rows = plan.rows(state, event);
                Set<Row> taken = taken(rows);
                List<String> targets = plan.states().stream()
                        .filter(target -> taken.stream()
                                .filter(row -> row.kind() == Kind.TRANSITION)
                                .anyMatch(row -> row.to().orElse(state).equals(target)))
                        .toList();
                String next = rows.isEmpty() ? "refused" : rows.get(0).to().orElse(state);
                facts.add(cell(state, event, plan.permits(state, event), targets, plan.isGuarded() ? "unknown" : next));
            }
        }
        facts.add(methods(plan, plan.isFired(), plan.isFired(), plan.isFired()));
        facts.add("%s in %s".formatted(plan.name(), plan.initial()));
        for (Row row : plan.rows()) {
            for (String state : row.kind() == Kind.REJECT ? List.<String>of() : row.from()) {
                String kind = row.kind() == Kind.IGNORE ? "IGNORED" : row.to().isPresent() ? "EXTERNAL" : "INTERNAL";
                row.on()
                        .forEach(event -> facts.add(row(
                                state,
                                event.constant(),
                                kind,
                                row.to(),
                                row.guards().stream().map(Guard::asWritten).toList(),
                                row.effects())));
            }
        }
        return facts;
    }

    /** Those of the rows of a cell that are taken for some answers of the guards: all answers are tried. */
    private static Set<Row> taken(List<Row> rows) {
        List<String> guards = rows.stream()
                .flatMap(row -> row.guards().stream())
                .map(Guard::name)
                .distinct()
                .toList();
        Set<Row> taken = new HashSet<>();
        for (int answers = 0; answers < 1 << guards.size(); answers++) {
            Set<String> holding = new HashSet<>();
            for (int i = 0; i < guards.size(); i++) {
                if ((answers >> i & 1) == 1) {
                    holding.add(guards.get(i));
                }
            }
            rows.stream()
                    .filter(row ->
                            row.guards().stream().allMatch(guard -> holding.contains(guard.name()) == guard.wanted()))
                    .findFirst()
                    .ifPresent(taken::add);
        }
        return taken;
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
        for (TransitionDefinition<?, ?> row : type.definition().rows()) {
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

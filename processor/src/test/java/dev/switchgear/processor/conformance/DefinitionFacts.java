package dev.switchgear.processor.conformance;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.StateActionDefinition;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SuperstateDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Row.Resume;
import dev.switchgear.processor.conformance.Tree.Superstate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a definition says. */
final class DefinitionFacts {

    /** A row or an action in one state: what it says, and what it is about; those of one cell are told in their order. */
    private record Line(String cell, String text) {

        static List<String> sorted(List<Line> lines) {
            return lines.stream()
                    .sorted(Comparator.comparing(Line::cell))
                    .map(line -> line.cell() + " " + line.text())
                    .toList();
        }
    }

    private DefinitionFacts() {}

    /** As it ought to be. */
    static List<String> of(Plan plan) {
        List<String> facts = new ArrayList<>();
        facts.add(machine(
                plan.name(),
                plan.states(),
                plan.events().stream().map(Event::constant).toList(),
                plan.initial(),
                plan.finals()));
        for (Superstate superstate : plan.tree().superstates()) {
            List<String> levels = plan.tree().levels(superstate.name());
            facts.add(superstate(
                    superstate.name(),
                    levels.stream().skip(1).findFirst(),
                    plan.states().stream().filter(superstate.states()::contains).toList(),
                    superstate.initial()));
        }
        for (Timeout timeout : plan.timeouts()) {
            facts.add(timeout(
                    timeout.event().constant(),
                    Optional.of(timeout)
                            .filter(timed -> timed.method().isEmpty())
                            .map(Timeout::duration),
                    timeout.method().map(Callee::name)));
        }
        List<Line> lines = new ArrayList<>();
        for (Plan.Action action : plan.actions()) {
            action.entered()
                    .forEach(of -> lines.add(action("ENTRY", of, action.method().name())));
            action.left()
                    .forEach(of -> lines.add(action("EXIT", of, action.method().name())));
        }
        for (String state : plan.states()) {
            for (Event event :
                    Stream.concat(plan.events().stream(), Stream.of(Event.NONE)).toList()) {
                List<Row> considered = Selection.of(plan, state, event).rows();
                plan.rows().stream()
                        .filter(row -> row.kind() != Kind.REJECT && considered.contains(row))
                        .forEach(row -> lines.add(
                                line(plan, row, state, row.level(plan, state).orElseThrow(), event)));
            }
        }
        facts.addAll(Line.sorted(lines));
        return facts;
    }

    private static Line line(Plan plan, Row row, String state, String level, Event event) {
        Optional<String> to = switch (row.target().getClass().getSimpleName()) {
            case "To" -> Optional.of(row.target().word());
            case "Into" -> Optional.of(plan.tree().initial(row.target().word()));
            default -> Optional.empty();
        };
        boolean isResuming = row.target() instanceof Resume;
        String kind = !row.isTransition()
                ? row.kind() == Kind.DEFER ? "DEFERRED" : "IGNORED"
                : isResuming ? "RESUMING" : to.isPresent() ? "EXTERNAL" : "INTERNAL";
        return line(
                state,
                event.constant(),
                kind,
                to,
                row.when(),
                row.effects(),
                Optional.of(level).filter(inherited -> !inherited.equals(state)),
                Optional.of(row.target().word()).filter(word -> row.target() instanceof Row.Into),
                Optional.of(row.target().word()).filter(word -> isResuming));
    }

    /** As the machine tells. */
    static List<String> told(StateMachineDefinition<?, ?> definition) {
        List<String> facts = new ArrayList<>();
        facts.add(machine(
                definition.name(),
                Told.names(definition.states()),
                Told.names(definition.events()),
                definition.initial().name(),
                Told.names(definition.finals())));
        for (SuperstateDefinition<?> superstate : definition.superstates()) {
            facts.add(superstate(
                    superstate.name(),
                    superstate.parent(),
                    Told.names(superstate.states()),
                    superstate.initial().map(Enum::name)));
        }
        definition
                .timeouts()
                .forEach(timeout -> facts.add(timeout(timeout.event().name(), timeout.duration(), timeout.method())));
        List<Line> lines = new ArrayList<>();
        for (StateActionDefinition<?> action : definition.actions()) {
            String of = action.state().map(Enum::name).or(action::superstate).orElseThrow();
            lines.add(action(action.kind().name(), of, action.method()));
        }
        for (TransitionDefinition<?, ?> row : definition.rows()) {
            lines.add(line(
                    row.from().name(),
                    row.event().name(),
                    row.kind().name(),
                    row.to().map(Enum::name),
                    row.guards(),
                    row.effects(),
                    row.within(),
                    row.into(),
                    row.resumes()));
        }
        for (AutomaticDefinition<?> row : definition.automatics()) {
            lines.add(line(
                    row.from().name(),
                    Event.NONE.constant(),
                    row.kind().name(),
                    row.to().map(Enum::name),
                    row.guards(),
                    row.effects(),
                    row.within(),
                    row.into(),
                    row.resumes()));
        }
        facts.addAll(Line.sorted(lines));
        return facts;
    }

    private static String machine(
            String name, List<String> states, List<String> events, String initial, List<String> finals) {
        return "%s of %s and %s from %s to %s"
                .formatted(
                        name, states, events, initial, finals.stream().sorted().toList());
    }

    private static String superstate(
            String name, Optional<String> parent, List<String> states, Optional<String> initial) {
        return "%s within %s of %s from %s".formatted(name, parent.orElse("none"), states, initial.orElse("none"));
    }

    private static String timeout(String event, Optional<Duration> duration, Optional<String> method) {
        return "%s after %s or %s".formatted(event, duration, method);
    }

    private static Line action(String kind, String of, String method) {
        return new Line(kind + " of " + of, "runs " + method);
    }

    private static Line line(
            String from,
            String event,
            String kind,
            Optional<String> to,
            List<String> guards,
            List<String> effects,
            Optional<String> within,
            Optional<String> into,
            Optional<String> resumes) {
        return new Line(
                from + " " + event,
                "%s to %s when %s then %s within %s into %s resumes %s"
                        .formatted(
                                kind,
                                to.orElse("none"),
                                guards,
                                effects,
                                within.orElse("none"),
                                into.orElse("none"),
                                resumes.orElse("none")));
    }
}

package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Guard;
import dev.switchgear.processor.conformance.Plan.Kind;
import dev.switchgear.processor.conformance.Plan.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The semantics of a machine, as plainly as they can be said. */
final class Interpreter implements Subject {

    private final Plan plan;
    private final Stage stage;
    private String state;
    private boolean isConstructed;
    private Optional<String> running = Optional.empty();

    Interpreter(Plan plan, Stage stage) {
        this.plan = plan;
        this.stage = stage;
    }

    @Override
    public Object take(Step step) {
        return switch (step.kind()) {
            case START -> construct(plan.initial(), true);
            case RESUME -> construct(step.state(), false);
            case CALL, FIRE, TRY_FIRE -> raise(step);
            case CAN_CALL, CAN -> can(step.event(), step.arguments());
        };
    }

    private Object construct(String first, boolean isEntered) {
        isConstructed = false;
        state = null;
        if (plan.hasConstructor()) {
            stage.perform(SpecText.constructor(plan), List.of());
        }
        state = first;
        if (isEntered) {
            perform(plan.actions(action -> action.entered().contains(state)), List.of());
        }
        isConstructed = true;
        return null;
    }

    private Object raise(Step step) {
        Event event = step.event();
        if (!isConstructed || running.isPresent()) {
            throw Refusal.reentrant(event.constant(), isConstructed ? running : Optional.empty());
        }
        running = Optional.of(event.constant());
        try {
            Optional<Row> row = taken(event, step.arguments(), new HashMap<>());
            boolean isAnswered = event.method().result().equals("boolean") && !event.hasBody();
            if (row.isPresent()) {
                boolean isTaken = row.get().kind() == Kind.TRANSITION;
                Object result = follow(row.get(), event, step.arguments());
                return switch (step.kind()) {
                    case TRY_FIRE -> isTaken;
                    case CALL -> isAnswered ? isTaken : result;
                    default -> null;
                };
            }
            if (step.kind() == Step.Kind.TRY_FIRE || step.kind() == Step.Kind.CALL && isAnswered) {
                return false;
            }
            List<String> guards = plan.rows(state, event).stream()
                    .flatMap(refused -> refused.guards().stream())
                    .map(Guard::asWritten)
                    .distinct()
                    .toList();
            throw Refusal.illegal(event.constant(), state, plan.permitted(state), guards);
        } finally {
            running = Optional.empty();
        }
    }

    private Object follow(Row row, Event event, List<Object> arguments) {
        Object result = null;
        if (row.kind() == Kind.TRANSITION) {
            String from = state;
            if (row.to().isPresent()) {
                perform(plan.actions(action -> action.left().contains(from)), List.of());
            }
            if (event.hasBody()) {
                result = perform(event.method(), arguments);
            }
            row.effects().forEach(effect -> perform(plan.meant(effect, event).orElseThrow(), arguments));
            if (row.to().isPresent()) {
                state = row.to().get();
                perform(plan.actions(action -> action.entered().contains(state)), List.of());
            }
            perform(plan.actions(Plan.Action::observes), List.of(from, event.constant(), state));
        }
        boolean isOwnAnswer = event.hasBody() && row.kind() == Kind.TRANSITION;
        return event.method().result().equals("State") && !isOwnAnswer ? state : result;
    }

    private Object can(Event event, List<Object> arguments) {
        Optional<String> outer = running;
        running = Optional.of(event.constant());
        try {
            Map<String, Boolean> known = new HashMap<>();
            while (outcomes(event, known).size() > 1) {
                ask(open(event, known).orElseThrow(), event, arguments, known);
            }
            return outcomes(event, known).contains(true);
        } finally {
            running = outer;
        }
    }

    /** Whether a transition will be taken, for all that is known: one answer, or both. */
    private Set<Boolean> outcomes(Event event, Map<String, Boolean> known) {
        Set<Boolean> outcomes = new HashSet<>();
        open(event, known)
                .ifPresentOrElse(
                        guard -> List.of(true, false).forEach(answer -> {
                            Map<String, Boolean> supposed = new HashMap<>(known);
                            supposed.put(guard.name(), answer);
                            outcomes.addAll(outcomes(event, supposed));
                        }),
                        () -> outcomes.add(first(event, known)
                                .filter(row -> row.kind() == Kind.TRANSITION)
                                .isPresent()));
        return outcomes;
    }

    private Optional<Row> taken(Event event, List<Object> arguments, Map<String, Boolean> known) {
        for (Optional<Guard> open = open(event, known); open.isPresent(); open = open(event, known)) {
            ask(open.get(), event, arguments, known);
        }
        return first(event, known);
    }

    /** The first row that is not ruled out by what is known. */
    private Optional<Row> first(Event event, Map<String, Boolean> known) {
        return plan.rows(state, event).stream()
                .filter(row -> row.guards().stream()
                        .allMatch(guard -> known.getOrDefault(guard.name(), guard.wanted()) == guard.wanted()))
                .findFirst();
    }

    /** The first guard of that row of which nothing is known. */
    private Optional<Guard> open(Event event, Map<String, Boolean> known) {
        return first(event, known).stream()
                .flatMap(row -> row.guards().stream())
                .filter(guard -> !known.containsKey(guard.name()))
                .findFirst();
    }

    private void ask(Guard guard, Event event, List<Object> arguments, Map<String, Boolean> known) {
        Callee method = plan.meant(guard.name(), event).orElseThrow();
        known.put(guard.name(), (Boolean) perform(method, arguments));
    }

    private void perform(List<Callee> methods, List<Object> arguments) {
        methods.forEach(method -> perform(method, arguments));
    }

    private Object perform(Callee method, List<Object> arguments) {
        return stage.perform(
                method.signature(), arguments.subList(0, method.parameters().size()));
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public Look look() {
        return new Look(state, List.of(state), plan.permitted(state), plan.permitted(state), false);
    }
}

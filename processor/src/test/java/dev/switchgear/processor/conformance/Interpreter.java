package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Guard;
import dev.switchgear.processor.conformance.Row.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The semantics of a machine, as plainly as they can be said. */
final class Interpreter implements Subject {

    /** So many steps may follow the first one before somebody else may raise an event again. */
    private static final int MOST = 1000;

    /** So many of them an exception shows, and the one that was too many. */
    private static final int SHOWN = 16;

    /** What became of an event: the row that was followed, if it was not refused, and what its body returned. */
    private record Outcome(Optional<Row> row, Object result) {

        boolean isTaken() {
            return row.filter(Row::isTransition).isPresent();
        }
    }

    private final Plan plan;
    private final Stage stage;
    private final Map<String, Selection> selections = new HashMap<>();
    private final Deque<Step> raised = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private Standing standing;
    private boolean isConstructed;
    private Optional<String> running = Optional.empty();
    private boolean isAsked;

    Interpreter(Plan plan, Stage stage) {
        this.plan = plan;
        this.stage = stage;
    }

    @Override
    public Object take(Step step) {
        return switch (step.kind()) {
            case START -> construct(Standing.fresh(plan, plan.initial()), true);
            case RESUME -> construct(step.standing(), false);
            case CALL, FIRE, TRY_FIRE -> raise(step);
            case CAN_CALL, CAN -> can(step);
        };
    }

    private Object construct(Standing first, boolean isEntered) {
        isConstructed = false;
        standing = null;
        if (plan.hasConstructor()) {
            stage.perform(SpecText.constructor(plan), List.of());
        }
        standing = first;
        if (isEntered) {
            run(() -> {
                perform(Scope.inward(plan.tree(), first.state()), Action::entered);
                followAutomaticRows();
                return null;
            });
        }
        isConstructed = true;
        return null;
    }

    private Object raise(Step step) {
        if (!isConstructed || running.isPresent()) {
            if (standing == null || isAsked || !plan.mayWait(step)) {
                throw Refusal.reentrant(step.event().constant(), isConstructed ? running : Optional.empty());
            }
            raised.add(step);
            return null;
        }
        Outcome outcome = run(() -> process(step));
        return switch (step.kind()) {
            case TRY_FIRE -> outcome.isTaken();
            case CALL -> answer(step.event(), outcome);
            default -> null;
        };
    }

    private Object answer(Event event, Outcome outcome) {
        if (event.hasBody() && outcome.isTaken()) {
            return outcome.result();
        }
        return switch (event.method().result()) {
            case "boolean" -> outcome.isTaken();
            case "State" -> standing.state();
            default -> null;
        };
    }

    /** A way to begin a run. */
    private interface Beginning {
        Outcome begin();
    }

    /** All that comes of one thing from outside: raised events follow one by one, until there is none, or one throws. */
    private Outcome run(Beginning beginning) {
        path.clear();
        try {
            Outcome outcome = beginning.begin();
            while (!raised.isEmpty()) {
                process(raised.remove());
                count();
            }
            return outcome;
        } finally {
            raised.clear();
            running = Optional.empty();
        }
    }

    private void count() {
        path.add(standing.state());
        if (path.size() > MOST) {
            throw Refusal.endless(path.subList(MOST - SHOWN, path.size()));
        }
    }

    private Outcome process(Step step) {
        Event event = step.event();
        running = Optional.of(event.constant());
        Selection selection = selection(event);
        Optional<Row> row = selection
                .row(guard -> ask(guard, event, step.arguments()))
                .filter(answering -> answering.kind() != Kind.REJECT);
        if (row.isEmpty() && !step.answersWhetherTaken()) {
            throw Refusal.illegal(event.constant(), standing.state(), permitted(), selection.guards());
        }
        Object result = null;
        if (row.filter(Row::isTransition).isPresent()) {
            result = follow(row.get(), event, step.arguments());
            followAutomaticRows();
        }
        return new Outcome(row, result);
    }

    private void followAutomaticRows() {
        for (Optional<Row> row = automatic(); row.isPresent(); row = automatic()) {
            follow(row.get(), Event.NONE, List.of());
            count();
        }
    }

    private Optional<Row> automatic() {
        return selection(Event.NONE).row(guard -> ask(guard, Event.NONE, List.of()));
    }

    /** One step, after its guards. */
    private Object follow(Row row, Event event, List<Object> arguments) {
        Scope scope = Scope.of(plan.tree(), row.target(), standing);
        String from = standing.state();
        Object result = null;
        perform(scope.left(), Action::left);
        if (event.hasBody()) {
            result = perform(event.method(), arguments);
        }
        row.effects().forEach(effect -> perform(plan.meant(effect, event).orElseThrow(), arguments));
        standing = scope.then();
        perform(scope.entered(), Action::entered);
        List<Object> told = Arrays.asList(from, running.orElse(null), standing.state());
        perform(Action::observes, told);
        return result;
    }

    private Object can(Step step) {
        Optional<String> outerRunning = running;
        boolean wasAsked = isAsked;
        running = Optional.of(step.event().constant());
        isAsked = true;
        try {
            return selection(step.event()).isTaken(guard -> ask(guard, step.event(), step.arguments()));
        } finally {
            running = outerRunning;
            isAsked = wasAsked;
        }
    }

    private Selection selection(Event event) {
        return selections.computeIfAbsent(
                standing.state() + "." + event.constant(), any -> Selection.of(plan, standing.state(), event));
    }

    /** The events that the table permits. */
    private List<String> permitted() {
        return plan.events().stream()
                .filter(event -> selection(event).isPermitted())
                .map(Event::constant)
                .toList();
    }

    private boolean ask(Guard guard, Event event, List<Object> arguments) {
        return (Boolean) perform(plan.meant(guard.name(), event).orElseThrow(), arguments);
    }

    /** The actions of each of these states and superstates. */
    private void perform(List<String> words, Function<Action, List<String>> of) {
        for (String word : words) {
            perform(action -> of.apply(action).contains(word), List.of());
        }
    }

    private void perform(Predicate<Action> isThereFor, List<Object> arguments) {
        plan.actions(isThereFor).forEach(method -> perform(method, arguments));
    }

    private Object perform(Callee method, List<Object> arguments) {
        return stage.perform(
                method.signature(), arguments.subList(0, method.parameters().size()));
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Look look() {
        String state = standing.state();
        List<String> levels = plan.tree().levels(state);
        List<String> permitted = permitted();
        return new Look(
                standing,
                plan.words().filter(levels::contains).toList(),
                plan.finals().contains(state),
                permitted,
                permitted,
                false);
    }
}

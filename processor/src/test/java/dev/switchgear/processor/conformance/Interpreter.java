package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Waiting.Deferred;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The semantics of a machine, as plainly as they can be said. */
final class Interpreter implements Subject {

    /** What became of an event: the row that was followed, if it was not refused, and what its body returned. */
    private record Outcome(Optional<Row> row, Object result) {

        boolean isTaken() {
            return row.filter(Row::isTransition).isPresent();
        }

        boolean isDeferred() {
            return row.filter(taken -> taken.kind() == Kind.DEFER).isPresent();
        }
    }

    private final Plan plan;
    private final Stage stage;
    private final Performers performers;
    private final Timing timing;
    private final Map<String, Selection> selections = new HashMap<>();
    private final Deque<Step> raised = new ArrayDeque<>();
    private final Waiting waiting = new Waiting();
    private Run path = new Run();
    private Standing standing;
    private boolean isConstructed;
    private Optional<Step> running = Optional.empty();
    private boolean isAsked;

    Interpreter(Plan plan, Stage stage) {
        this.plan = plan;
        this.stage = stage;
        this.performers = new Performers(plan, stage);
        this.timing = new Timing(plan, stage, method -> performers.perform(method, List.of()));
    }

    @Override
    public Object take(Step step) {
        return switch (step.kind()) {
            case START -> construct(Standing.fresh(plan, plan.initial()), true);
            case RESUME -> construct(step.standing(), false);
            case RELOAD -> stored();
            case CALL, FIRE, TRY_FIRE, FIRE_OCCURRENCE, TRY_FIRE_OCCURRENCE -> raise(step);
            case CAN_CALL, CAN, CAN_OCCURRENCE -> can(step);
            case EXPIRE -> expire();
            case WAKE -> {
                expire();
                yield null;
            }
            case CLOCK -> throw new IllegalArgumentException(step.toString());
        };
    }

    /** What is stored of it: a state alone is always at hand; what is more has no place for events that wait. */
    private Standing stored() {
        if (plan.hasSnapshot() && !waiting.isEmpty()) {
            throw Refusal.unstorable();
        }
        return standing.waiting(List.of());
    }

    private Object construct(Standing first, boolean isEntered) {
        isConstructed = false;
        standing = null;
        waiting.clear();
        if (plan.hasConstructor()) {
            stage.perform(SpecText.constructor(plan), List.of());
        }
        if (isEntered) {
            run(() -> enter(first));
        } else {
            standing = first;
        }
        isConstructed = true;
        return null;
    }

    private Outcome enter(Standing first) {
        List<String> entered = Scope.inward(plan.tree(), first.state());
        standing = first.with(timing.after(Map.of(), List.of(), entered));
        performers.act(entered, Action::entered, running);
        followAutomaticRows();
        return null;
    }

    private Object raise(Step step) {
        if (!isConstructed || running.isPresent()) {
            if (standing == null || isAsked || !plan.mayWait(step)) {
                throw reentrant(step.event());
            }
            raised.add(step);
            return null;
        }
        Outcome outcome = run(() -> process(step, false, Optional.empty()));
        return switch (step.kind()) {
            case TRY_FIRE, TRY_FIRE_OCCURRENCE -> outcome.isTaken();
            case CALL -> answer(step.event(), outcome);
            default -> null;
        };
    }

    private Refusal reentrant(Event event) {
        return Refusal.reentrant(
                event.constant(),
                running.filter(step -> isConstructed).map(step -> step.event().constant()));
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

    /** What is due at this time is raised, one by one; it is over as soon as it is raised, whatever comes of it. */
    private Object expire() {
        long now = stage.clock().millis();
        Run raisedByTime = new Run();
        for (Optional<Timeout> due = due(now); due.isPresent(); due = due(now)) {
            Step step = due.get().step();
            if (!isConstructed || running.isPresent()) {
                throw reentrant(step.event());
            }
            standing = standing.without(due.get());
            run(() -> process(step, true, Optional.empty()));
            raisedByTime.count(standing.state());
        }
        return !raisedByTime.isEmpty();
    }

    private Optional<Timeout> due(long now) {
        return Optional.ofNullable(standing).flatMap(known -> timing.first(known, now));
    }

    /**
     * All that comes of one thing from outside: raised events follow one by one, until there is none; and then, if something
     * was done, those that waited for it.
     */
    private Outcome run(Supplier<Outcome> beginning) {
        path = new Run();
        try {
            Outcome outcome = beginning.get();
            processRaised();
            if (path.hasMoved()) {
                recall();
            }
            return outcome;
        } finally {
            raised.clear();
            running = Optional.empty();
        }
    }

    private void processRaised() {
        while (!raised.isEmpty()) {
            process(raised.remove(), false, Optional.empty());
            path.count(standing.state());
        }
    }

    /** Events that wait are raised, oldest first, and all of them anew whenever something was done. */
    private void recall() {
        int place = 0;
        while (place < waiting.size()) {
            Deferred old = waiting.remove(place);
            Outcome outcome = process(old.step(), old.isTimed(), Optional.of(place));
            if (outcome.isDeferred()) {
                place++;
            } else {
                path.count(standing.state());
            }
            processRaised();
            place = path.hasMoved() ? 0 : place;
        }
    }

    /** One event, which may have a place among those that wait. */
    private Outcome process(Step step, boolean isTimed, Optional<Integer> place) {
        running = Optional.of(step);
        Selection selection = selection(step.event());
        Optional<Row> row = selection.row(guard -> performers.ask(guard, step));
        Object result = null;
        switch (row.map(Row::kind).orElse(Kind.REJECT)) {
            case TRANSITION -> {
                result = follow(row.get(), step);
                followAutomaticRows();
            }
            case IGNORE -> {}
            case DEFER -> waiting.add(new Deferred(step.again(), isTimed), place, standing.state());
            case REJECT -> {
                if (!isTimed) {
                    refuse(step, selection, row.isPresent());
                }
            }
        }
        return new Outcome(row, result);
    }

    private void refuse(Step step, Selection selection, boolean isRejected) {
        String reason = selection.isPermitted() ? "GUARDED" : isRejected ? "REJECTED" : "NOT_PERMITTED";
        performers.tell(Action::hearsRefusals, running, standing.state(), reason);
        if (!step.answersWhetherTaken()) {
            throw Refusal.illegal(step.event().constant(), standing.state(), permitted(), selection.guards());
        }
    }

    private void followAutomaticRows() {
        for (Optional<Row> row = automatic(); row.isPresent(); row = automatic()) {
            follow(row.get(), Step.AUTOMATIC);
            path.count(standing.state());
        }
    }

    private Optional<Row> automatic() {
        return selection(Event.NONE).row(guard -> performers.ask(guard, Step.AUTOMATIC));
    }

    /** One step, after its guards. */
    private Object follow(Row row, Step step) {
        Scope scope = Scope.of(plan.tree(), row.target(), standing);
        String from = standing.state();
        Object result = null;
        path.move();
        performers.act(scope.left(), Action::left, running);
        if (step.event().hasBody()) {
            result = performers.perform(step.event().method(), step.arguments());
        }
        row.effects().forEach(effect -> performers.effect(effect, step.event(), step.arguments()));
        standing = scope.then().with(timing.after(standing.due(), scope.left(), scope.entered()));
        performers.act(scope.entered(), Action::entered, running);
        performers.tell(Action::observes, running, from, standing.state());
        return result;
    }

    private Object can(Step step) {
        Optional<Step> outerRunning = running;
        boolean wasAsked = isAsked;
        running = Optional.of(step);
        isAsked = true;
        try {
            return selection(step.event()).isTaken(guard -> performers.ask(guard, step));
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

    @Override
    public Standing standing() {
        // What is more than a state is not to be seen while events wait.
        return standing == null || waiting.isEmpty()
                ? standing
                : new Standing(standing.state(), Map.of(), Map.of(), waiting.names());
    }

    @Override
    public Look look() {
        String state = standing.state();
        List<String> levels = plan.tree().levels(state);
        List<String> permitted = permitted();
        return new Look(
                standing(),
                plan.words().filter(levels::contains).toList(),
                plan.finals().contains(state),
                permitted,
                permitted,
                timing.deadline(standing),
                false);
    }
}

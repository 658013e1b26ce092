package dev.switchgear.processor.conformance;

import dev.switchgear.Timers;
import dev.switchgear.processor.conformance.Plan.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine that was generated. */
final class CompiledMachine implements Subject {

    private final Plan plan;
    private final MachineType type;
    private final Stage stage;
    private final Deque<Throwable> reported = new ArrayDeque<>();
    private Object self;
    private ManualExecutor executor;
    private Carried carried;

    /** Whether a step is taken, so that another one is inside of it. */
    private boolean isInside;

    CompiledMachine(Plan plan, MachineType type, Stage stage) {
        this.plan = plan;
        this.type = type;
        this.stage = stage;
    }

    @Override
    public void meet(Object self) {
        this.self = self;
    }

    @Override
    public Object take(Step step) throws Throwable {
        if (step.kind() == Step.Kind.RELOAD) {
            return stored();
        }
        return Told.named(plan.form().isBound() ? watched(step) : taken(step));
    }

    /** Looks at what carries the state before and after a step, and where one is taken inside of another. */
    private Object watched(Step step) throws Throwable {
        if (!step.kind().isBeginning() && isInside) {
            carried.isUntouched(step);
            return taken(step);
        }
        Object result;
        isInside = true;
        try {
            result = taken(step);
        } catch (Throwable failure) {
            carried.isUntouchedByFailure(step);
            throw failure;
        } finally {
            isInside = false;
        }
        carried.isWritten(stored());
        return result;
    }

    private Object taken(Step step) throws Throwable {
        Object event = type.event(step.event().constant());
        return switch (step.kind()) {
            case START -> plan.form().isBound() ? carry(step) : begin();
            case RESUME ->
                plan.form().isBound()
                        ? carry(step)
                        : begin(
                                plan.hasSnapshot()
                                        ? type.snapshot(plan, step.standing())
                                        : type.word(step.standing().state()));
            case CALL ->
                type.call(self, step.event().method().name(), step.arguments().toArray());
            case FIRE -> type.call(self, "fire", event);
            case TRY_FIRE -> type.call(self, "tryFire", event);
            case CAN_CALL ->
                type.call(
                        self,
                        "can" + step.event().constant(),
                        plan.asksWithPayload(step.event()) ? step.arguments().toArray() : new Object[0]);
            case CAN -> type.call(self, "can", event);
            case FIRE_OCCURRENCE -> type.call(self, "fire", type.occurrence(step));
            case TRY_FIRE_OCCURRENCE -> type.call(self, "tryFire", type.occurrence(step));
            case CAN_OCCURRENCE -> type.call(self, "can", type.occurrence(step));
            case EXPIRE -> type.call(self, "expire");
            case WAKE -> woken();
            case RELOAD, CLOCK -> throw new IllegalArgumentException(step.toString());
        };
    }

    private Object begin(Object... arguments) throws Throwable {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        if (!plan.timeouts().isEmpty()) {
            all.add(timers());
        }
        self = type.create(all.toArray());
        return null;
    }

    private Object carry(Step step) throws Throwable {
        Object factory = type.factory(plan.timeouts().isEmpty() ? List.of() : List.of(timers()));
        carried = new Carried(plan, type);
        if (step.kind() == Step.Kind.RESUME) {
            carried.put(step.standing());
        }
        self = type.create(factory, step.kind() == Step.Kind.START ? "start" : "on", carried.carrier());
        return null;
    }

    private Timers timers() {
        executor = new ManualExecutor(stage::elapsed);
        return stage.isDriven() ? Timers.on(executor, stage.clock(), reported::add) : Timers.polled(stage.clock());
    }

    private Object woken() throws Throwable {
        executor.runRipe();
        if (!reported.isEmpty()) {
            throw reported.remove();
        }
        return null;
    }

    /** What is stored of it. */
    private Standing stored() throws Throwable {
        if (!plan.hasSnapshot()) {
            return Standing.fresh(plan, (String) Told.named(query("state")));
        }
        Record snapshot = (Record) type.call(self, "snapshot");
        Iterator<?> values = Arrays.stream(snapshot.getClass().getRecordComponents())
                .map(component -> Told.named(Told.value(component, snapshot)))
                .iterator();
        String state = (String) values.next();
        Map<String, String> last = new HashMap<>();
        plan.resumed().forEach(superstate -> last.put(superstate, (String) values.next()));
        Map<String, Long> due = new HashMap<>();
        for (Timeout timeout : plan.timeouts()) {
            Optional.ofNullable((Long) values.next())
                    .ifPresent(time -> due.put(timeout.event().constant(), time));
        }
        return new Standing(state, last, due, List.of());
    }

    @Override
    public Standing standing() {
        String state = (String) Told.named(query("state"));
        if (state == null) {
            return null;
        }
        List<String> waiting = plan.defers() ? Told.names((Collection<?>) query("deferred")) : List.of();
        try {
            Standing stored = stored();
            return waiting.isEmpty() || !plan.hasSnapshot() ? stored.waiting(waiting) : stored;
        } catch (IllegalStateException unstorable) {
            return new Standing(state, Map.of(), Map.of(), waiting);
        } catch (Throwable failure) {
            throw new AssertionError("snapshot", failure);
        }
    }

    @Override
    public Look look() {
        return new Look(
                standing(),
                plan.words()
                        .filter(word -> (boolean) query("isIn", type.word(word)))
                        .toList(),
                type.has("isFinal", 0) && (boolean) query("isFinal"),
                Told.names((Collection<?>) query("permitted")),
                plan.events().stream()
                        .map(Event::constant)
                        .filter(event -> (boolean) query("permits", type.event(event)))
                        .toList(),
                plan.timeouts().isEmpty()
                        ? Optional.empty()
                        : ((Optional<?>) query("deadline")).map(time -> (Long) Told.named(time)),
                plan.form().isThreadSafe() && type.isHeld(self));
    }

    private Object query(String name, Object... arguments) {
        try {
            return type.call(self, name, arguments);
        } catch (Throwable failure) {
            throw new AssertionError(name, failure);
        }
    }
}

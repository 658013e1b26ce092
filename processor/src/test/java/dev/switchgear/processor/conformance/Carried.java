package dev.switchgear.processor.conformance;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The object that carries a machine's state. What is written to it is what the machine has come to, once an event is over; in the
 * midst of one, and when it has failed, it is as it was.
 */
final class Carried {

    private final Plan plan;
    private final MachineType type;
    private final Object carrier;
    private Standing kept;

    /** Whether an event has failed since, so that the machine may stand elsewhere. */
    private boolean isTorn;

    Carried(Plan plan, MachineType type) throws Throwable {
        this.plan = plan;
        this.type = type;
        this.carrier = type.carrier();
        this.kept = read();
    }

    Object carrier() {
        return carrier;
    }

    /** Puts a state there for a machine to begin with. */
    void put(Standing standing) throws Throwable {
        set("state", type.word(standing.state()));
        for (String superstate : plan.resumed()) {
            set(SpecText.lastOf(superstate), type.word(standing.last().get(superstate)));
        }
        for (Timeout timeout : plan.timeouts()) {
            set(
                    SpecText.due(timeout),
                    standing.due(timeout).map(Instant::ofEpochMilli).orElse(null));
        }
        kept = standing;
    }

    /** What is there must be what was there before; of what is due several events may be raised, one after the other. */
    void isUntouched(Step step) throws Throwable {
        if (!isOfTime(step)) {
            compare(kept);
        }
    }

    /** The same, and now the machine may stand elsewhere. */
    void isUntouchedByFailure(Step step) throws Throwable {
        isUntouched(step);
        kept = read();
        isTorn = true;
    }

    private static boolean isOfTime(Step step) {
        return step.kind() == Step.Kind.EXPIRE || step.kind() == Step.Kind.WAKE;
    }

    /** What is there must be where the machine stands. */
    void isWritten(Standing standing) throws Throwable {
        if (isTorn && read().equals(kept)) {
            return;
        }
        compare(standing);
        kept = standing;
        isTorn = false;
    }

    private void compare(Standing expected) throws Throwable {
        Standing found = read();
        if (!found.equals(expected)) {
            throw new AssertionError("carried is " + found + ", and not " + expected);
        }
    }

    /** Nothing, where a start has not written anything yet. */
    private Standing read() throws Throwable {
        Map<String, String> last = new HashMap<>();
        for (String superstate : plan.resumed()) {
            last.put(superstate, (String) Told.named(get(SpecText.lastOf(superstate))));
        }
        Map<String, Long> due = new HashMap<>();
        for (Timeout timeout : plan.timeouts()) {
            Optional.ofNullable((Long) Told.named(get(SpecText.due(timeout))))
                    .ifPresent(time -> due.put(timeout.event().constant(), time));
        }
        return new Standing((String) Told.named(get("state")), last, due, List.of());
    }

    private Object get(String name) throws Throwable {
        return field(name).get(carrier);
    }

    private void set(String name, Object value) throws Throwable {
        field(name).set(carrier, value);
    }

    private Field field(String name) throws NoSuchFieldException {
        Field field = carrier.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}

package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Script.Deed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a machine acts, or the interpreter: every method of its spec that is called reports here, and does what the script
 * wants at that point. All that happens is taken down.
 */
public final class Stage {

    /** What methods of a spec may declare. */
    public static final class Checked extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class Unchecked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Fatal extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** That of the machine that acts: tests that run beside each other have one each. */
    private static final ThreadLocal<Stage> CURRENT = new ThreadLocal<>();

    private final Plan plan;
    private final Script script;
    private final Subject subject;
    private final List<String> lines = new ArrayList<>();
    private final Map<Throwable, Integer> thrown = new IdentityHashMap<>();
    private int calls;
    private long clock;
    private long elapsed;
    private boolean isThere;

    /** Whether the object is known that acts: until one of its methods was called, it is not while it is made. */
    private boolean isMet;

    Stage(Plan plan, Script script, Function<Stage, Subject> subject) {
        this.plan = plan;
        this.script = script;
        this.clock = script.clock();
        this.subject = subject.apply(this);
    }

    /** What every method of a spec calls. */
    public static <X extends Throwable> Object called(Object self, String signature, Object... arguments) throws X {
        if (self != null) {
            CURRENT.get().subject.meet(self);
        }
        return CURRENT.get().perform(signature, Arrays.asList(arguments));
    }

    /** A constant by its name. */
    public static <T extends Enum<T>> T constant(Class<T> type, Object name) {
        return name == null ? null : Enum.valueOf(type, (String) name);
    }

    /** The clock, which goes only as the script wants. */
    InstantSource clock() {
        return () -> Instant.ofEpochMilli(clock);
    }

    /** How long the clock has gone on; that it was set back does not count. */
    long elapsed() {
        return elapsed;
    }

    /** Whether timers raise what is due by themselves. */
    boolean isDriven() {
        return script.isDriven();
    }

    /** Takes a step, and tells all that came of it. */
    List<String> take(Step wanted) {
        CURRENT.set(this);
        lines.clear();
        try {
            begin(possible(wanted));
        } catch (Throwable expected) {
            // It has been taken down.
        }
        lines.add(isThere ? subject.look().toString() : "no machine");
        return List.copyOf(lines);
    }

    /** The step, if there is a machine; else one is made. */
    private Step possible(Step wanted) {
        return isThere || wanted.kind().isBeginning()
                ? wanted
                : new Step(Step.Kind.START, wanted.event(), List.of(), null);
    }

    private void begin(Step step) throws Throwable {
        if (step.kind() == Step.Kind.RELOAD) {
            begin(Step.resume((Standing) attempt(step)));
            return;
        }
        isThere = !step.kind().isBeginning();
        isMet = isThere;
        attempt(step);
        isThere = true;
        isMet = true;
    }

    private Object attempt(Step step) throws Throwable {
        lines.add(step.toString());
        try {
            Object result = step.kind() == Step.Kind.CLOCK ? moved(step) : subject.take(step);
            lines.add("= " + result);
            return result;
        } catch (Throwable failure) {
            lines.add("threw " + told(failure));
            throw failure;
        }
    }

    private Object moved(Step step) {
        long distance = (Long) step.arguments().get(0);
        clock += distance;
        elapsed += Math.max(0, distance);
        return null;
    }

    /** A method of the spec, as the script wants it now. */
    Object perform(String signature, List<?> arguments) {
        int call = calls++;
        isMet |= !signature.contains(" static");
        lines.add("call %d in %s: %s of %s"
                .formatted(call, isMet ? subject.standing() : "secret", signature, Told.named(arguments)));
        Deed deed = script.deed(call, signature);
        try {
            act(deed, signature);
        } catch (Throwable failure) {
            thrown.put(failure, call);
            throw Stage.<RuntimeException>unchecked(failure);
        }
        return result(deed, signature);
    }

    private void act(Deed deed, String signature) throws Throwable {
        switch (deed.act()) {
            case RETURN -> {}
            case THROW_UNCHECKED -> throw new Unchecked();
            case THROW_ERROR -> throw new Fatal();
            case THROW_CHECKED -> {
                if (signature.endsWith("throws Checked")) {
                    throw new Checked();
                }
            }
            case TRY, DO -> {
                if (isMet && !isTooEarly(deed.step().kind(), signature)) {
                    attempt(deed);
                }
            }
        }
    }

    /** Whether a machine has no answer yet, as it is in no state. */
    private boolean isTooEarly(Step.Kind kind, String signature) {
        return kind.isQuestion() && subject.standing() == null
                || kind == Step.Kind.EXPIRE && signature.equals(SpecText.constructor(plan));
    }

    private void attempt(Deed deed) throws Throwable {
        try {
            attempt(deed.step());
        } catch (Throwable failure) {
            if (deed.act() == Script.Act.DO) {
                throw failure;
            }
        }
    }

    private Object result(Deed deed, String signature) {
        return switch (signature.split(" ", 2)[0]) {
            case "boolean" -> deed.answer();
            case "int" -> deed.value();
            case "long" -> (long) deed.value();
            case "String" -> deed.answer() ? "answer" + deed.value() : null;
            case "Duration" -> duration(deed.value());
            case "State" ->
                deed.answer() ? plan.states().get(deed.value() % plan.states().size()) : null;
            default -> null;
        };
    }

    /** So many milliseconds, or what is no good number of them. */
    private static Duration duration(int value) {
        return switch (value) {
            case Script.NEVER -> null;
            case Script.PART -> Duration.ofNanos(1);
            case Script.LATE -> Duration.ofSeconds(Long.MAX_VALUE);
            case Script.LONG_AGO -> Duration.ofSeconds(Long.MIN_VALUE);
            default -> Duration.ofMillis(value);
        };
    }

    /** What an exception tells, and which call it was that threw it, if it is the very same. */
    private String told(Throwable failure) {
        String origin = thrown.containsKey(failure) ? " of call " + thrown.get(failure) : "";
        return Told.of(plan, failure) + origin;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}

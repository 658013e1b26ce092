package dev.switchgear.processor.conformance;

import dev.switchgear.EndlessRunException;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import dev.switchgear.processor.conformance.Script.Deed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    private static Stage current;

    private final Plan plan;
    private final Script script;
    private final Subject subject;
    private final List<String> lines = new ArrayList<>();
    private final Map<Throwable, Integer> thrown = new IdentityHashMap<>();
    private int calls;
    private boolean isThere;

    /** Whether the object is known that acts: until one of its methods was called, it is not while it is made. */
    private boolean isMet;

    Stage(Plan plan, Script script, Function<Stage, Subject> subject) {
        this.plan = plan;
        this.script = script;
        this.subject = subject.apply(this);
    }

    /** What every method of a spec calls. */
    public static <X extends Throwable> Object called(Object self, String signature, Object... arguments) throws X {
        if (self != null) {
            current.subject.meet(self);
        }
        return current.perform(signature, Arrays.asList(arguments));
    }

    /** A constant by its name. */
    public static <T extends Enum<T>> T constant(Class<T> type, Object name) {
        return name == null ? null : Enum.valueOf(type, (String) name);
    }

    /** Takes a step, and tells all that came of it. */
    List<String> take(Step wanted) {
        current = this;
        lines.clear();
        Step step = isThere || wanted.kind().isBeginning()
                ? wanted
                : new Step(Step.Kind.START, wanted.event(), List.of(), null);
        isThere = !step.kind().isBeginning();
        isMet = isThere;
        try {
            attempt(step);
            isThere = true;
            isMet = true;
        } catch (Throwable expected) {
            // It has been taken down.
        }
        lines.add(isThere ? subject.look().toString() : "no machine");
        return List.copyOf(lines);
    }

    private Object attempt(Step step) throws Throwable {
        lines.add(step.toString());
        try {
            Object result = subject.take(step);
            lines.add("= " + result);
            return result;
        } catch (Throwable failure) {
            lines.add("threw " + told(failure));
            throw failure;
        }
    }

    /** A method of the spec, as the script wants it now. */
    Object perform(String signature, List<?> arguments) {
        int call = calls++;
        isMet |= !signature.contains(" static");
        lines.add("call %d in %s: %s of %s"
                .formatted(call, isMet ? subject.standing() : "secret", signature, named(arguments)));
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
                boolean isTooEarly = signature.equals(SpecText.constructor(plan))
                        && deed.step().kind().isQuestion();
                if (isMet && !isTooEarly) {
                    attempt(deed);
                }
            }
        }
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
            case "State" ->
                deed.answer() ? plan.states().get(deed.value() % plan.states().size()) : null;
            default -> null;
        };
    }

    /** What an exception tells, and which call it was that threw it, if it is the very same. */
    private String told(Throwable failure) {
        String origin = thrown.containsKey(failure) ? " of call " + thrown.get(failure) : "";
        return told(failure, failure.toString()) + origin;
    }

    private static String told(Throwable failure, String name) {
        if (failure instanceof IllegalTransitionException refused) {
            return Refusal.illegal(
                            refused.event().name(),
                            refused.state().name(),
                            names(refused.permitted()),
                            refused.guards())
                    .getMessage();
        }
        if (failure instanceof ReentrantEventException refused) {
            return Refusal.reentrant(refused.event().name(), refused.running().map(Enum::name))
                    .getMessage();
        }
        if (failure instanceof EndlessRunException endless) {
            return Refusal.endless(names(endless.path())).getMessage();
        }
        return failure instanceof Refusal ? failure.getMessage() : name;
    }

    /** Constants by their names, in order. */
    static List<String> names(Collection<?> constants) {
        return constants.stream()
                .map(constant -> String.valueOf(named(constant)))
                .toList();
    }

    /** A constant by its name, and anything else as it is. */
    static Object named(Object value) {
        if (value instanceof List<?> several) {
            return names(several);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}

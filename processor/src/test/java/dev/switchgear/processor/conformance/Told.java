package dev.switchgear.processor.conformance;

import dev.switchgear.DeferralLimitException;
import dev.switchgear.EndlessRunException;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.ReentrantEventException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the records speak of values and of exceptions: a machine has its own types for what the interpreter has as words. */
final class Told {

    private Told() {}

    /** What an exception tells. */
    static String of(Plan plan, Throwable failure) {
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
        if (failure instanceof DeferralLimitException full) {
            return Refusal.full(full.event().name(), full.state().name(), names(full.deferred()))
                    .getMessage();
        }
        if (failure instanceof NullPointerException nothing) {
            return plan.timeouts().stream()
                    .flatMap(timeout -> timeout.method().stream())
                    .filter(method ->
                            Objects.requireNonNullElse(nothing.getMessage(), "").contains(method.name()))
                    .findFirst()
                    .map(method -> Refusal.endsNever(method.name()).getMessage())
                    .orElseGet(failure::toString);
        }
        if (failure.getClass() == IllegalStateException.class) {
            return Refusal.unstorable().getMessage();
        }
        return failure instanceof Refusal ? failure.getMessage() : failure.toString();
    }

    /** Constants by their names, in order. */
    static List<String> names(Collection<?> constants) {
        return constants.stream()
                .map(constant -> String.valueOf(named(constant)))
                .toList();
    }

    /** A constant by its name, a time in milliseconds, an event as data by its constant and what it brought, and anything else as it is. */
    static Object named(Object value) {
        if (value instanceof List<?> several) {
            return names(several);
        }
        if (value instanceof Optional<?> some) {
            return some.map(Told::named);
        }
        if (value instanceof Instant time) {
            return time.toEpochMilli();
        }
        if (value instanceof Record data) {
            return occurrence(data);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Object occurrence(Record data) {
        try {
            var event = data.getClass().getMethod("event");
            event.setAccessible(true);
            Object[] components = Arrays.stream(data.getClass().getRecordComponents())
                    .map(component -> value(component, data))
                    .toArray();
            return named(event.invoke(data)) + Arrays.asList(components).toString();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(data.toString(), failure);
        }
    }

    /** What a record has for a component. */
    static Object value(RecordComponent component, Record data) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(component.getName(), failure);
        }
    }
}

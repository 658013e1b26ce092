package dev.switchgear.processor.readers;

import dev.switchgear.Timers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generated machine of a spec of chance, to which happens what was clicked on its page. */
final class PlayedMachine {

    /** A click, and what guards answered then. */
    private record Click(String what, Map<String, Boolean> answers) {}

    private final Class<?> type;
    private final Map<String, Boolean> answers;
    private final List<Click> clicks = new ArrayList<>();
    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    private Object machine;

    @SuppressWarnings("unchecked")
    PlayedMachine(Class<?> type) throws ReflectiveOperationException {
        this.type = type;
        this.answers = (Map<String, Boolean>) type.getField("ANSWERS").get(null);
    }

    void answer(String guard, boolean answer) {
        answers.put(guard, answer);
    }

    void begin() throws ReflectiveOperationException {
        clicks.clear();
        clicks.add(new Click("begin", Map.copyOf(answers)));
        start();
    }

    void click(String what) throws ReflectiveOperationException {
        clicks.add(new Click(what, Map.copyOf(answers)));
        happen(what);
    }

    /** A page takes back what it has shown as a step; a refused event is none. */
    void undo() throws ReflectiveOperationException {
        Map<String, Boolean> now = new HashMap<>(answers);
        clicks.remove(clicks.size() - 1);
        boolean isFirst = true;
        for (Click click : clicks) {
            answers.clear();
            answers.putAll(click.answers());
            if (isFirst) {
                start();
            } else {
                happen(click.what());
            }
            isFirst = false;
        }
        answers.putAll(now);
    }

    private void start() throws ReflectiveOperationException {
        clock.set(Instant.EPOCH);
        Optional<Constructor<?>> timed = Stream.of(type.getConstructors())
                .filter(each -> List.of(each.getParameterTypes()).equals(List.of(Timers.class)))
                .findFirst();
        machine = timed.isPresent()
                ? timed.get().newInstance(Timers.polled(clock::get))
                : type.getConstructor().newInstance();
    }

    private void happen(String what) throws ReflectiveOperationException {
        try {
            if (what.equals("wait")) {
                clock.set(deadline().orElseThrow());
                type.getMethod("expire").invoke(machine);
            } else {
                type.getMethod("e" + what.substring(1)).invoke(machine);
            }
        } catch (InvocationTargetException thrown) {
            // The page shows refusals; what the machine says of them, other tests compare.
            if (!(thrown.getCause() instanceof IllegalStateException)) {
                throw thrown;
            }
        }
    }

    private Optional<Instant> deadline() throws ReflectiveOperationException {
        return ((Optional<?>) type.getMethod("deadline").invoke(machine)).map(Instant.class::cast);
    }

    String state() throws ReflectiveOperationException {
        return type.getMethod("state").invoke(machine).toString();
    }

    /** The events that it would take a transition for. */
    List<String> permitted() throws ReflectiveOperationException {
        Class<?> event = Stream.of(type.getClasses())
                .filter(each -> each.getSimpleName().equals("Event"))
                .findFirst()
                .orElseThrow();
        Method can = type.getMethod("can", event);
        List<String> permitted = new ArrayList<>();
        for (Object constant : event.getEnumConstants()) {
            if ((boolean) can.invoke(machine, constant)) {
                permitted.add(constant.toString());
            }
        }
        return permitted.stream().sorted().collect(Collectors.toList());
    }
}

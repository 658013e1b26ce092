package dev.switchgear.processor.conformance;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.conformance.Plan.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A machine that was generated. */
final class CompiledMachine implements Subject {

    /** A machine's class: its methods by name, and its constants by their names. */
    static final class Type {

        private final Class<?> machine;
        private final Map<String, List<Method>> methods = new HashMap<>();
        private final Map<String, Object> words = new HashMap<>();
        private final Map<String, Object> events = new HashMap<>();

        Type(Plan plan, Class<?> machine) throws Throwable {
            this.machine = machine;
            for (Method method : machine.getDeclaredMethods()) {
                method.setAccessible(true);
                methods.computeIfAbsent(method.getName(), any -> new ArrayList<>())
                        .add(method);
            }
            String spec = machine.getPackageName() + "." + plan.name();
            read(spec + "$State", words);
            if (!plan.tree().superstates().isEmpty()) {
                read(spec + "$" + plan.form().superstates(), words);
            }
            read((plan.form().isTable() ? spec : machine.getName()) + "$Event", events);
        }

        private void read(String type, Map<String, Object> constants) throws ClassNotFoundException {
            for (Object constant :
                    Class.forName(type, true, machine.getClassLoader()).getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        boolean has(String name, int parameters) {
            return methods.getOrDefault(name, List.of()).stream()
                    .anyMatch(method -> method.getParameterCount() == parameters);
        }

        Object call(Object target, String name, Object... arguments) throws Throwable {
            for (Method method : methods.getOrDefault(name, List.of())) {
                if (takes(method, arguments)) {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }
            }
            throw new NoSuchMethodException(name + Arrays.toString(arguments));
        }

        private static boolean takes(Method method, Object... arguments) {
            Class<?>[] types = method.getParameterTypes();
            return types.length == arguments.length
                    && IntStream.range(0, types.length)
                            .allMatch(i -> types[i].isPrimitive()
                                    || arguments[i] == null
                                    || types[i].isInstance(arguments[i]));
        }

        /** An event. */
        Object event(String name) {
            return events.get(name);
        }

        /** A state or a superstate. */
        Object word(String name) {
            return words.get(name);
        }

        /** The type of its snapshots. */
        Class<?> snapshot() throws ClassNotFoundException {
            return Class.forName(machine.getName() + "$Snapshot", true, machine.getClassLoader());
        }

        Object snapshot(Plan plan, Standing standing) throws Throwable {
            Constructor<?> constructor = snapshot().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.concat(
                            Stream.of(standing.state()), plan.resumed().stream().map(standing.last()::get))
                    .map(words::get)
                    .toArray());
        }

        Object create(Object... arguments) throws Throwable {
            for (Constructor<?> constructor : machine.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == arguments.length) {
                    constructor.setAccessible(true);
                    try {
                        return constructor.newInstance(arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }
            }
            throw new NoSuchMethodException("constructor/" + arguments.length);
        }

        /** Whether the lock of a machine for several threads is held. */
        boolean isHeld(Object target) {
            try {
                Field lock = machine.getDeclaredField("lock");
                lock.setAccessible(true);
                return ((ReentrantLock) lock.get(target)).isLocked();
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(failure);
            }
        }

        StateMachineDefinition<?, ?> definition() throws Throwable {
            return (StateMachineDefinition<?, ?>) call(null, "definition");
        }
    }

    private final Plan plan;
    private final Type type;
    private Object self;

    CompiledMachine(Plan plan, Type type) {
        this.plan = plan;
        this.type = type;
    }

    @Override
    public void meet(Object self) {
        this.self = self;
    }

    @Override
    public Object take(Step step) throws Throwable {
        Object event = type.events.get(step.event().constant());
        return Stage.named(
                switch (step.kind()) {
                    case START -> begin();
                    case RESUME ->
                        begin(
                                plan.resumed().isEmpty()
                                        ? type.words.get(step.standing().state())
                                        : type.snapshot(plan, step.standing()));
                    case CALL ->
                        type.call(
                                self,
                                step.event().method().name(),
                                step.arguments().toArray());
                    case FIRE -> type.call(self, "fire", event);
                    case TRY_FIRE -> type.call(self, "tryFire", event);
                    case CAN_CALL ->
                        type.call(
                                self,
                                "can" + step.event().constant(),
                                plan.asksWithPayload(step.event())
                                        ? step.arguments().toArray()
                                        : new Object[0]);
                    case CAN -> type.call(self, "can", event);
                });
    }

    private Object begin(Object... arguments) throws Throwable {
        self = type.create(arguments);
        return null;
    }

    @Override
    public Standing standing() {
        String state = (String) Stage.named(query("state"));
        Map<String, String> last = new HashMap<>();
        if (state != null && !plan.resumed().isEmpty()) {
            Object snapshot = query("snapshot");
            RecordComponent[] components = snapshot.getClass().getRecordComponents();
            for (int i = 1; i < components.length; i++) {
                last.put(plan.resumed().get(i - 1), (String) Stage.named(value(components[i], snapshot)));
            }
        }
        return state == null ? null : new Standing(state, last);
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(component.getName(), failure);
        }
    }

    @Override
    public Look look() {
        return new Look(
                standing(),
                plan.words()
                        .filter(word -> (boolean) query("isIn", type.words.get(word)))
                        .toList(),
                type.has("isFinal", 0) && (boolean) query("isFinal"),
                Stage.names((Collection<?>) query("permitted")),
                plan.events().stream()
                        .map(Event::constant)
                        .filter(event -> (boolean) query("permits", type.events.get(event)))
                        .toList(),
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

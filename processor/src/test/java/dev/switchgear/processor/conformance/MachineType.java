package dev.switchgear.processor.conformance;

import dev.switchgear.StateMachineDefinition;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** A machine's class: its methods by name, and its constants by their names. */
final class MachineType {

    private final Class<?> machine;
    private final String spec;
    private final Map<String, List<Method>> methods = new HashMap<>();
    private final Map<String, Object> words = new HashMap<>();
    private final Map<String, Object> events = new HashMap<>();

    MachineType(Plan plan, Class<?> machine) throws Throwable {
        this.machine = machine;
        for (Method method : machine.getDeclaredMethods()) {
            method.setAccessible(true);
            methods.computeIfAbsent(method.getName(), any -> new ArrayList<>()).add(method);
        }
        this.spec = machine.getPackageName() + "." + plan.name();
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
        return count(name, parameters) > 0;
    }

    /** How many methods users see that are called so. */
    long count(String name, int parameters) {
        return methods.getOrDefault(name, List.of()).stream()
                .filter(method -> method.getParameterCount() == parameters
                        && !method.isSynthetic()
                        && !Modifier.isPrivate(method.getModifiers()))
                .count();
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
                        .allMatch(i ->
                                types[i].isPrimitive() || arguments[i] == null || types[i].isInstance(arguments[i]));
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
        return nested("Snapshot");
    }

    Object snapshot(Plan plan, Standing standing) throws ReflectiveOperationException {
        List<Object> components = new ArrayList<>();
        components.add(words.get(standing.state()));
        plan.resumed()
                .forEach(superstate -> components.add(words.get(standing.last().get(superstate))));
        plan.timeouts()
                .forEach(timeout -> components.add(
                        standing.due(timeout).map(Instant::ofEpochMilli).orElse(null)));
        return made(snapshot(), components);
    }

    /** An event as data. */
    Object occurrence(Step step) throws ReflectiveOperationException {
        String name = step.event().method().name();
        return made(nested(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)), step.arguments());
    }

    private static Object made(Class<?> type, List<Object> components) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(components.toArray());
    }

    private Class<?> nested(String name) throws ClassNotFoundException {
        return Class.forName(machine.getName() + "$" + name, true, machine.getClassLoader());
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

    /** A new object to carry the state. */
    Object carrier() throws ReflectiveOperationException {
        Class<?> type = Class.forName(spec + "$Carrier", true, machine.getClassLoader());
        return made(type, List.of());
    }

    /** What makes machines of what carries their state. */
    Object factory(List<Object> arguments) throws ReflectiveOperationException {
        return made(nested("Factory"), arguments);
    }

    /** A machine that a factory makes. */
    Object create(Object factory, String how, Object carrier) throws Throwable {
        Method making = factory.getClass().getDeclaredMethod(how, carrier.getClass());
        making.setAccessible(true);
        try {
            return making.invoke(factory, carrier);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
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

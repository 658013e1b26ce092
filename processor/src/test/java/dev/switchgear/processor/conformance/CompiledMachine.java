package dev.switchgear.processor.conformance;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.conformance.Plan.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** A machine that was generated. */
final class CompiledMachine implements Subject {

    /** A machine's class: its methods by name and number of parameters, and its constants by their names. */
    static final class Type {

        private final Class<?> machine;
        private final Map<String, Method> methods = new HashMap<>();
        private final Map<String, Object> states = new HashMap<>();
        private final Map<String, Object> events = new HashMap<>();

        Type(Class<?> machine) throws Throwable {
            this.machine = machine;
            for (Method method : machine.getDeclaredMethods()) {
                method.setAccessible(true);
                methods.put(key(method.getName(), method.getParameterCount()), method);
            }
            definition().states().forEach(state -> states.put(state.name(), state));
            definition().events().forEach(event -> events.put(event.name(), event));
        }

        private static String key(String name, int parameters) {
            return name + "/" + parameters;
        }

        boolean has(String name, int parameters) {
            return methods.containsKey(key(name, parameters));
        }

        Object call(Object target, String name, Object... arguments) throws Throwable {
            Method method = methods.get(key(name, arguments.length));
            if (method == null) {
                throw new NoSuchMethodException(key(name, arguments.length));
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
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
                    case RESUME -> begin(type.states.get(step.state()));
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
    public String state() {
        return (String) Stage.named(query("state"));
    }

    @Override
    public Look look() {
        return new Look(
                state(),
                plan.states().stream()
                        .filter(state -> (boolean) query("isIn", type.states.get(state)))
                        .toList(),
                Stage.names((Collection<?>) query("permitted")),
                plan.events().stream()
                        .map(Event::constant)
                        .filter(event -> (boolean) query("permits", type.events.get(event)))
                        .toList(),
                plan.isThreadSafe() && type.isHeld(self));
    }

    private Object query(String name, Object... arguments) {
        try {
            return type.call(self, name, arguments);
        } catch (Throwable failure) {
            throw new AssertionError(name, failure);
        }
    }
}

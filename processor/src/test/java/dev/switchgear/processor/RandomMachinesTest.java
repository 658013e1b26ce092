package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.TestCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random tables, compiled and then compared cell by cell, and along a random walk, with the table they came from. The
 * seed of a run is in every message; {@code -Dswitchgear.seed=n} repeats it.
 */
final class RandomMachinesTest {

    private static final int MACHINES = 25;
    private static final int STEPS = 200;
    private static final List<String> REPLIES = List.of("void", "boolean", "State");

    /** A table: for each state and event the state that follows, or none. The whole reference there is. */
    private record Table(String name, int states, int events, Map<String, Integer> next) {

        static Table random(String name, Random random) {
            int states = 1 + random.nextInt(9);
            int events = 1 + random.nextInt(7);
            Map<String, Integer> next = new LinkedHashMap<>();
            double density = random.nextDouble();
            for (int event = 0; event < events; event++) {
                for (int state = 0; state < states; state++) {
                    if (random.nextDouble() < density || state == event % states) {
                        next.put(state + "/" + event, random.nextInt(states));
                    }
                }
            }
            return new Table(name, states, events, next);
        }

        Optional<Integer> after(int state, int event) {
            return Optional.ofNullable(next.get(state + "/" + event));
        }

        /** The spec of it, each row for one state, or one for all states that lead to the same. */
        String asSource(Random random) {
            StringBuilder source = new StringBuilder("package random;\n");
            source.append("@dev.switchgear.StateMachine @%sRules.Initial(%s.State.S0)\n".formatted(name, name));
            source.append("public interface %s {\n  enum State { %s }\n".formatted(name, constants("S", states)));
            for (int event = 0; event < events; event++) {
                boolean grouped = random.nextBoolean();
                for (String row : grouped ? groupedRows(event) : rows(event)) {
                    source.append("  @%sRules.Transition(%s)\n".formatted(name, row));
                }
                source.append("  %s e%d();\n".formatted(REPLIES.get(event % REPLIES.size()), event));
            }
            return source.append("}\n").toString();
        }

        private List<String> rows(int event) {
            List<String> rows = new ArrayList<>();
            for (int state = 0; state < states; state++) {
                int from = state;
                after(state, event)
                        .ifPresent(to -> rows.add(
                                to == from
                                        ? "from = State.S%d".formatted(from)
                                        : "from = State.S%d, to = State.S%d".formatted(from, to)));
            }
            return rows;
        }

        private List<String> groupedRows(int event) {
            return IntStream.range(0, states)
                    .boxed()
                    .filter(state -> after(state, event).isPresent())
                    .collect(Collectors.groupingBy(
                            state -> after(state, event).orElseThrow(),
                            LinkedHashMap::new,
                            Collectors.mapping(state -> "State.S" + state, Collectors.joining(", "))))
                    .entrySet()
                    .stream()
                    .map(row -> "from = {%s}, to = State.S%d".formatted(row.getValue(), row.getKey()))
                    .toList();
        }

        private static String constants(String prefix, int count) {
            return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreeWithTheirTables(TestCompiler compiler) throws Exception {
        long seed = Long.getLong("switchgear.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Table> tables = IntStream.range(0, MACHINES)
                .mapToObj(i -> Table.random("M" + i, random))
                .toList();

        Compiled compiled = compiler.compile(
                        tables.stream().map(table -> table.asSource(random)).toArray(String[]::new))
                .withoutComplaint();

        Class<?> anyMachine = compiled.load("random.M0Machine");
        for (Table table : tables) {
            Class<?> machine = anyMachine.getClassLoader().loadClass("random." + table.name() + "Machine");
            new Comparison(table, machine, "seed " + seed + ", " + table).run(random);
        }
    }

    /** One compiled machine, and its table. */
    private static final class Comparison {

        private final Table table;
        private final Class<?> machine;
        private final String message;
        private final Object[] states;
        private final Object[] events;
        private final Class<?> state;
        private final Class<?> event;

        Comparison(Table table, Class<?> machine, String message) throws Exception {
            this.table = table;
            this.machine = machine;
            this.message = message;
            var definition = (StateMachineDefinition<?, ?>)
                    machine.getMethod("definition").invoke(null);
            this.states = definition.states().toArray();
            this.events = definition.events().toArray();
            this.state = states[0].getClass();
            this.event = events[0].getClass();
        }

        void run(Random random) throws Exception {
            assertWithMessage(message)
                    .that(((StateMachineDefinition<?, ?>)
                                    machine.getMethod("definition").invoke(null))
                            .rows().stream()
                                    .collect(Collectors.toMap(
                                            row -> row.from().ordinal() + "/"
                                                    + row.event().ordinal(),
                                            row -> row.next().ordinal())))
                    .isEqualTo(table.next());
            for (int from = 0; from < table.states(); from++) {
                for (int on = 0; on < table.events(); on++) {
                    compareCell(from, on, table.after(from, on));
                }
            }
            walk(random);
        }

        private void compareCell(int from, int on, Optional<Integer> to) throws Exception {
            Optional<Object> next = to.map(index -> states[index]);
            assertWithMessage(message)
                    .that(call(null, "permits", types(state, event), states[from], events[on]))
                    .isEqualTo(to.isPresent());
            assertWithMessage(message)
                    .that(call(null, "targets", types(state, event), states[from], events[on]))
                    .isEqualTo(next.map(Set::of).orElse(Set.of()));
            assertWithMessage(message)
                    .that(call(null, "next", types(state, event), states[from], events[on]))
                    .isEqualTo(next.orElse("refused"));

            Object resumed = machine.getConstructor(state).newInstance(states[from]);
            assertWithMessage(message).that(call(resumed, "canE" + on, types())).isEqualTo(to.isPresent());
            assertWithMessage(message)
                    .that(call(resumed, "can", types(event), events[on]))
                    .isEqualTo(to.isPresent());
            assertWithMessage(message)
                    .that(((Set<?>) call(resumed, "permitted", types())).contains(events[on]))
                    .isEqualTo(to.isPresent());
            assertWithMessage(message)
                    .that(call(resumed, "tryFire", types(event), events[on]))
                    .isEqualTo(to.isPresent());
            assertWithMessage(message).that(call(resumed, "state", types())).isEqualTo(next.orElse(states[from]));
        }

        private void walk(Random random) throws Exception {
            Object walking = machine.getConstructor().newInstance();
            int at = 0;
            for (int step = 0; step < STEPS; step++) {
                int on = random.nextInt(table.events());
                Optional<Integer> to = table.after(at, on);
                Object answer = random.nextBoolean()
                        ? call(walking, "e" + on, types())
                        : call(walking, "fire", types(event), events[on]);
                boolean refused = "refused".equals(answer) || Boolean.FALSE.equals(answer);
                assertWithMessage(message).that(refused).isEqualTo(to.isEmpty());
                at = to.orElse(at);
                assertWithMessage(message).that(call(walking, "state", types())).isEqualTo(states[at]);
            }
        }

        /** What a method returns, or that it refused. */
        private Object call(Object target, String name, Class<?>[] types, Object... arguments) throws Exception {
            Method method = machine.getMethod(name, types);
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof IllegalTransitionException) {
                    return "refused";
                }
                throw thrown;
            }
        }

        private static Class<?>[] types(Class<?>... types) {
            return types;
        }
    }
}

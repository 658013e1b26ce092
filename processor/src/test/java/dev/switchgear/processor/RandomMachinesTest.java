package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
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

    private static final int STEPS = 200;
    private static final List<String> REPLIES = List.of("void", "boolean", "State");

    /** A table of chance leads wherever it leads. */
    private static final List<String> AIMLESS = TestCompiler.off("SG206", "SG207", "SG209");

    /**
     * A table: for each state and event the state that follows, or none; and which of those that stay are ignored. The whole
     * reference there is.
     */
    private record Table(
            String name, boolean overAnEnum, int states, int events, Map<String, Integer> next, Set<String> ignored) {

        static Table random(String name, Random random) {
            int states = 1 + random.nextInt(9);
            int events = 1 + random.nextInt(7);
            Map<String, Integer> next = new LinkedHashMap<>();
            Set<String> ignored = new HashSet<>();
            double density = random.nextDouble();
            for (int event = 0; event < events; event++) {
                for (int state = 0; state < states; state++) {
                    if (random.nextDouble() < density || state == event % states) {
                        int to = random.nextInt(states);
                        next.put(state + "/" + event, to);
                        if (to == state && random.nextInt(3) == 0) {
                            ignored.add(state + "/" + event);
                        }
                    }
                }
            }
            return new Table(name, random.nextBoolean(), states, events, next, ignored);
        }

        Optional<Integer> after(int state, int event) {
            return Optional.ofNullable(next.get(state + "/" + event));
        }

        boolean permits(int state, int event) {
            return after(state, event).isPresent() && !ignored.contains(state + "/" + event);
        }

        /** The spec of it: its rows on the spec, or each event's on a method. */
        String asSource(Random random) {
            StringBuilder onSpec = new StringBuilder();
            StringBuilder members = new StringBuilder("  enum State { %s }\n".formatted(constants("S", states)));
            for (int event = 0; event < events; event++) {
                String rows = rows(event, random);
                if (overAnEnum) {
                    onSpec.append(rows);
                } else {
                    members.append(rows).append("  %s e%d();\n".formatted(reply(event), event));
                }
            }
            if (overAnEnum) {
                members.append("  enum Event { %s }\n".formatted(constants("E", events)));
            }
            return """
                    package random;
                    @dev.switchgear.StateMachine @%1$sRules.Initial(%1$s.State.S0)
                    %2$spublic interface %1$s {
                    %3$s}
                    """.formatted(name, onSpec, members);
        }

        private static String reply(int event) {
            return REPLIES.get(event % REPLIES.size());
        }

        /** The rows of an event, for one state each, or for all states that lead to the same. */
        private String rows(int event, Random random) {
            boolean grouped = random.nextBoolean();
            Map<String, List<Integer>> rows = new LinkedHashMap<>();
            for (int state = 0; state < states; state++) {
                String key = kind(state, event, random);
                rows.computeIfAbsent(grouped ? key : key + "#" + state, row -> new ArrayList<>())
                        .add(state);
            }
            String on = overAnEnum ? ", on = %s.Event.E%d".formatted(name, event) : "";
            StringBuilder text = new StringBuilder();
            rows.forEach((key, from) -> {
                String kind = key.replaceFirst("#.*", "");
                if (!kind.isEmpty()) {
                    boolean isByException = random.nextInt(3) == 0;
                    String sources = IntStream.range(0, states)
                            .filter(state -> from.contains(state) != isByException)
                            .mapToObj(state -> "%s.State.S%d".formatted(name, state))
                            .collect(Collectors.joining(", "));
                    String row = kind.formatted(sources, on);
                    text.append("  @%sRules.%s%n"
                            .formatted(name, isByException ? row.replaceFirst("from|in", "except") : row));
                }
            });
            return text.toString();
        }

        /** A row for a cell, its states and event yet to be filled in; nothing where the cell needs none. */
        private String kind(int state, int event, Random random) {
            Optional<Integer> to = after(state, event);
            if (to.isEmpty()) {
                return random.nextInt(4) == 0 ? "Reject(in = {%s}%s)" : "";
            }
            if (!permits(state, event)) {
                return "Ignore(in = {%s}%s)";
            }
            if (to.get() == state && random.nextBoolean()) {
                return "Transition(from = {%s}%s)";
            }
            return "Transition(from = {%%s}%%s, to = %s.State.S%d)".formatted(name, to.get());
        }

        private static String constants(String prefix, int count) {
            return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreeWithTheirTables(TestCompiler compiler) throws Exception {
        agree(compiler, Seeds.fixed(), 15);
    }

    @Thorough
    @ParameterizedTest
    @EnumSource
    void manyAgreeWithTheirTables(TestCompiler compiler) throws Exception {
        agree(compiler, Seeds.ofToday(), 100);
    }

    private static void agree(TestCompiler compiler, long seed, int number) throws Exception {
        Random random = new Random(seed);
        List<Table> tables = IntStream.range(0, number)
                .mapToObj(i -> Table.random("M" + i, random))
                .toList();

        Compiled compiled = compiler.compileWithOptions(
                        Sources.of(tables.stream()
                                .map(table -> table.asSource(random))
                                .toArray(String[]::new)),
                        AIMLESS)
                .withoutComplaint();

        Class<?> anyMachine = compiled.load("random.M0Machine");
        for (Table table : tables) {
            Class<?> machine = anyMachine.getClassLoader().loadClass("random." + table.name() + "Machine");
            new Comparison(table, machine, "-Dswitchgear.seed=" + seed + ", " + table).run(random);
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
            boolean isPermitted = table.permits(from, on);
            assertWithMessage(message)
                    .that(call(null, "permits", types(state, event), states[from], events[on]))
                    .isEqualTo(isPermitted);
            assertWithMessage(message)
                    .that(((Set<?>) call(null, "permitted", types(state), states[from])).contains(events[on]))
                    .isEqualTo(isPermitted);
            assertWithMessage(message)
                    .that(call(null, "targets", types(state, event), states[from], events[on]))
                    .isEqualTo(next.filter(target -> isPermitted).map(Set::of).orElse(Set.of()));
            assertWithMessage(message)
                    .that(call(null, "next", types(state, event), states[from], events[on]))
                    .isEqualTo(next.orElse("refused"));

            Object resumed = machine.getConstructor(state).newInstance(states[from]);
            if (!table.overAnEnum()) {
                assertWithMessage(message)
                        .that(call(resumed, "canE" + on, types()))
                        .isEqualTo(isPermitted);
            }
            assertWithMessage(message)
                    .that(call(resumed, "can", types(event), events[on]))
                    .isEqualTo(isPermitted);
            assertWithMessage(message)
                    .that(((Set<?>) call(resumed, "permitted", types())).contains(events[on]))
                    .isEqualTo(isPermitted);
            assertWithMessage(message)
                    .that(call(resumed, "tryFire", types(event), events[on]))
                    .isEqualTo(isPermitted);
            assertWithMessage(message).that(call(resumed, "state", types())).isEqualTo(next.orElse(states[from]));
        }

        private void walk(Random random) throws Exception {
            Object walking = machine.getConstructor().newInstance();
            int at = 0;
            for (int step = 0; step < STEPS; step++) {
                int on = random.nextInt(table.events());
                Optional<Integer> to = table.after(at, on);
                Object answer = !table.overAnEnum() && random.nextBoolean()
                        ? call(walking, "e" + on, types())
                        : call(walking, "fire", types(event), events[on]);
                boolean isTaken = !"refused".equals(answer) && !Boolean.FALSE.equals(answer);
                boolean tells = answer instanceof Boolean;
                assertWithMessage(message).that(isTaken).isEqualTo(tells ? table.permits(at, on) : to.isPresent());
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

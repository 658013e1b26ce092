package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Target.Resume;
import dev.switchgear.processor.problem.DeadEnd;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Refutation;
import dev.switchgear.processor.problem.Trap;
import dev.switchgear.processor.prove.ChartPlan.Line;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compiled machines with superstates, history and automatic rows go the paths that proofs find: row by row, and from state to
 * state.
 *
 * <p>{@code -Dswitchgear.specs=N} makes a run of another length, and {@code -Dswitchgear.seed=N} one of other specs.
 */
final class ChartReplayTest {

    private static final int BATCH = 40;

    private static final List<String> OPTIONS = Stream.concat(
                    Stream.of("-Xmaxwarns", "100000"),
                    IntStream.rangeClosed(201, 214).mapToObj(code -> "-Aswitchgear.SG" + code + "=off"))
            .toList();

    /** What guards are to say depends on how many rows were taken; each row says that it is. */
    private static final String LEVERS = """
            package replay;

            public final class Levers {
              public static final java.util.List<java.util.Set<String>> HOLDING = new java.util.ArrayList<>();
              public static final java.util.List<Integer> TAKEN = new java.util.ArrayList<>();
              public static final java.util.List<String> SEEN = new java.util.ArrayList<>();

              static boolean says(String guard) {
                return HOLDING.get(TAKEN.size()).contains(guard);
              }

              static void take(int line) {
                if (TAKEN.size() + 1 == HOLDING.size()) {
                  throw new IllegalStateException("enough");
                }
                TAKEN.add(line);
              }
            }
            """;

    private int paths;
    private int steps;
    private int automatic;
    private int resumed;

    @Test
    void machinesGoTheWaysThatProofsFind() throws ReflectiveOperationException {
        replay(Seeds.fixed(), 40);
    }

    @Thorough
    @Test
    void soDoManyMachines() throws ReflectiveOperationException {
        replay(Seeds.ofToday(), 240);
    }

    private void replay(long seed, int usual) throws ReflectiveOperationException {
        int number = Integer.getInteger("switchgear.specs", usual);
        List<ChartPlan> plans = IntStream.iterate(0, next -> next + 1)
                .mapToObj(next -> ChartPlans.plan(seed, next))
                .filter(ChartPlan::hasSomethingToDo)
                .filter(plan ->
                        paths(plan).mapToInt(path -> path.steps().size()).sum() >= 5)
                .limit(number)
                .toList();
        for (int first = 0; first < plans.size(); first += BATCH) {
            replayBatch(seed, plans.subList(first, Math.min(first + BATCH, plans.size())));
        }
        assertThat(paths).isAtLeast(number);
        assertThat(steps).isAtLeast(4 * number);
        assertThat(automatic).isAtLeast(number / 4);
        assertThat(resumed).isAtLeast(number / 4);
    }

    /** The paths that proofs find, from where a machine starts. */
    private static Stream<Path> paths(ChartPlan plan) {
        return plan.model().refuted(problem -> false).stream()
                .flatMap(problem -> path(problem).stream())
                .filter(path -> path.start().name().equals("S" + plan.start()));
    }

    private static Optional<Path> path(Problem problem) {
        if (problem instanceof DeadEnd deadEnd) {
            return Optional.of(deadEnd.path());
        }
        if (problem instanceof Trap trap) {
            return Optional.of(trap.path());
        }
        return problem instanceof Refutation refutation ? Optional.of(refutation.path()) : Optional.empty();
    }

    private void replayBatch(long seed, List<ChartPlan> plans) throws ReflectiveOperationException {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("replay.Levers", LEVERS));
        for (int i = 0; i < plans.size(); i++) {
            texts.put("replay.M" + i, source("M" + i, plans.get(i)));
        }
        Compiled compiled = TestCompiler.JAVAC.compileWithOptions(new Sources(texts), OPTIONS);
        assertThat(compiled.errors()).isEmpty();
        ClassLoader loader = compiled.load("replay.Levers").getClassLoader();
        for (int i = 0; i < plans.size(); i++) {
            ChartPlan plan = plans.get(i);
            Class<?> machine = loader.loadClass("replay.M" + i + "Machine");
            for (Path path : paths(plan).toList()) {
                try {
                    go(path, plan, machine, loader.loadClass("replay.Levers"));
                } catch (AssertionError | ReflectiveOperationException failure) {
                    throw new AssertionError(
                            "-Dswitchgear.seed=" + seed + "\n" + plan + path + "\n" + texts.get("replay.M" + i),
                            failure);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void go(Path path, ChartPlan plan, Class<?> type, Class<?> levers) throws ReflectiveOperationException {
        List<Set<String>> holding =
                (List<Set<String>>) levers.getField("HOLDING").get(null);
        List<Integer> taken = (List<Integer>) levers.getField("TAKEN").get(null);
        List<String> seen = (List<String>) levers.getField("SEEN").get(null);
        List.of(holding, taken, seen).forEach(List::clear);
        ChartDefinitions truth = new ChartDefinitions(plan);
        List<Step> all = path.steps();
        for (int i = 0; i <= all.size(); i++) {
            holding.add(afterwards(i, path, truth));
        }
        Object machine = withoutStopping(() -> type.getConstructor().newInstance());
        Method tryFire = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("tryFire"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            if (step.trigger() instanceof Event event) {
                assertThat(taken).hasSize(i);
                int state = number(step.from().name());
                holding.set(
                        i,
                        truth.setting(state, number(event.name()), Optional.of(line(step)))
                                .orElseThrow());
                Object constant = Stream.of(tryFire.getParameterTypes()[0].getEnumConstants())
                        .filter(one -> ((Enum<?>) one).name().equalsIgnoreCase(event.name()))
                        .findFirst()
                        .orElseThrow();
                Object fired = machine;
                withoutStopping(() -> tryFire.invoke(fired, constant));
            } else {
                automatic++;
            }
            resumed += step.row().target().orElse(null) instanceof Resume ? 1 : 0;
        }
        assertThat(taken)
                .containsExactlyElementsIn(
                        all.stream().map(ChartReplayTest::line).toList())
                .inOrder();
        assertWithMessage("the states that observers saw")
                .that(seen)
                .containsExactlyElementsIn(
                        all.stream().map(step -> step.to().name()).toList())
                .inOrder();
        paths++;
        steps += all.size();
    }

    /** What guards say after some steps: as the next one needs it, if it is automatic; otherwise so that nothing more happens. */
    private static Set<String> afterwards(int number, Path path, ChartDefinitions truth) {
        boolean isOver = number == path.steps().size();
        int state = number((isOver ? path.end() : path.steps().get(number).from()).name());
        if (!isOver && path.steps().get(number).row().isAutomatic()) {
            return truth.setting(
                            state, ChartPlan.NONE, Optional.of(line(path.steps().get(number))))
                    .orElseThrow();
        }
        return truth.setting(state, ChartPlan.NONE, Optional.empty()).orElse(Set.of());
    }

    private interface Call {

        Object call() throws ReflectiveOperationException;
    }

    /** Where an automatic row would follow the last step in any case, it is stopped. */
    private static Object withoutStopping(Call call) throws ReflectiveOperationException {
        try {
            return call.call();
        } catch (InvocationTargetException thrown) {
            if (!"enough".equals(thrown.getCause().getMessage())) {
                throw thrown;
            }
            return thrown;
        }
    }

    private static int line(Step step) {
        return (int) step.row().site().order() - GraphModel.FIRST_SITE;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private static String source(String name, ChartPlan plan) {
        List<String> members = new ArrayList<>();
        members.add("public enum State { " + joined("S", IntStream.range(0, plan.states())) + " }");
        members.add("public enum Superstate { "
                + joined("P", IntStream.range(0, plan.around().size())) + " }");
        members.add("public abstract State state();");
        Stream.of("g", "h", "k")
                .forEach(guard -> members.add("boolean %1$s() { return Levers.says(\"%1$s\"); }".formatted(guard)));
        for (int i = 0; i < plan.lines().size(); i++) {
            members.add("void r%1$d() { Levers.take(%1$d); }".formatted(i));
        }
        members.add("@" + name + "Rules.AfterTransition void seen() { Levers.SEEN.add(state().name()); }");
        boolean isTable = !plan.events().stream()
                .allMatch(event ->
                        plan.lines().stream().anyMatch(line -> line.event() == event && line.kind() != Kind.REJECT));
        StringBuilder head = new StringBuilder("package replay;\n\n@dev.switchgear.StateMachine\n");
        head.append(rule(name, "Initial", name + ".State.S" + plan.start()));
        if (!plan.finals().isEmpty()) {
            head.append(rule(name, "Final", list(name + ".State.S", List.copyOf(plan.finals()))));
        }
        for (int superstate = 0; superstate < plan.around().size(); superstate++) {
            head.append(substates(name, superstate, plan));
        }
        for (int i = 0; i < plan.lines().size(); i++) {
            Line line = plan.lines().get(i);
            if (line.event() == ChartPlan.NONE || isTable) {
                String on = line.event() == ChartPlan.NONE ? "" : ", on = " + name + ".Event.E" + line.event();
                head.append(row(name, i, line, on));
            }
        }
        if (isTable) {
            members.add(
                    "public enum Event { " + joined("E", plan.events().stream().mapToInt(Integer::intValue)) + " }");
        } else {
            for (int event : plan.events()) {
                members.add(IntStream.range(0, plan.lines().size())
                                .filter(i -> plan.lines().get(i).event() == event)
                                .mapToObj(i -> row(name, i, plan.lines().get(i), ""))
                                .collect(joining())
                        + "public abstract void e" + event + "();");
            }
        }
        return head + "public abstract class " + name + " {\n" + String.join("\n", members) + "\n}\n";
    }

    private static String substates(String name, int superstate, ChartPlan plan) {
        List<Integer> states = IntStream.range(0, plan.states())
                .filter(state -> plan.outer().get(state) == superstate)
                .boxed()
                .toList();
        List<Integer> nested = IntStream.range(0, plan.around().size())
                .filter(inner -> plan.around().get(inner) == superstate)
                .boxed()
                .toList();
        return rule(
                name,
                "Substates",
                "of = " + name + ".Superstate.P" + superstate + ", states = " + list(name + ".State.S", states)
                        + ", superstates = " + list(name + ".Superstate.P", nested) + ", initial = " + name + ".State.S"
                        + plan.initials().get(superstate));
    }

    private static String row(String name, int number, Line line, String on) {
        boolean moves = line.kind() == Kind.MOVE;
        String sources = Stream.of(
                        line.from().isEmpty()
                                ? ""
                                : (moves ? "from = " : "in = ") + list(name + ".State.S", line.from()),
                        line.within().isEmpty() ? "" : "within = " + list(name + ".Superstate.P", line.within()))
                .filter(member -> !member.isEmpty())
                .collect(joining(", "));
        if (!moves) {
            return rule(name, line.kind() == Kind.IGNORE ? "Ignore" : "Reject", sources + on);
        }
        String to = switch (line.way()) {
            case STAYS -> "";
            case TO -> ", to = " + name + ".State.S" + line.target();
            case INTO -> ", into = " + name + ".Superstate.P" + line.target();
            case RESUME -> ", resume = " + name + ".Superstate.P" + line.target();
        };
        String when = line.guards().stream().map(guard -> '"' + guard + '"').collect(joining(", ", ", when = {", "}"));
        return rule(
                name,
                line.event() == ChartPlan.NONE ? "Automatic" : "Transition",
                sources + on + to + when + ", then = \"r" + number + "\"");
    }

    private static String rule(String name, String word, String members) {
        return "@%sRules.%s(%s)\n".formatted(name, word, members);
    }

    private static String list(String prefix, List<Integer> numbers) {
        return "{" + joined(prefix, numbers.stream().mapToInt(Integer::intValue)) + "}";
    }

    private static String joined(String prefix, IntStream numbers) {
        return numbers.mapToObj(number -> prefix + number).collect(joining(", "));
    }
}

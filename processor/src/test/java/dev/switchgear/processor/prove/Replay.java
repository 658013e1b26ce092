package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.prove.GraphPlan.Line;
import dev.switchgear.processor.prove.ShownWitness.Step;
import dev.switchgear.processor.prove.ShownWitness.Way;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Drives a compiled machine along the paths that messages show. */
final class Replay {

    private static final int NOTHING = -1;

    /** How the levers can be set. */
    private static final List<Set<String>> SETTINGS = List.of(
            Set.of(),
            Set.of("g"),
            Set.of("h"),
            Set.of("k"),
            Set.of("g", "h"),
            Set.of("g", "k"),
            Set.of("h", "k"),
            Set.of("g", "h", "k"));

    private final GraphPlan plan;
    private final Class<?> type;
    private final Method tryFire;
    private final Method state;
    private final Set<String> holding;
    private final List<Integer> taken;

    @SuppressWarnings("unchecked")
    Replay(ReplaySpec spec, ClassLoader loader) throws ReflectiveOperationException {
        plan = spec.plan();
        type = loader.loadClass(ReplaySpec.PACKAGE + "." + spec.name() + "Machine");
        tryFire = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("tryFire"))
                .findFirst()
                .orElseThrow();
        state = type.getMethod("state");
        Class<?> levers = loader.loadClass(ReplaySpec.PACKAGE + ".Levers");
        holding = (Set<String>) levers.getField("HOLDING").get(null);
        taken = (List<Integer>) levers.getField("TAKEN").get(null);
    }

    private Object begin(String from) throws ReflectiveOperationException {
        return from.equals("S" + plan.start()) ? type.getConstructor().newInstance() : resume(from);
    }

    private Object resume(String from) throws ReflectiveOperationException {
        return type.getConstructor(state.getReturnType()).newInstance(constant(state.getReturnType(), from));
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Raises an event with some setting, and returns the number of the line that was taken, if one was. */
    private int fire(Object machine, Object event, Set<String> setting) throws ReflectiveOperationException {
        holding.clear();
        holding.addAll(setting);
        taken.clear();
        boolean isAccepted = (boolean) tryFire.invoke(machine, event);
        assertThat(taken.size()).isAtMost(isAccepted ? 1 : 0);
        return taken.isEmpty() ? NOTHING : taken.get(0);
    }

    private String stateOf(Object machine) throws ReflectiveOperationException {
        return state.invoke(machine).toString();
    }

    /** Takes a step by the row that is shown, and returns the number of its line. */
    private int take(Object machine, Step step) throws ReflectiveOperationException {
        Object event = constant(tryFire.getParameterTypes()[0], step.event().toUpperCase(Locale.ROOT));
        assertThat(stateOf(machine)).isEqualTo(step.from());
        for (Set<String> setting : SETTINGS) {
            Object trial = resume(step.from());
            int line = fire(trial, event, setting);
            if (line != NOTHING && isShown(plan.lines().get(line), step)) {
                assertThat(fire(machine, event, setting)).isEqualTo(line);
                assertThat(stateOf(machine)).isEqualTo(step.to());
                return line;
            }
        }
        throw new AssertionError("nothing takes " + step);
    }

    private static boolean isShown(Line line, Step step) {
        boolean leadsThere = line.to() == GraphPlan.STAYS
                ? step.from().equals(step.to())
                : step.to().equals("S" + line.to());
        return leadsThere && String.join(", ", line.guards()).equals(step.guards());
    }

    /** The lines that are taken in a state, on whatever event, and however the levers are set. */
    private Set<Integer> linesTaken(String from) throws ReflectiveOperationException {
        Set<Integer> lines = new TreeSet<>();
        for (Object event : tryFire.getParameterTypes()[0].getEnumConstants()) {
            for (Set<String> setting : SETTINGS) {
                Object machine = resume(from);
                int line = fire(machine, event, setting);
                boolean stays = line == NOTHING || plan.lines().get(line).to() == GraphPlan.STAYS;
                assertThat(stateOf(machine))
                        .isEqualTo(stays ? from : "S" + plan.lines().get(line).to());
                lines.add(line);
            }
        }
        lines.remove(NOTHING);
        return lines;
    }

    /** The states that a machine can come to from one on, this among them. */
    private Set<String> everywhere(String from) throws ReflectiveOperationException {
        Set<String> seen = new TreeSet<>(Set.of(from));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (int line : linesTaken(open.remove(0))) {
                String to = "S" + plan.lines().get(line).to();
                if (plan.lines().get(line).to() != GraphPlan.STAYS && seen.add(to)) {
                    open.add(to);
                }
            }
        }
        return seen;
    }

    /** Goes the way that is shown, and sees that it shows what is said of it. */
    void play(ShownWitness witness) throws ReflectiveOperationException {
        Way path = witness.path();
        Object machine = begin(path.start());
        List<String> visited = new ArrayList<>(List.of(path.start()));
        int last = NOTHING;
        for (Step step : path.steps()) {
            last = take(machine, step);
            visited.add(step.to());
        }
        assertThat(starts()).contains(path.start());
        switch (witness.code()) {
            case "SG207" -> {
                assertThat(witness.headline()).startsWith(path.end() + " ");
                for (int line : linesTaken(path.end())) {
                    assertThat(plan.lines().get(line).to()).isEqualTo(GraphPlan.STAYS);
                }
            }
            case "SG208" -> {
                Set<String> all = everywhere(path.end());
                assertThat(List.of(witness.headline()
                                .replaceAll(" (is|are) a trap.*", "")
                                .split(", | and ")))
                        .containsExactlyElementsIn(all);
                plan.finals().forEach(end -> assertThat(all).doesNotContain("S" + end));
            }
            case "SG301", "SG302" -> {
                assertThat(witness.expected("reach")).contains(path.end());
                assertThat(
                                last == NOTHING
                                        ? witness.expected("after").isEmpty()
                                        : plan.lines().get(last).to() != GraphPlan.STAYS)
                        .isTrue();
                assertThat(witness.code().equals("SG301"))
                        .isEqualTo(witness.expected("without").isEmpty());
                assertPasses(witness, visited, last == NOTHING ? 0 : 1, witness.expected("without"));
            }
            case "SG303" -> {
                assertPasses(witness, visited, 0, List.of());
                for (String goal : witness.expected("canReach")) {
                    assertThat(everywhere(path.end())).doesNotContain(goal);
                }
            }
            case "SG304" -> {
                assertPasses(witness, visited, 0, witness.expected("reach"));
                assertStays(witness, machine);
            }
            default -> throw new AssertionError(witness);
        }
    }

    private Set<String> starts() {
        Set<String> starts = new TreeSet<>();
        new Definitions(plan).starts().forEach(start -> starts.add("S" + start));
        return starts;
    }

    /** From some state on after which the sentence is to hold, at least so many steps are left, by none of some states. */
    private static void assertPasses(ShownWitness witness, List<String> visited, int least, List<String> none) {
        List<String> after = witness.expected("after");
        boolean passes = false;
        for (int i = 0; i < visited.size() - least; i++) {
            boolean begins = after.isEmpty() ? i == 0 : after.contains(visited.get(i));
            passes |= begins && visited.subList(i, visited.size()).stream().noneMatch(none::contains);
        }
        assertWithMessage("%s by %s", witness, visited).that(passes).isTrue();
    }

    private void assertStays(ShownWitness witness, Object machine) throws ReflectiveOperationException {
        String end = witness.path().end();
        if (witness.loop().isEmpty()) {
            assertThat(linesTaken(end)).isEmpty();
            return;
        }
        Way loop = witness.loop().get();
        assertThat(loop.steps()).isNotEmpty();
        assertThat(List.of(loop.start(), loop.end())).containsExactly(end, end);
        for (int times = 0; times < 2; times++) {
            for (Step step : loop.steps()) {
                take(machine, step);
                assertThat(witness.expected("reach")).doesNotContain(step.to());
            }
        }
        assertThat(stateOf(machine)).isEqualTo(end);
    }
}

package dev.switchgear.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Trap;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What messages show can happen: random specs are compiled in spite of what is wrong with them, and each machine goes each
 * path that a message shows of it, event by event, by the very rows.
 *
 * <p>{@code -Dswitchgear.specs=N} makes a run of another length, and {@code -Dswitchgear.seed=N} one of other specs.
 */
final class WitnessReplayTest {

    private static final int BATCH = 120;
    private static final List<String> WITNESSED = List.of("SG207", "SG208", "SG301", "SG302", "SG303", "SG304");
    private static final List<String> OPTIONS = Stream.concat(
                    Stream.of("-Xmaxwarns", "100000"),
                    Stream.concat(
                                    IntStream.rangeClosed(201, 210).boxed(),
                                    IntStream.rangeClosed(301, 304).boxed())
                            .map(code -> "-Aswitchgear.SG" + code + "=warning"))
            .toList();

    private final Map<String, Integer> replayed = new TreeMap<>();
    private int loops;
    private int steps;

    @Test
    void machinesGoTheWaysThatMessagesShow() throws ReflectiveOperationException {
        replay(Seeds.fixed(), 40);
    }

    @Thorough
    @Test
    void soDoManyMachines() throws ReflectiveOperationException {
        replay(Seeds.ofToday(), 240);
    }

    private void replay(long seed, int usual) throws ReflectiveOperationException {
        int number = Integer.getInteger("switchgear.specs", usual);
        List<ReplaySpec> specs = IntStream.iterate(0, next -> next + 1)
                .mapToObj(next -> ReplaySpec.of("M" + next, GraphPlans.plan(seed, next)))
                .filter(WitnessReplayTest::hasMuchToShow)
                .limit(number)
                .toList();
        for (int first = 0; first < specs.size(); first += BATCH) {
            replay(seed, specs.subList(first, Math.min(first + BATCH, specs.size())));
        }

        assertThat(replayed.keySet()).containsExactlyElementsIn(WITNESSED);
        replayed.forEach((code, times) ->
                assertWithMessage("%s: %s times", code, times).that(times).isAtLeast(number / 8));
        assertThat(loops).isAtLeast(number / 4);
        assertThat(steps).isAtLeast(3 * number);
    }

    /** Whether there are many steps to show, or a trap, which is rare. */
    private static boolean hasMuchToShow(ReplaySpec spec) {
        List<Problem> problems =
                spec.plan().hasSomethingToDo() ? spec.plan().model().refuted(any -> false) : List.of();
        long arrows = problems.stream()
                .mapToLong(problem -> problem.found().split("-->", -1).length - 1)
                .sum();
        return arrows >= 6 || problems.stream().anyMatch(Trap.class::isInstance);
    }

    private void replay(long seed, List<ReplaySpec> specs) throws ReflectiveOperationException {
        Map<String, String> texts = new LinkedHashMap<>(Map.of(ReplaySpec.PACKAGE + ".Levers", ReplaySpec.LEVERS));
        specs.forEach(spec -> texts.put(ReplaySpec.PACKAGE + "." + spec.name(), spec.source()));
        Compiled compiled = TestCompiler.JAVAC.compileWithOptions(new Sources(texts), OPTIONS);
        assertThat(compiled.errors()).isEmpty();
        ClassLoader loader = compiled.load(ReplaySpec.PACKAGE + ".Levers").getClassLoader();
        Map<String, Replay> replays = new HashMap<>();
        for (ReplaySpec spec : specs) {
            replays.put(spec.name() + ".java", new Replay(spec, loader));
        }
        for (Diagnosis diagnosis : compiled.diagnoses()) {
            if (WITNESSED.stream().anyMatch(code -> diagnosis.message().startsWith("[" + code + "]"))) {
                play(seed, diagnosis, replays.get(diagnosis.file()), texts);
            }
        }
    }

    private void play(long seed, Diagnosis diagnosis, Replay replay, Map<String, String> texts)
            throws ReflectiveOperationException {
        try {
            ShownWitness witness = ShownWitness.of(diagnosis.message());
            replay.play(witness);
            replayed.merge(witness.code(), 1, Integer::sum);
            loops += witness.loop().isPresent() ? 1 : 0;
            steps += witness.path().steps().size();
        } catch (AssertionError failure) {
            String spec = ReplaySpec.PACKAGE + "." + diagnosis.file().replace(".java", "");
            throw new AssertionError(
                    "-Dswitchgear.seed=" + seed + "\n" + diagnosis.asPrinted() + "\n" + texts.get(spec), failure);
        }
    }
}

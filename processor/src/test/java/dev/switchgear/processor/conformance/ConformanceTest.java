package dev.switchgear.processor.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchgear.diagram.Format;
import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiled machines do what the interpreter does: every state, every call in its order, every answer and every exception.
 *
 * <p>{@code -Dswitchgear.specs=N} makes a run of another length, {@code -Dswitchgear.seed=N} one of other specs, and
 * {@code -Dswitchgear.spec=N} takes one spec alone, {@code -Dswitchgear.kind=PACKED_ECJ} one kind. {@code -Dswitchgear.features=…} leaves out what is not wanted ({@link Feature}).
 */
final class ConformanceTest {

    private static final Integer SPEC = Integer.getInteger("switchgear.spec");
    private static final String KIND = System.getProperty("switchgear.kind", "");
    private static final int SEQUENCES = 25;

    /** Of fewer sequences, what is rare may be missing. */
    private static final int MANY_DUELS = 2000;

    /** Of fewer specs, chance may spare all a happening. */
    private static final int MANY = 30;

    /** So many states more, and a machine is packed. */
    private static final int PACKED = 601;

    /** A table of chance leads wherever it leads, and some of its rows nowhere. */
    private static final List<String> AIMLESS = TestCompiler.off(
            "SG203", "SG206", "SG207", "SG208", "SG209", "SG211", "SG212", "SG213", "SG214", "SG215", "SG216", "SG217");

    /** A spec of chance, by its number in a run. */
    private record Sample(long seed, int number, Plan plan, String source) {

        static Sample of(long seed, int number, int idle) {
            Luck luck = new Luck(seed, number);
            Plan plan = RandomPlans.plan("M" + number, luck, Feature.wanted()).withIdle(idle);
            return new Sample(seed, number, plan, SpecText.of(plan, luck));
        }

        String type() {
            return SpecText.PACKAGE + "." + plan.name();
        }

        String title() {
            String features = System.getProperty("switchgear.features");
            return "-Dswitchgear.seed=%d -Dswitchgear.spec=%d%s\n%s\n"
                    .formatted(seed, number, features == null ? "" : " -Dswitchgear.features=" + features, source);
        }

        Duel duel(int sequence, MachineType type) {
            return Duel.of(plan, new RandomScript(plan, seed, number, sequence), type);
        }
    }

    /** Specs of one kind: on which compiler, and with how many states that no row mentions; and how many of them to take. */
    private enum Kind {
        JAVAC(TestCompiler.JAVAC, 0, 12, 90),
        ECJ(TestCompiler.ECJ, 0, 3, 16),
        PACKED_JAVAC(TestCompiler.JAVAC, PACKED, 1, 10),
        PACKED_ECJ(TestCompiler.ECJ, PACKED, 1, 4);

        private final TestCompiler compiler;
        private final int idle;
        private final int few;
        private final int many;

        Kind(TestCompiler compiler, int idle, int few, int many) {
            this.compiler = compiler;
            this.idle = idle;
            this.few = few;
            this.many = many;
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PACKED_ECJ")
    void machinesDoWhatTheInterpreterDoes(Kind kind) throws Throwable {
        agree(kind, Seeds.fixed(), kind.few);
    }

    @Thorough
    @ParameterizedTest
    @EnumSource
    void manyMachinesDoWhatTheInterpreterDoes(Kind kind) throws Throwable {
        agree(kind, Seeds.ofToday(), kind.many);
    }

    @Test
    void whatWasStoredInAStateThatNoRowLeavesIsEnteredThereAndGoesOn() throws Throwable {
        Plan plan = Chart.plan("""
                states OUT A B
                superstate P: A B, initial A
                enter: OUT -> resume P
                leave: A -> OUT
                -: B -> A
                entry B: enterB
                after: note""");
        assertAgreement(plan, new HandScript(plan, Map.of(), "resume OUT P=B", "enter"));
    }

    @Test
    void methodThatTellsHowLongATimeoutTakesRaisesNothingAtTheStart() throws Throwable {
        Plan plan = Chart.plan("""
                interface
                states A B
                go: A -> B
                boolean ask: A -> B
                timeout ask: patience""");
        assertAgreement(plan, new HandScript(plan, Map.of("patience", "go"), "start"));
        assertAgreement(plan, new HandScript(plan, Map.of("patience", "ask"), "start"));
    }

    private static void assertAgreement(Plan plan, Script script) throws Throwable {
        Compiled compiled = TestCompiler.JAVAC.compileWith(
                List.of(Stage.class),
                AIMLESS,
                new Sources(Map.of(SpecText.PACKAGE + "." + plan.name(), SpecText.of(plan, new Luck(1)))),
                new StateMachineProcessor());
        assertThat(compiled.diagnoses()).isEmpty();
        Class<?> machine = compiled.load(SpecText.PACKAGE + "." + plan.name() + "Machine");
        Duel duel = Duel.of(plan, script, new MachineType(plan, machine));
        assertThat(duel.report()).isEqualTo(Optional.empty());
    }

    /** Compares so many specs, or those that are asked for. */
    private static void agree(Kind kind, long seed, int usual) throws Throwable {
        assumeTrue(KIND.equals(kind.name()) || KIND.isEmpty());
        List<Sample> samples = (SPEC == null
                        ? IntStream.range(0, Integer.getInteger("switchgear.specs", usual))
                        : IntStream.of(SPEC))
                .mapToObj(number -> Sample.of(seed, number, kind.idle))
                .toList();
        Compiled compiled = machines(kind.compiler, samples);
        ClassLoader machines = compiled.load(samples.get(0).type()).getClassLoader();
        List<String> failures = new ArrayList<>();
        List<Duel> duels = new ArrayList<>();
        for (Sample sample : samples) {
            var type = new MachineType(sample.plan(), machines.loadClass(sample.type() + "Machine"));
            assertWithMessage(sample.title())
                    .that(String.join("\n", Facts.told(sample.plan(), type)))
                    .isEqualTo(String.join("\n", Facts.of(sample.plan())));
            assertWithMessage(sample.title())
                    .that(compiled.drawn().get("META-INF/switchgear/" + sample.type() + ".json"))
                    .isEqualTo(Format.JSON.text(type.definition()));
            // Of hundreds of states that no row names it would tell nothing more, and take long.
            Optional<StoredFacts> stored =
                    kind.idle > 0 ? Optional.empty() : Optional.of(new StoredFacts(sample.plan(), type.definition()));
            stored.ifPresent(facts ->
                    assertWithMessage(sample.title()).that(facts.told()).isEqualTo(facts.expected()));
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                Duel duel = sample.duel(sequence, type);
                stored.ifPresent(facts -> assertWithMessage(sample.title())
                        .that(facts.refused(duel.lines()))
                        .isEmpty());
                duel.report().ifPresent(report -> failures.add(sample.title() + report));
                duels.add(duel);
            }
        }

        assertWithMessage(shortest(failures)).that(failures.size()).isEqualTo(0);
        if (samples.size() >= MANY) {
            areEventful(duels);
        }
    }

    private static String shortest(List<String> failures) {
        return failures.stream().min(Comparator.comparing(String::length)).orElse("");
    }

    /** Sequences in which nothing happens would show nothing. */
    private static void areEventful(List<Duel> duels) {
        Set<Feature> wanted = Feature.wanted();
        Happenings.many(wanted).forEach(happening -> happens(happening, duels, duels.size() / 300));
        if (duels.size() >= MANY_DUELS) {
            Happenings.rare(wanted).forEach(happening -> happens(happening, duels, 1));
        }
    }

    private static void happens(String happening, List<Duel> duels, int often) {
        Predicate<String> isIt =
                Pattern.compile("^" + happening + "$", Pattern.MULTILINE).asPredicate();
        long times = duels.stream()
                .filter(duel -> isIt.test(String.join("\n", duel.lines())))
                .limit(often)
                .count();
        assertWithMessage(happening).that(times).isEqualTo(often);
    }

    private static Compiled machines(TestCompiler compiler, List<Sample> samples) {
        Map<String, String> sources = new LinkedHashMap<>();
        samples.forEach(sample -> sources.put(sample.type(), sample.source()));
        List<String> options = Stream.concat(AIMLESS.stream(), Stream.of("-Aswitchgear.diagrams=json"))
                .toList();
        Compiled compiled =
                compiler.compileWith(List.of(Stage.class), options, new Sources(sources), new StateMachineProcessor());
        assertWithMessage(complaint(compiled, samples))
                .that(compiled.diagnoses())
                .isEmpty();
        return compiled;
    }

    /** The first spec of which a compiler complains, and what was made of it. */
    private static String complaint(Compiled compiled, List<Sample> samples) {
        return compiled.diagnoses().stream()
                .limit(1)
                .flatMap(first -> samples.stream()
                        .filter(sample ->
                                first.asPrinted().matches("(?s)" + sample.plan().name() + "(Machine|Rules)?\\.java.*"))
                        .map(sample ->
                                sample.title() + compiled.generated().getOrDefault(sample.type() + "Machine", "")))
                .collect(joining());
    }
}

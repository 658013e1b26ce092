package dev.switchgear.processor.mutation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.StateMachineProcessor;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Never crash: whatever a spec says, it ends in machines that compile, in our errors, or in the compiler's own.
 *
 * <p>{@code -Dswitchgear.mutants=N} makes a longer run of it, {@code -Dswitchgear.seed=N} another one, and {@code
 * -Dswitchgear.mutant=N} takes one mutant alone. {@code -Dswitchgear.report=CONSEQUENCES} shows what is exempt.
 */
final class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("switchgear.mutants", 2000);
    private static final Mutants OF_SEED = new Mutants(Long.getLong("switchgear.seed", 1));
    private static final Ending REPORTED = Ending.valueOf(System.getProperty("switchgear.report", "FINDING"));
    private static final int REPORTS = 10;

    /** Far more than any takes, as a machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void endWellOnJavac() throws Exception {
        endWell(JavacHarness::plain, MUTANTS * 3 / 4);
    }

    @Test
    void endWellOnAJavacThatGoesOn() throws Exception {
        endWell(JavacHarness::goingOn, MUTANTS / 4);
    }

    @Test
    void endWellOnEcj() throws Exception {
        endWell(EcjHarness::new, MUTANTS / 10);
    }

    private static void endWell(Supplier<Harness> harnesses, int number) throws Exception {
        Hunt hunt = new Hunt(harnesses, StateMachineProcessor::new, LIMIT);
        Integer single = Integer.getInteger("switchgear.mutant");
        if (single == null) {
            hunt.through(OF_SEED::get, 1, number);
        } else {
            hunt.through(OF_SEED::get, single, single);
        }

        assertWithMessage(report(hunt)).that(hunt.reports(REPORTED).keySet()).isEmpty();
        if (single == null) {
            isVaried(hunt.endings(), number);
            assertThat(hunt.illFormed()).isAtLeast(number / 100);
        }
    }

    /** A fuzzer that ends in one way only would find nothing; nor may what is exempt become a habit. */
    private static void isVaried(Map<Ending, Integer> endings, int number) {
        assertThat(endings.get(Ending.MACHINES)).isAtLeast(number / 20);
        assertThat(endings.get(Ending.OUR_ERRORS)).isAtLeast(number / 20);
        assertThat(endings.get(Ending.ERRORS_OF_THE_COMPILER)).isAtLeast(number / 20);
        assertThat(endings.getOrDefault(Ending.CONSEQUENCES, 0)).isAtMost(number / 10);
        assertThat(endings.getOrDefault(Ending.CRASH_OF_THE_COMPILER, 0)).isAtMost(number / 20);
    }

    private static String report(Hunt hunt) {
        return hunt.endings() + ", of ill-formed machines: " + hunt.illFormed() + "\n\n"
                + hunt.reports(REPORTED).values().stream()
                        .limit(REPORTS)
                        .map(Report::text)
                        .collect(Collectors.joining("\n\n=====\n"));
    }

    @Test
    void areTheSameEachTime() {
        assertThat(new Mutants(7).get(11)).isEqualTo(new Mutants(7).get(11));
        assertThat(new Mutants(7).get(11)).isNotEqualTo(new Mutants(8).get(11));
    }

    @Test
    void areOfAllKinds() {
        Mutants mutants = new Mutants(1);
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 2000; number++) {
            seen.addAll(mutants.get(number).mutations());
        }

        assertThat(seen).containsAtLeastElementsIn(Mutants.mutations());
    }
}

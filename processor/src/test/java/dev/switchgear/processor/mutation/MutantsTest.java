package dev.switchgear.processor.mutation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Thorough;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Never crash: whatever a spec says, it ends in machines that compile, in our errors, or in the compiler's own.
 *
 * <p>{@code -Dswitchgear.mutants=N} makes a run of another length, {@code -Dswitchgear.seed=N} one of other mutants, and
 * {@code -Dswitchgear.mutant=N} takes one mutant alone. {@code -Dswitchgear.report=CONSEQUENCES} shows what is exempt.
 */
final class MutantsTest {

    private static final Ending REPORTED = Ending.valueOf(System.getProperty("switchgear.report", "FINDING"));
    private static final int REPORTS = 10;

    /** So few may end alike by chance. */
    private static final int MANY = 100;

    /** Far more than any takes, as a machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A compiler, and its share of the mutants. */
    private enum On {
        JAVAC(JavacHarness::plain, 0.75),
        JAVAC_THAT_GOES_ON(JavacHarness::goingOn, 0.25),
        ECJ(EcjHarness::new, 0.1);

        private final Supplier<Harness> harnesses;
        private final double share;

        On(Supplier<Harness> harnesses, double share) {
            this.harnesses = harnesses;
            this.share = share;
        }

        private int shareOf(int usual) {
            return (int) (share * Integer.getInteger("switchgear.mutants", usual));
        }
    }

    @ParameterizedTest
    @EnumSource
    void endWell(On compiler) throws Exception {
        endWell(compiler.harnesses, new Mutants(Seeds.fixed()), compiler.shareOf(80));
    }

    @Thorough
    @ParameterizedTest
    @EnumSource
    void endWellByTheThousand(On compiler) throws Exception {
        endWell(compiler.harnesses, new Mutants(Seeds.ofToday()), compiler.shareOf(2_000));
    }

    private static void endWell(Supplier<Harness> harnesses, Mutants mutants, int number) throws Exception {
        Hunt hunt = new Hunt(harnesses, StateMachineProcessor::new, LIMIT);
        Integer single = Integer.getInteger("switchgear.mutant");
        if (single == null) {
            hunt.through(mutants::get, 1, number);
        } else {
            hunt.through(mutants::get, single, single);
        }

        assertWithMessage(report(hunt)).that(hunt.reports(REPORTED).keySet()).isEmpty();
        if (single == null && number >= MANY) {
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

package dev.switchgear.processor.mutation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.StateMachineProcessor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Never crash: whatever a spec says, it ends in machines that compile, in our errors, or in the compiler's own.
 *
 * <p>{@code -Dswitchgear.mutants=N} makes a longer run of it, {@code -Dswitchgear.seed=N} another one, and {@code
 * -Dswitchgear.mutant=N} takes one mutant alone.
 */
final class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("switchgear.mutants", 2000);
    private static final long SEED = Long.getLong("switchgear.seed", 1);
    private static final int REPORTS = 10;

    @Test
    void endWellOnJavac() throws Exception {
        endWell(JavacHarness::new, MUTANTS);
    }

    @Test
    void endWellOnEcj() throws Exception {
        endWell(EcjHarness::new, MUTANTS / 10);
    }

    private static void endWell(Supplier<Harness> harnesses, int number) throws Exception {
        Hunt hunt = new Hunt(harnesses, StateMachineProcessor::new);
        Integer single = Integer.getInteger("switchgear.mutant");
        if (single == null) {
            hunt.through(new Mutants(SEED), 1, number);
        } else {
            hunt.through(new Mutants(SEED), single, single);
        }

        if (System.getProperty("switchgear.tally") != null) {
            System.out.println(hunt.endings());
        }
        assertWithMessage(report(hunt)).that(hunt.reports().keySet()).isEmpty();
        if (single == null) {
            for (Hunt.Ending ending :
                    new Hunt.Ending[] {Hunt.Ending.MACHINES, Hunt.Ending.OUR_ERRORS, Hunt.Ending.ERRORS_OF_THE_COMPILER
                    }) {
                assertThat(hunt.endings().getOrDefault(ending, 0)).isAtLeast(number / 20);
            }
        }
    }

    private static String report(Hunt hunt) {
        return hunt.reports().values().stream()
                .limit(REPORTS)
                .map(Report::text)
                .collect(Collectors.joining("\n\n=====\n"));
    }
}

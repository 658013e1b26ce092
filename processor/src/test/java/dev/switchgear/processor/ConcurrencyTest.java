package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Machines for several threads: their events can be put in one order in which each happened once, and which agrees with
 * what every thread was told and when. The same stress finds fault with the same machines at once when their lock is taken
 * out.
 */
@Timeout(180)
@Isolated("threads must meet")
final class ConcurrencyTest {

    private static final int WORKERS = 16;
    private static final int EACH = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Sources SOURCES =
            Sources.in("stress").map(Sources::of).reduce(Sources::and).orElseThrow();
    private static final Compiled SAFE = TestCompiler.JAVAC.compile(SOURCES);

    /** Threads of the system and, where this JDK has them, virtual ones. */
    private enum Threads {
        PLATFORM,
        VIRTUAL;

        private ExecutorService start() {
            return this == PLATFORM ? Executors.newFixedThreadPool(WORKERS) : virtual();
        }

        private static ExecutorService virtual() {
            try {
                return (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Stream<Threads> threads() {
        return Runtime.version().feature() >= 21 ? Stream.of(Threads.values()) : Stream.of(Threads.PLATFORM);
    }

    @ParameterizedTest
    @MethodSource("threads")
    void eventsWithActionsTakeTurns(Threads threads) throws Exception {
        assertThat(ofActions(SAFE.withoutComplaint(), threads, EACH, 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void eventsWithoutActionsTakeTurns(Threads threads) throws Exception {
        assertThat(ofStates(SAFE.withoutComplaint(), threads, 20 * EACH)).isEmpty();
    }

    @Test
    void theStressNoticesActionsWithoutTheLock() throws Exception {
        Compiled unsafe = withoutLocks();
        assertComplains(seed -> ofActions(unsafe, Threads.PLATFORM, EACH, seed));
    }

    @Test
    void theStressNoticesStatesWithoutTheLock() throws Exception {
        Compiled unsafe = withoutLocks();
        assertComplains(seed -> ofStates(unsafe, Threads.PLATFORM, 20 * EACH));
    }

    private interface Run {
        List<String> complaints(long seed) throws Exception;
    }

    /** Chance may spare a run. */
    private static void assertComplains(Run run) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        for (long seed = 1; Instant.now().isBefore(end); seed++) {
            if (!run.complaints(seed).isEmpty()) {
                return;
            }
        }
        assertWithMessage("nothing was noticed in %s", PATIENCE).fail();
    }

    /** The generated machines with every statement taken out that speaks of the lock. */
    private static Compiled withoutLocks() {
        Map<String, String> generated =
                new LinkedHashMap<>(SAFE.withoutComplaint().generated());
        generated.replaceAll((type, text) -> text.replaceAll("(?m)^ +lock\\.(un)?lock\\(\\);$", ""));
        assertThat(generated).isNotEqualTo(SAFE.generated());
        return TestCompiler.JAVAC.compileWith(List.of(), SOURCES.and(new Sources(generated)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ofActions(Compiled machines, Threads threads, int each, long seed) throws Exception {
        ExecutorService service = threads.start();
        try {
            return (List<String>) machines.load("stress.Stress")
                    .getMethod("ofActions", ExecutorService.class, int.class, int.class, long.class)
                    .invoke(null, service, WORKERS, each, seed);
        } finally {
            service.shutdown();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> ofStates(Compiled machines, Threads threads, int each) throws Exception {
        ExecutorService service = threads.start();
        try {
            return (List<String>) machines.load("stress.Stress")
                    .getMethod("ofStates", ExecutorService.class, int.class, int.class)
                    .invoke(null, service, WORKERS, each);
        } finally {
            service.shutdown();
        }
    }
}

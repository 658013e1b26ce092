package dev.switchgear.processor.conformance;

import static java.util.stream.Collectors.toMap;

import dev.switchgear.processor.conformance.Plan.Callee;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When time raises events. A timeout runs from when a source of its rows is entered until it is left.
 *
 * @param timing what the methods say that know how long a timeout takes
 * @param sources the sources of each timeout
 */
record Timing(Plan plan, Stage stage, Function<Callee, Object> timing, Map<Timeout, Set<String>> sources) {

    Timing(Plan plan, Stage stage, Function<Callee, Object> timing) {
        this(plan, stage, timing, plan.timeouts().stream().collect(toMap(timeout -> timeout, plan::sources)));
    }

    /** The last time there is: the one after it is no time, but never. */
    private static final long LATEST = Long.MAX_VALUE - 1;

    /** What runs after a step, and until when: what is left ends, and what is entered begins. */
    Map<String, Long> after(Map<String, Long> before, List<String> left, List<String> entered) {
        Map<String, Long> due = new TreeMap<>(before);
        for (Timeout timeout : plan.timeouts()) {
            if (isSource(timeout, entered)) {
                due.put(timeout.event().constant(), due(timeout));
            } else if (isSource(timeout, left)) {
                due.remove(timeout.event().constant());
            }
        }
        return due;
    }

    private boolean isSource(Timeout timeout, Collection<String> words) {
        return words.stream().anyMatch(sources.get(timeout)::contains);
    }

    private long due(Timeout timeout) {
        Duration takes = timeout.method()
                .map(method -> Optional.ofNullable((Duration) timing.apply(method))
                        .orElseThrow(() -> Refusal.endsNever(method.name())))
                .orElseGet(timeout::duration);
        long now = stage.clock().millis();
        long millis = takes.isNegative() ? 0 : millis(takes);
        return now > LATEST - millis ? LATEST : now + millis;
    }

    /** Of a part of a millisecond, the whole; of more than there are, all there are. */
    private static long millis(Duration duration) {
        return duration.compareTo(Duration.ofMillis(LATEST)) < 0
                ? duration.plusNanos(999_999).toMillis()
                : LATEST;
    }

    /** What is due first, if anything is due at some time. */
    Optional<Timeout> first(Standing standing, long now) {
        return plan.timeouts().stream()
                .filter(timeout ->
                        standing.due(timeout).filter(due -> due <= now).isPresent())
                .min(Comparator.comparing(timeout -> standing.due(timeout).orElseThrow()));
    }

    /** When something is due for the first time. */
    Optional<Long> deadline(Standing standing) {
        return standing.due().values().stream().min(Comparator.naturalOrder());
    }
}

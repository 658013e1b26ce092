package dev.switchgear.examples.migrating;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A comparison finds what differs, and shows the events that lead there. */
class SideBySideTest {

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private SideBySide<AtomicInteger, AtomicInteger> counters(
            Predicate<AtomicInteger> before, Consumer<AtomicInteger> after) {
        return new SideBySide<>(
                () -> counter(this.before),
                () -> counter(this.after),
                List.of(
                        new Move<>("up", before, after),
                        new Move<>("down", n -> n.decrementAndGet() > -9, AtomicInteger::decrementAndGet)));
    }

    private static Side<AtomicInteger> counter(List<String> log) {
        AtomicInteger counter = new AtomicInteger();
        log.clear();
        return new Side<>(counter, counter::toString, log);
    }

    private static boolean up(AtomicInteger counter) {
        counter.incrementAndGet();
        return true;
    }

    private static void assertFound(String path, SideBySide<?, ?> counters, int length) {
        assertThat(assertThrows(AssertionError.class, () -> counters.everySequence(length)))
                .hasMessageThat()
                .startsWith(path);
        assertThrows(AssertionError.class, () -> counters.randomWalks(1, 100, 10));
    }

    @Test
    void nothingIsFoundWhereBothAreTheSame() {
        Seen seen = counters(SideBySideTest::up, AtomicInteger::incrementAndGet).everySequence(4);

        assertThat(seen.states()).containsExactly("-4", "-3", "-2", "-1", "0", "1", "2", "3", "4");
        assertThat(seen.accepted()).containsExactly("up", "down");
        assertThat(seen.refused()).isEmpty();
    }

    @Test
    void anotherStateIsFoundWhereItBegins() {
        var counters = counters(SideBySideTest::up, n -> n.set(n.get() == 2 ? 0 : n.get() + 1));

        counters.everySequence(2);
        assertFound("[up, up, up]", counters, 3);
    }

    @Test
    void anotherAnswerIsFound() {
        assertFound("[up]", counters(n -> !up(n), AtomicInteger::incrementAndGet), 1);
    }

    @Test
    void anotherActionIsFound() {
        var counters = counters(n -> before.add("up") && up(n), n -> after.add(n.incrementAndGet() > 1 ? "UP" : "up"));

        counters.everySequence(1);
        assertFound("[up, up]", counters, 2);
    }
}

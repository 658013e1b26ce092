package dev.switchgear.internal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.Timers;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimersTest {

    private final ManualExecutor executor = new ManualExecutor();
    private final List<Throwable> reported = new ArrayList<>();
    private long ahead;
    private final InstantSource clock = () -> Instant.ofEpochMilli(executor.millis() + ahead);
    private final Timers timers = Timers.on(executor, clock, reported::add);

    @Test
    void raisesWhenItIsDueAndNotBefore() {
        Bell bell = new Bell(timers);
        bell.in(3_000);

        executor.pass(2_999);
        assertThat(bell.rung()).isEmpty();
        executor.pass(1);
        assertThat(bell.rung()).containsExactly(3_000L);
        executor.pass(100_000);
        assertThat(bell.rung()).hasSize(1);
        assertThat(executor.waiting()).isEqualTo(0);
    }

    @Test
    void raisesNothingAfterItsSourceWasLeft() {
        Bell bell = new Bell(timers);
        bell.in(3_000);
        executor.pass(2_999);
        bell.leave();
        executor.pass(100_000);

        assertThat(bell.rung()).isEmpty();
    }

    @Test
    void aTimerThatIsStartedAnewWaitsAnew() {
        Bell bell = new Bell(timers);
        bell.in(3_000);
        executor.pass(2_000);
        bell.in(3_000);
        executor.pass(2_000);
        assertThat(bell.rung()).isEmpty();
        executor.pass(1_000);

        assertThat(bell.rung()).containsExactly(5_000L);
    }

    @Test
    void anEarlierOneIsNotKeptWaiting() {
        Bell late = new Bell(timers);
        Bell early = new Bell(timers);
        late.in(5_000);
        early.in(1_000);
        executor.pass(1_000);
        assertThat(early.rung()).containsExactly(1_000L);
        executor.pass(4_000);

        assertThat(late.rung()).containsExactly(5_000L);
    }

    @Test
    void manyThatAreDueAtOnceAllRing() {
        List<Bell> bells =
                IntStream.range(0, 100).mapToObj(i -> new Bell(timers)).toList();
        bells.forEach(bell -> bell.in(1_000));
        executor.pass(1_000);

        assertThat(bells.stream().map(Bell::rung).distinct().toList()).containsExactly(List.of(1_000L));
    }

    @Test
    void theExecutorHasOneTaskHoweverManyMachinesWait() {
        List<Bell> bells =
                IntStream.range(0, 1_000).mapToObj(i -> new Bell(timers)).toList();
        for (int round = 0; round < 10; round++) {
            bells.forEach(bell -> bell.in(1_000_000));
            bells.forEach(Bell::leave);
        }

        assertThat(executor.scheduled()).isEqualTo(1);
    }

    @Test
    void aTimerThatWasStoppedCostsOneTaskAtMost() {
        Bell bell = new Bell(timers);
        bell.in(1_000);
        bell.leave();
        bell.in(5_000);
        executor.pass(10_000);

        assertThat(bell.rung()).containsExactly(5_000L);
        assertThat(executor.scheduled()).isEqualTo(2);
    }

    @Test
    void whatIsThrownIsReportedAndTheOthersGoOn() {
        IllegalStateException failure = new IllegalStateException("bang");
        Bell bad = new Bell(timers).effect(() -> {
            throw failure;
        });
        Bell good = new Bell(timers);
        bad.in(1_000);
        good.in(1_000);
        executor.pass(1_000);

        assertThat(reported).containsExactly(failure);
        assertThat(good.rung()).containsExactly(1_000L);
        bad.in(1_000);
        executor.pass(1_000);
        assertThat(reported).containsExactly(failure, failure);
    }

    @Test
    void errorsAreReportedToo() {
        StackOverflowError failure = new StackOverflowError();
        Bell bad = new Bell(timers).effect(() -> {
            throw failure;
        });
        bad.in(1_000);
        executor.pass(1_000);

        assertThat(reported).containsExactly(failure);
    }

    @Test
    void aReportThatThrowsStopsNobodyAndIsNotLost() {
        List<Throwable> uncaught = new ArrayList<>();
        Timers strange = Timers.on(executor, clock, thrown -> {
            throw new IllegalStateException("cannot report");
        });
        Bell bad = new Bell(strange).effect(() -> {
            throw new IllegalArgumentException("bang");
        });
        Bell good = new Bell(strange);
        bad.in(1_000);
        good.in(1_000);
        uncaughtGoTo(uncaught, () -> executor.pass(1_000));

        assertThat(good.rung()).hasSize(1);
        assertThat(uncaught).hasSize(1);
        assertThat(uncaught.get(0)).hasMessageThat().isEqualTo("cannot report");
        assertThat(uncaught.get(0).getSuppressed()[0]).hasMessageThat().isEqualTo("bang");
    }

    @Test
    void byDefaultItGoesToTheThreadsHandler() {
        List<Throwable> uncaught = new ArrayList<>();
        Timers byDefault = Timers.on(executor);
        Bell bad = new Bell(byDefault).effect(() -> {
            throw new IllegalArgumentException("bang");
        });
        bad.in(0);
        uncaughtGoTo(uncaught, () -> executor.pass(0));

        assertThat(uncaught).hasSize(1);
    }

    private static void uncaughtGoTo(List<Throwable> uncaught, Runnable run) {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((any, thrown) -> uncaught.add(thrown));
        try {
            run.run();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }

    @Test
    void anExecutorThatAcceptsNothingIsReportedAndTheEventIsNotItsVictim() {
        Bell bell = new Bell(timers);
        executor.refuse();
        bell.in(1_000);

        assertThat(reported).hasSize(1);
        assertThat(reported.get(0)).isInstanceOf(RejectedExecutionException.class);
        executor.pass(1_000);
        bell.expire();
        assertThat(bell.rung()).containsExactly(1_000L);
    }

    @Test
    void aClockThatIsSetForwardIsNoticedWithinTenSeconds() {
        Bell bell = new Bell(timers);
        bell.in(3_600_000);
        executor.pass(1_000);
        ahead = 3_600_000;
        executor.pass(DrivenTimers.LONGEST_SLEEP);

        assertThat(bell.rung()).hasSize(1);
        assertThat(bell.rung().get(0)).isAtLeast(3_600_000L);
    }

    @Test
    void aClockThatIsSetBackRaisesNothingEarly() {
        Bell bell = new Bell(timers);
        bell.in(5_000);
        ahead = -60_000;
        executor.pass(64_999);
        assertThat(bell.rung()).isEmpty();
        executor.pass(1);

        assertThat(bell.rung()).containsExactly(5_000L);
    }

    @Test
    void afterAClockWasSetBackOthersAreNotLate() {
        Bell first = new Bell(timers);
        first.in(5_000);
        ahead = -60_000;
        Bell second = new Bell(timers);
        second.in(1_000);
        executor.pass(1_000);

        assertThat(second.rung()).containsExactly(-59_000L);
    }

    @Test
    void aMachineThatIsClosedIsNotWoken() {
        Bell closed = new Bell(timers);
        Bell open = new Bell(timers);
        closed.in(1_000);
        open.in(1_000);
        closed.close();
        executor.pass(1_000);
        closed.in(1_000);
        executor.pass(10_000);

        assertThat(closed.rung()).isEmpty();
        assertThat(open.rung()).hasSize(1);
        closed.expire();
        assertThat(closed.rung()).hasSize(1);
    }

    /** An entry action may set the alarm of a machine that starts, or end it. */
    @Test
    void anAlarmMayBeSetOrClosedBeforeItIsStarted() {
        Alarm closed = Alarm.of(timers, new ReentrantLock());
        closed.set(0);
        closed.close();
        closed.start(this, test -> reported.add(new AssertionError()), 0);
        closed.set(0);
        executor.pass(1_000);

        assertThat(reported).isEmpty();
        assertThat(executor.scheduled()).isEqualTo(0);
    }

    @Test
    void timersThatAreClosedWakeNobody() {
        Bell bell = new Bell(timers);
        bell.in(1_000);
        timers.close();
        assertThat(executor.waiting()).isEqualTo(0);
        bell.in(1_000);
        executor.pass(100_000);

        assertThat(bell.rung()).isEmpty();
        assertThat(executor.waiting()).isEqualTo(0);
        assertThrows(IllegalStateException.class, () -> new Bell(timers));
        bell.expire();
        assertThat(bell.rung()).hasSize(1);
    }

    @Test
    void aMachineThatNobodyHoldsIsCollectedAndForgotten() throws InterruptedException {
        WeakReference<Bell> gone = new WeakReference<>(new Bell(timers));
        Bell lost = gone.get();
        if (lost != null) {
            lost.in(86_400_000);
        }
        lost = null;
        while (gone.get() != null) {
            System.gc();
            Thread.sleep(1);
        }
        for (int i = 0; i < 100 && executor.waiting() > 0; i++) {
            Thread.sleep(1); // The collector puts it where it is found a little later.
            executor.pass(DrivenTimers.LONGEST_SLEEP);
        }

        assertThat(executor.waiting()).isEqualTo(0);
        assertThat(reported).isEmpty();
    }

    @Test
    void polledTimersWait() {
        Bell bell = new Bell(Timers.polled(clock));
        bell.in(1_000);
        executor.pass(999);
        bell.expire();
        assertThat(bell.rung()).isEmpty();
        executor.pass(1);
        assertThat(bell.rung()).isEmpty();
        bell.expire();

        assertThat(bell.rung()).containsExactly(1_000L);
        assertThat(executor.scheduled()).isEqualTo(0);
    }

    @Test
    void aMachineForOneThreadTakesTimersThatArePolled() {
        assertThat(Alarm.silent("Lease", Timers.polled(clock)).now()).isEqualTo(0);
        var thrown = assertThrows(IllegalArgumentException.class, () -> Alarm.silent("Lease", timers));
        assertThat(thrown).hasMessageThat().startsWith("Lease is not threadSafe");
    }

    @Test
    void nothingMayBeNull() {
        Timers none = nothing();
        InstantSource noClock = nothing();
        assertThat(assertThrows(NullPointerException.class, () -> Alarm.silent("Lease", none)))
                .hasMessageThat()
                .isEqualTo("timers");
        assertThat(assertThrows(NullPointerException.class, () -> Alarm.of(none, new ReentrantLock())))
                .hasMessageThat()
                .isEqualTo("timers");
        assertThat(assertThrows(NullPointerException.class, () -> Timers.polled(noClock)))
                .hasMessageThat()
                .isEqualTo("clock");
        assertThrows(NullPointerException.class, () -> Timers.on(executor, noClock, reported::add));
        assertThrows(NullPointerException.class, () -> Timers.on(executor, clock, nothing()));
        assertThrows(NullPointerException.class, () -> Timers.on(nothing()));
    }

    private static <T> T nothing() {
        return List.<T>of().stream().findFirst().orElse(null);
    }
}

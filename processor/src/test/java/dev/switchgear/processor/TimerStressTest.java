package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Timers with real threads: none raises what is not due or was left, and none is lost, doubled, or in another one's way. */
@Timeout(180)
@Isolated("threads must meet")
final class TimerStressTest {

    private static final Compiled COMPILED = TestCompiler.JAVAC.compile("""
            package guard;
            import static guard.Guard.State.*;
            import guard.GuardRules.*;
            import java.time.InstantSource;
            import java.util.concurrent.atomic.AtomicLong;
            @dev.switchgear.StateMachine(threadSafe = true)
            @Initial(IDLE)
            public abstract class Guard {
              public enum State { IDLE, WAITING }
              static final long PATIENCE = 4;
              final InstantSource clock;
              final AtomicLong rung;
              boolean isBroken;
              long since;
              volatile long early;
              volatile long started;
              volatile long cancelled;
              Guard(InstantSource clock, AtomicLong rung) { this.clock = clock; this.rung = rung; }
              @Transition(from = IDLE, to = WAITING, then = "starts")
              abstract boolean watch();
              @Transition(from = WAITING, to = IDLE, then = "ends")
              abstract boolean cancel();
              void starts() { started++; since = clock.millis(); }
              void ends() { cancelled++; }
              @Timeout(millis = PATIENCE)
              @Transition(from = WAITING, to = IDLE)
              void ring() {
                if (clock.millis() - since < PATIENCE) {
                  early++;
                }
                rung.incrementAndGet();
              }
              @AfterTransition
              void note(State from, GuardMachine.Event event, State to) {
                if (isBroken && event == GuardMachine.Event.RING) {
                  throw new IllegalStateException("broken");
                }
              }
            }
            """, """
            package guard;
            import dev.switchgear.*;
            import java.lang.ref.WeakReference;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.AtomicLong;
            abstract class Play implements Callable<Object> {
              final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(3);
              final Queue<Throwable> reported = new ConcurrentLinkedQueue<>();
              final AtomicLong rung = new AtomicLong();
              final AtomicLong ahead = new AtomicLong();
              final InstantSource clock = () -> Instant.ofEpochMilli(System.currentTimeMillis() + ahead.get());
              final Random dice = new Random(7);
              final Timers timers = Timers.on(executor, clock, reported::add);
              @Override
              public Object call() throws Exception {
                try {
                  return play();
                } finally {
                  executor.shutdownNow();
                }
              }
              abstract Object play() throws Exception;
              List<GuardMachine> guards(int count) {
                List<GuardMachine> guards = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                  guards.add(new GuardMachine(clock, rung, timers));
                }
                return guards;
              }
              boolean isSo(BooleanSupplierX condition) throws Exception {
                long end = System.nanoTime() + 60_000_000_000L;
                while (!condition.get()) {
                  if (System.nanoTime() > end) {
                    return false;
                  }
                  Thread.sleep(1);
                }
                return true;
              }
              interface BooleanSupplierX { boolean get() throws Exception; }
            }
            """, """
            package guard;
            import java.util.*;
            public class Race extends Play {
              @Override
              Object play() throws Exception {
                List<GuardMachine> guards = guards(40);
                List<Thread> threads = new ArrayList<>();
                for (int t = 0; t < 4; t++) {
                  int first = t;
                  Random own = new Random(t);
                  Thread thread = new Thread(() -> {
                    for (int i = 0; i < 300; i++) {
                      for (int g = first; g < guards.size(); g += 2) {
                        guards.get(g).watch();
                      }
                      try {
                        Thread.sleep(own.nextInt(7));
                      } catch (InterruptedException e) {
                        return;
                      }
                      for (int g = first; g < guards.size(); g += 2) {
                        if (own.nextBoolean()) {
                          guards.get(g).cancel();
                        }
                      }
                    }
                  });
                  threads.add(thread);
                  thread.start();
                }
                for (Thread thread : threads) {
                  thread.join();
                }
                boolean isQuiet = isSo(() -> guards.stream().allMatch(guard -> guard.state() == Guard.State.IDLE));
                long started = guards.stream().mapToLong(guard -> guard.started).sum();
                long cancelled = guards.stream().mapToLong(guard -> guard.cancelled).sum();
                long early = guards.stream().mapToLong(guard -> guard.early).sum();
                return List.of(isQuiet, started - cancelled - rung.get(), early, rung.get() > 100, cancelled > 100, reported);
              }
            }
            """, """
            package guard;
            import dev.switchgear.*;
            import java.util.*;
            import java.util.concurrent.atomic.AtomicLong;
            public class Move extends Play {
              void leave(GuardMachine guard) {
                guard.close();
              }
              @Override
              Object play() throws Exception {
                Timers elsewhere = Timers.on(executor, clock, reported::add);
                List<AtomicLong> rings = new ArrayList<>();
                List<GuardMachine> last = new ArrayList<>();
                for (int round = 0; round < 300; round++) {
                  AtomicLong own = new AtomicLong();
                  rings.add(own);
                  GuardMachine guard = new GuardMachine(clock, own, timers);
                  guard.watch();
                  int moves = dice.nextInt(4);
                  for (int move = 0; move < moves; move++) {
                    Thread.sleep(dice.nextInt(3));
                    leave(guard);
                    guard = new GuardMachine(clock, own, guard.snapshot(), move % 2 == 0 ? elsewhere : timers);
                  }
                  last.add(guard);
                }
                boolean isQuiet = isSo(() -> last.stream().allMatch(guard -> guard.state() == Guard.State.IDLE));
                Thread.sleep(20);
                return List.of(isQuiet, rings.stream().map(AtomicLong::get).distinct().toList(), reported);
              }
            }
            """, """
            package guard;
            import java.util.*;
            public class Careless extends Move {
              final List<GuardMachine> left = new ArrayList<>();
              @Override
              void leave(GuardMachine guard) {
                left.add(guard);
              }
            }
            """, """
            package guard;
            import java.util.*;
            public class Jump extends Play {
              @Override
              Object play() throws Exception {
                List<GuardMachine> guards = guards(100);
                for (int round = 0; round < 50; round++) {
                  guards.forEach(GuardMachine::watch);
                  ahead.addAndGet(dice.nextInt(40_000) - 20_000);
                  Thread.sleep(1);
                }
                ahead.addAndGet(3_600_000);
                boolean isQuiet = isSo(() -> guards.stream().allMatch(guard -> guard.state() == Guard.State.IDLE));
                long started = guards.stream().mapToLong(guard -> guard.started).sum();
                return List.of(isQuiet, started - rung.get(), reported);
              }
            }
            """, """
            package guard;
            import java.util.*;
            public class Broken extends Play {
              @Override
              Object play() throws Exception {
                List<GuardMachine> guards = guards(100);
                for (int i = 0; i < guards.size(); i += 2) {
                  guards.get(i).isBroken = true;
                }
                for (int round = 0; round < 10; round++) {
                  guards.forEach(GuardMachine::watch);
                  int rings = 100 * (round + 1);
                  if (!isSo(() -> rung.get() == rings && guards.stream().allMatch(guard -> guard.state() == Guard.State.IDLE))) {
                    return "lost";
                  }
                }
                isSo(() -> reported.size() == 500);
                return List.of(reported.size(), reported.stream().map(Throwable::getMessage).distinct().toList());
              }
            }
            """, """
            package guard;
            import java.lang.ref.WeakReference;
            import java.util.*;
            import java.util.concurrent.TimeUnit;
            import java.util.concurrent.atomic.AtomicLong;
            public class Lost extends Play {
              @Override
              Object play() throws Exception {
                ahead.set(0);
                java.util.concurrent.atomic.AtomicLong frozen = new AtomicLong();
                var still = dev.switchgear.Timers.on(executor, () -> java.time.Instant.ofEpochMilli(frozen.get()), reported::add);
                List<WeakReference<GuardMachine>> gone = new ArrayList<>();
                for (int i = 0; i < 1_000; i++) {
                  GuardMachine guard = new GuardMachine(clock, rung, still);
                  guard.watch();
                  gone.add(new WeakReference<>(guard));
                }
                boolean isCollected = isSo(() -> {
                  System.gc();
                  return gone.stream().allMatch(reference -> reference.get() == null);
                });
                frozen.set(1_000_000);
                executor.schedule(() -> {}, 50, TimeUnit.MILLISECONDS).get();
                return List.of(isCollected, rung.get(), reported);
              }
            }
            """);

    private static String played(String play) throws Exception {
        return COMPILED.withoutComplaint().run("guard." + play).toString();
    }

    /** Threads start and cancel while timers go off: each watch ends once, by one or the other, and never too early. */
    @Test
    void noneRaisesWhatWasLeftAndNoneIsLost() throws Exception {
        assertThat(played("Race")).isEqualTo("[true, 0, 0, true, true, []]");
    }

    /** A machine is stored and resumed elsewhere, again and again, about when it is due. */
    @Test
    void noneIsLostOrDoubledByResuming() throws Exception {
        assertThat(played("Move")).isEqualTo("[true, [1], []]");
    }

    /** Whoever does not close a machine that goes on elsewhere has its timers go off twice: the play before would notice. */
    @Test
    void oneThatIsNotClosedIsDoubled() throws Exception {
        assertThat(played("Careless")).containsMatch("^\\[true, \\[.*[2-4].*\\], \\[\\]\\]$");
    }

    @Thorough
    @Test
    void clocksThatJumpLoseNone() throws Exception {
        assertThat(played("Jump")).isEqualTo("[true, 0, []]");
    }

    @Test
    void whatIsThrownIsReportedAndTheOthersGoOn() throws Exception {
        assertThat(played("Broken")).isEqualTo("[500, [broken]]");
    }

    @Test
    void aMachineThatNobodyHoldsIsCollected() throws Exception {
        assertThat(played("Lost")).isEqualTo("[true, 0, []]");
    }
}

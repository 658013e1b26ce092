package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Machines whose events are raised by time, on a clock that the test sets. */
final class TimeoutsTest {

    /** A parcel that waits in a shop: superstate, history, and all kinds of actions, each of which is logged with the time that is due. */
    private static final String PARCEL = """
            package parcel;
            import static parcel.Parcel.State.*;
            import static parcel.Parcel.Superstate.*;
            import java.time.Duration;
            import java.util.*;
            import parcel.ParcelRules.*;
            @dev.switchgear.StateMachine
            @Initial(SENT)
            @Final({GONE, BACK})
            @Substates(of = SHOP, states = {SHELF, COUNTER}, initial = SHELF)
            public abstract class Parcel {
              public enum State { SENT, SHELF, COUNTER, LENT, GONE, BACK }
              public enum Superstate { SHOP }
              final List<String> log = new ArrayList<>();
              Duration patience = Duration.ofDays(7);
              RuntimeException fault;
              boolean isOpen = true;
              public abstract State state();
              public abstract Optional<java.time.Instant> deadline();
              public abstract boolean expire();

              @Timeout(hours = 1)
              @Transition(from = SENT, into = SHOP, then = "stamp")
              public abstract void arrive();
              @Transition(from = SHELF, to = COUNTER)
              public abstract void fetch();
              @Timeout(minutes = 10)
              @Transition(from = COUNTER, to = SHELF)
              public abstract State putBack();
              @Transition(within = SHOP)
              public abstract void look();
              @Transition(within = SHOP, into = SHOP)
              public abstract void move();
              @Transition(within = SHOP, to = LENT)
              public abstract void lend();
              @Transition(from = LENT, resume = SHOP)
              public abstract void give();
              @Timeout(of = "patience")
              @Transition(within = SHOP, to = BACK, when = "isOpen")
              public boolean giveUp() { log("giveUp"); return true; }
              @Transition(within = SHOP, to = GONE)
              public abstract void hand();

              Duration patience() {
                log("patience");
                if (fault != null) {
                  throw fault;
                }
                return patience;
              }
              boolean isOpen() { log("isOpen"); return isOpen; }
              void stamp() { log("stamp"); }
              @Exit(SENT) void leaveSent() { log("leaveSent"); }
              @Exit(of = SHOP) void leaveShop() { log("leaveShop"); }
              @Entry(of = SHOP) void enterShop() { log("enterShop"); }
              @AfterTransition void note(State from, ParcelMachine.Event event, State to) { log(event + " " + from + " " + to); }
              void log(String what) {
                log.add(what + deadline().map(due -> "@" + due.toEpochMilli() / 60_000).orElse(""));
              }
              void expect(Runnable event) {
                try { event.run(); } catch (RuntimeException e) { log.add(e.getClass().getSimpleName() + ": " + e.getMessage()); }
              }
            }
            """;

    private static String seen(TestCompiler compiler, String spec, String machine, String steps) throws Exception {
        String packageName = spec.substring("package ".length(), spec.indexOf(';'));
        Compiled compiled = compiler.compile(
                spec,
                """
                        package PACKAGE;
                        import dev.switchgear.*;
                        import java.time.*;
                        import java.util.*;
                        public class Scenario implements java.util.concurrent.Callable<Object> {
                          long minutes;
                          final Timers timers = Timers.polled(() -> Instant.ofEpochSecond(60 * minutes));
                          final List<Object> seen = new ArrayList<>();
                          Object due(MACHINE machine) {
                            return machine.deadline().map(at -> at.getEpochSecond() / 60).map(Object.class::cast).orElse("never");
                          }
                          void expect(Runnable event) {
                            try { event.run(); seen.add("fine"); } catch (RuntimeException e) { seen.add(e.getClass().getSimpleName() + ": " + e.getMessage()); }
                          }
                          @Override
                          public Object call() throws Exception {
                            STEPS
                            return seen;
                          }
                        }
                        """.replace("PACKAGE", packageName).replace("MACHINE", machine).replace("STEPS", steps));
        return compiled.withoutComplaint().run(packageName + ".Scenario").toString();
    }

    private static String parcel(TestCompiler compiler, String steps) throws Exception {
        return seen(compiler, PARCEL, "ParcelMachine", """
                ParcelMachine parcel = new ParcelMachine(timers);
                """ + steps);
    }

    @ParameterizedTest
    @EnumSource
    void startsItsTimersWithItsState(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, "seen.add(due(parcel)); seen.add(parcel.snapshot());"))
                .isEqualTo(
                        "[60, Snapshot[state=SENT, lastOfShop=SHELF, arriveDue=1970-01-01T01:00:00Z, putBackDue=null, giveUpDue=null]]");
    }

    @ParameterizedTest
    @EnumSource
    void raisesWhatIsDueAndNothingBefore(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        minutes = 59;
                        seen.add(parcel.expire());
                        seen.add(parcel.state());
                        minutes = 60;
                        seen.add(parcel.expire());
                        seen.add(parcel.state());
                        seen.add(parcel.expire());
                        seen.add(due(parcel));
                        """)).isEqualTo("[false, SENT, true, SHELF, false, " + (60 + 7 * 24 * 60) + "]");
    }

    /** Exits, effects, durations, then the change of everything at once, entries, observers. */
    @ParameterizedTest
    @EnumSource
    void durationsAreAskedAfterEffectsAndBeforeTheChange(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(9);
                        minutes = 1;
                        parcel.arrive();
                        seen.addAll(parcel.log);
                        """))
                .isEqualTo("[leaveSent@60, stamp@60, patience@60, enterShop@10, ARRIVE SENT SHELF@10]");
    }

    @ParameterizedTest
    @EnumSource
    void whatADurationThrowsLeavesEverythingOld(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.fault = new IllegalStateException("clock shop closed");
                        expect(parcel::arrive);
                        seen.add(parcel.state());
                        seen.add(due(parcel));
                        parcel.fault = null;
                        parcel.patience = null;
                        expect(parcel::arrive);
                        seen.add(parcel.snapshot());
                        parcel.patience = Duration.ZERO;
                        expect(parcel::arrive);
                        """))
                .isEqualTo(
                        "[IllegalStateException: clock shop closed, SENT, 60, "
                                + "NullPointerException: patience returned null, "
                                + "Snapshot[state=SENT, lastOfShop=SHELF, arriveDue=1970-01-01T01:00:00Z, putBackDue=null, giveUpDue=null], fine]");
    }

    /** Neither an internal row nor a move inside restarts the timer of a superstate; to leave and enter it does. */
    @ParameterizedTest
    @EnumSource
    void onlyLeavingAndEnteringRestarts(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(100);
                        parcel.arrive();
                        seen.add(due(parcel));
                        minutes = 5;
                        parcel.look();
                        seen.add(due(parcel));
                        parcel.fetch();
                        seen.add(due(parcel));
                        minutes = 6;
                        parcel.look();
                        seen.add(due(parcel));
                        parcel.putBack();
                        seen.add(due(parcel));
                        parcel.move();
                        seen.add(due(parcel));
                        parcel.hand();
                        seen.add(due(parcel));
                        """)).isEqualTo("[100, 100, 15, 15, 100, 106, never]");
    }

    /** What starts on the way back depends on the state in which the superstate was left. */
    @ParameterizedTest
    @EnumSource
    void historyStartsTheTimersOfTheStateItReturnsTo(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(100);
                        parcel.arrive();
                        parcel.lend();
                        seen.add(due(parcel));
                        parcel.give();
                        seen.add(due(parcel));
                        parcel.fetch();
                        minutes = 3;
                        parcel.lend();
                        seen.add(due(parcel));
                        minutes = 4;
                        parcel.give();
                        seen.add(due(parcel));
                        seen.add(parcel.snapshot());
                        """))
                .isEqualTo("[never, 100, never, 14, Snapshot[state=COUNTER, lastOfShop=COUNTER, arriveDue=null, "
                        + "putBackDue=1970-01-01T00:14:00Z, giveUpDue=1970-01-01T01:44:00Z]]");
    }

    @ParameterizedTest
    @EnumSource
    void raisesTheEarliestFirstAndEachAsAWhole(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(30);
                        parcel.arrive();
                        parcel.fetch();
                        parcel.log.clear();
                        minutes = 1_000;
                        seen.add(parcel.expire());
                        seen.addAll(parcel.log);
                        """))
                .isEqualTo("[true, PUT_BACK COUNTER SHELF@30, isOpen, leaveShop, giveUp, GIVE_UP SHELF BACK]");
    }

    /** It is over as soon as it is raised, and does not come back before its source is entered anew. */
    @ParameterizedTest
    @EnumSource
    void oneThatGuardsRefuseIsDropped(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(30);
                        parcel.isOpen = false;
                        parcel.arrive();
                        minutes = 30;
                        seen.add(parcel.expire());
                        seen.add(parcel.state());
                        seen.add(due(parcel));
                        parcel.fetch();
                        seen.add(due(parcel));
                        parcel.move();
                        seen.add(due(parcel));
                        """)).isEqualTo("[true, SHELF, never, 40, 60]");
    }

    /** Raised by hand, it is an event like others: it may be refused, and its timer runs on. */
    @ParameterizedTest
    @EnumSource
    void byHandItIsAnEvent(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(30);
                        parcel.arrive();
                        parcel.isOpen = false;
                        expect(() -> seen.add(parcel.giveUp()));
                        expect(parcel::putBack);
                        seen.add(due(parcel));
                        parcel.isOpen = true;
                        expect(() -> seen.add(parcel.giveUp()));
                        seen.add(due(parcel));
                        """))
                .isEqualTo(
                        "[IllegalTransitionException: Parcel refuses giveUp in SHELF: isOpen does not hold; it permits: fetch, look, move, lend, hand, "
                                + "IllegalTransitionException: Parcel refuses putBack in SHELF; it permits: fetch, look, move, lend, giveUp, hand, "
                                + "30, true, fine, never]");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithTheTimeThatIsLeft(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        parcel.patience = Duration.ofMinutes(100);
                        parcel.arrive();
                        minutes = 7;
                        parcel.fetch();
                        ParcelMachine.Snapshot kept = parcel.snapshot();
                        minutes = 50;
                        ParcelMachine later = new ParcelMachine(kept, timers);
                        seen.add(later.log.isEmpty());
                        seen.add(due(later));
                        seen.add(later.snapshot().equals(kept));
                        seen.add(later.expire());
                        seen.add(later.state());
                        seen.add(due(later));
                        """)).isEqualTo("[true, 17, true, true, SHELF, 100]");
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotHasNothingDueWhereItsTimerDoesNotRun(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        Instant at = Instant.EPOCH;
                        var shelf = Parcel.State.SHELF;
                        var counter = Parcel.State.COUNTER;
                        expect(() -> new ParcelMachine.Snapshot(shelf, shelf, at, null, null));
                        expect(() -> new ParcelMachine.Snapshot(shelf, shelf, null, at, null));
                        expect(() -> new ParcelMachine.Snapshot(shelf, shelf, null, null, at));
                        expect(() -> new ParcelMachine.Snapshot(counter, shelf, null, at, at));
                        expect(() -> new ParcelMachine.Snapshot(counter, shelf, null, null, null));
                        expect(() -> new ParcelMachine.Snapshot(Parcel.State.LENT, shelf, null, null, at));
                        expect(() -> new ParcelMachine((Timers) null));
                        expect(() -> new ParcelMachine(parcel.snapshot(), null));
                        expect(() -> new ParcelMachine(null, timers));
                        """))
                .isEqualTo(
                        "[IllegalArgumentException: arrive cannot be due in SHELF, "
                                + "IllegalArgumentException: putBack cannot be due in SHELF, fine, fine, fine, "
                                + "IllegalArgumentException: giveUp cannot be due in LENT, "
                                + "NullPointerException: timers, NullPointerException: timers, NullPointerException: snapshot]");
    }

    @ParameterizedTest
    @EnumSource
    void takesNoTimersThatHaveAThreadUnlessItIsThreadSafe(TestCompiler compiler) throws Exception {
        assertThat(parcel(compiler, """
                        seen.add(parcel.state());
                        var executor = java.util.concurrent.Executors.newSingleThreadScheduledExecutor();
                        try (Timers driven = Timers.on(executor)) {
                          expect(() -> new ParcelMachine(driven));
                        } finally {
                          executor.shutdown();
                        }
                        """)).startsWith("[SENT, IllegalArgumentException: Parcel is not threadSafe");
    }

    /** Two that are due, of which the first throws, an endless one, and one that asks from inside. */
    private static final String ODD = """
            package odd;
            import static odd.Odd.State.*;
            import java.time.Duration;
            import java.util.*;
            import odd.OddRules.*;
            @dev.switchgear.StateMachine
            @Initial(A)
            public abstract class Odd {
              public enum State { A, B, C }
              boolean throwsOnEntry = true;
              final List<String> log = new ArrayList<>();
              public abstract boolean expire();
              public abstract State state();
              @Timeout(minutes = 1)
              @Transition(from = A, then = "fail")
              public abstract void first();
              @Timeout(minutes = 1)
              @Transition(from = A, to = B)
              public abstract void second();
              @Timeout(of = "nothing")
              @Transition(from = C, to = C)
              public abstract void spin();
              @Timeout(minutes = 2)
              @Transition(from = B, to = A, then = "expire2")
              public abstract void third();
              @Transition(from = {A, B}, to = C)
              public abstract void leave();
              @Transition(from = {A, B}, then = "expire2")
              public abstract void ask();
              Duration nothing() { return Duration.ofMinutes(-3); }
              void fail() { throw new IllegalStateException("first failed"); }
              void expire2() { log.add("" + expire()); }
              public static class Test {}
            }
            """;

    private static String odd(TestCompiler compiler, String steps) throws Exception {
        return seen(compiler, ODD, "OddMachine", """
                OddMachine odd = new OddMachine(timers);
                """ + steps);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThrownComesOutAndTheOthersStayDue(TestCompiler compiler) throws Exception {
        assertThat(odd(compiler, """
                        minutes = 5;
                        expect(odd::expire);
                        seen.add(odd.state());
                        seen.add(due(odd));
                        seen.add(odd.expire());
                        seen.add(odd.state());
                        """)).isEqualTo("[IllegalStateException: first failed, A, 1, true, B]");
    }

    @ParameterizedTest
    @EnumSource
    void aTimerThatIsOverAtOnceForEverIsAnEndlessRun(TestCompiler compiler) throws Exception {
        assertThat(odd(compiler, """
                        odd.leave();
                        expect(odd::expire);
                        seen.add(odd.state());
                        """))
                .matches("\\[EndlessRunException: Odd does not come to rest: more than 1000 steps .*, C\\]");
    }

    @ParameterizedTest
    @EnumSource
    void fromInsideNothingIsRaised(TestCompiler compiler) throws Exception {
        assertThat(odd(compiler, """
                        odd.ask();
                        seen.addAll(odd.log);
                        minutes = 1;
                        expect(odd::ask);
                        seen.add(due(odd));
                        """))
                .matches("\\[false, ReentrantEventException: Odd refuses first while ask is running.*, 1\\]");
    }

    /** Answers of all kinds, a queue, automatic rows on the way, and a method of the spec that is called as a generated one. */
    private static final String TOASTER = """
            package toaster;
            import static toaster.Toaster.State.*;
            import java.util.*;
            import toaster.ToasterRules.*;
            @dev.switchgear.StateMachine(queued = true, threadSafe = true)
            @Initial(COLD)
            @Automatic(from = WARM, to = HOT, when = "isQuick")
            @Automatic(from = DONE, to = COLD)
            public abstract class Toaster {
              public enum State { COLD, WARM, HOT, DONE }
              final List<String> log = new ArrayList<>();
              boolean isQuick;
              @Transition(from = COLD, to = WARM)
              public abstract State push();
              @Timeout(minutes = 1)
              @Transition(from = WARM, to = HOT)
              public abstract State heat();
              @Timeout(minutes = 2)
              @Transition(from = HOT, to = DONE)
              public int pop() { log.add("pop"); ring(); return 7; }
              @Transition(from = COLD)
              @Ignore(in = {WARM, HOT})
              public void ring() { log.add("ring"); }
              @Transition(from = HOT, to = COLD)
              public void close() { log.add("close"); }
              boolean isQuick() { return isQuick; }
              @Entry(DONE) void done() { ring(); }
              @AfterTransition void note(State from, ToasterMachine.Event event, State to) { log.add(event + " " + from + " " + to); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void eachIsAWholeRun(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, TOASTER, "ToasterMachine", """
                        ToasterMachine toaster = new ToasterMachine(timers);
                        seen.add(toaster.push());
                        seen.add(due(toaster));
                        minutes = 3;
                        seen.add(toaster.expire());
                        seen.add(toaster.state());
                        seen.add(due(toaster));
                        minutes = 5;
                        toaster.log.clear();
                        seen.add(toaster.expire());
                        seen.addAll(toaster.log);
                        seen.add(toaster.state());
                        toaster.isQuick = true;
                        seen.add(toaster.push());
                        seen.add(toaster.snapshot());
                        toaster.close();
                        seen.add(due(toaster));
                        """))
                .isEqualTo(
                        "[WARM, 1, true, HOT, 5, true, pop, POP HOT DONE, POP DONE COLD, ring, RING COLD COLD, ring, RING COLD COLD, COLD, "
                                + "HOT, Snapshot[state=HOT, heatDue=null, popDue=1970-01-01T00:07:00Z], never]");
    }

    /** Far more states than a switch has: packed, with superstates and history. */
    private static String large() {
        StringBuilder states = new StringBuilder("S0");
        StringBuilder inner = new StringBuilder("S0");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            rows.append("  @Transition(from = S%s, to = S%s)%n".formatted(i, (i + 1) % 700));
            if (i > 0) {
                states.append(", S").append(i);
                inner.append(i < 400 ? ", S" + i : "");
            }
        }
        return """
                package large;
                import static large.Large.State.*;
                import static large.Large.Superstate.*;
                import java.time.Duration;
                import large.LargeRules.*;
                @dev.switchgear.StateMachine
                @Initial(S0)
                @Substates(of = BIG, states = {%s}, initial = S2)
                public abstract class Large {
                  public enum State { %s }
                  public enum Superstate { BIG }
                  @Timeout(minutes = 1)
                %s
                  public abstract void step();
                  @Timeout(minutes = 2)
                  @Transition(from = {S3, S5}, to = S0)
                  public abstract void nap();
                  @Timeout(of = "patience")
                  @Transition(within = BIG, to = S600)
                  public abstract void halt();
                  @Transition(within = BIG, to = S500)
                  public abstract void leave();
                  @Transition(from = S500, resume = BIG)
                  public abstract void back();
                  Duration patience() { return Duration.ofMinutes(100); }
                }
                """.formatted(inner, states, rows);
    }

    @Thorough
    @ParameterizedTest
    @EnumSource
    void aLargeMachineHasTimersToo(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, large(), "LargeMachine", """
                        LargeMachine large = new LargeMachine(timers);
                        for (minutes = 1; minutes <= 3; minutes++) {
                          seen.add(large.expire() + " " + large.state());
                        }
                        minutes = 3;
                        large.leave();
                        seen.add(due(large));
                        large.back();
                        seen.add(large.snapshot());
                        minutes = 4;
                        large.step();
                        large.leave();
                        large.back();
                        seen.add(large.snapshot());
                        LargeMachine later = new LargeMachine(large.snapshot(), timers);
                        minutes = 104;
                        seen.add(later.expire());
                        seen.add(later.state());
                        expect(() -> new LargeMachine.Snapshot(Large.State.S500, Large.State.S3, Instant.EPOCH, null, null));
                        expect(() -> new LargeMachine.Snapshot(Large.State.S500, Large.State.S3, null, Instant.EPOCH, null));
                        """))
                .isEqualTo("[true S1, true S2, true S3, 4, "
                        + "Snapshot[state=S3, lastOfBig=S3, stepDue=1970-01-01T00:04:00Z, napDue=1970-01-01T00:05:00Z, haltDue=1970-01-01T01:43:00Z], "
                        + "Snapshot[state=S4, lastOfBig=S4, stepDue=1970-01-01T00:05:00Z, napDue=null, haltDue=1970-01-01T01:44:00Z], "
                        + "true, S600, fine, IllegalArgumentException: nap cannot be due in S500]");
    }

    /** The same of a table. */
    @Thorough
    @ParameterizedTest
    @EnumSource
    void aLargeTableHasTimersToo(TestCompiler compiler) throws Exception {
        StringBuilder states = new StringBuilder("S0");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            rows.append("@Transition(from = S%s, on = TICK, to = S%s)%n".formatted(i, (i + 1) % 700));
            states.append(i > 0 ? ", S" + i : "");
        }
        String table = """
                package large;
                import static large.Large.Event.*;
                import static large.Large.State.*;
                import large.LargeRules.*;
                @dev.switchgear.StateMachine(threadSafe = true)
                @Initial(S0)
                @Timeout(on = TICK, minutes = 1)
                %s
                public interface Large {
                  enum State { %s }
                  enum Event { TICK, TOCK }
                  void close();
                }
                """.formatted(rows, states)
                .replace("public interface", "@Transition(from = S0, on = TOCK)\npublic interface");
        assertThat(seen(compiler, table, "LargeMachine", """
                        LargeMachine large = new LargeMachine(timers);
                        for (minutes = 1; minutes <= 3; minutes++) {
                          seen.add(large.expire() + " " + large.state() + " " + due(large));
                        }
                        large.fire(Large.Event.TICK);
                        large.close();
                        seen.add(large.expire());
                        seen.add(large.snapshot());
                        """))
                .isEqualTo(
                        "[true S1 2, true S2 3, true S3 4, false, Snapshot[state=S4, tickDue=1970-01-01T00:05:00Z]]");
    }

    /** Names that are taken, in the spec and by what is generated. */
    @ParameterizedTest
    @EnumSource
    void namesAreFree(TestCompiler compiler) throws Exception {
        String spec = """
                package names;
                import static names.Names.State.*;
                import static names.Names.Superstate.*;
                import java.time.Duration;
                import names.NamesRules.*;
                @dev.switchgear.StateMachine(threadSafe = true)
                @Initial(A)
                @Substates(of = DUE, states = B, initial = B)
                public abstract class Names {
                  public enum State { A, B }
                  public enum Superstate { DUE }
                  protected long alarm;
                  final String given;
                  Names(String... timers) { given = String.join("", timers); }
                  protected Names(int timers, long timersOfMachine, Object snapshot) { given = "" + timers + timersOfMachine + snapshot; }
                  @Timeout(minutes = 1)
                  @Transition(from = A, to = B)
                  abstract void lastOf();
                  @Timeout(of = "now")
                  @Transition(from = A, resume = DUE)
                  abstract void alarm();
                  @Timeout(of = "nextDue")
                  @Transition(from = B, to = A)
                  abstract void Due();
                  @Transition(from = B, into = DUE)
                  @Transition(from = A, to = A)
                  void go(long now, long alarm, long lastOfAt, long lastOfDue, long lastOfDue_, long DueAt) {}
                  Duration now() { return Duration.ofMinutes(2); }
                  Duration nextDue() { return Duration.ofMinutes(3); }
                  Duration expireNext() { return Duration.ZERO; }
                }
                """;
        assertThat(seen(compiler, spec, "NamesMachine", """
                        NamesMachine names = new NamesMachine(new String[] {"x", "y"}, timers);
                        seen.add(names.given);
                        seen.add(names.snapshot());
                        names.go(1, 2, 3, 4, 5, 6);
                        minutes = 1;
                        names.expire();
                        names.go(1, 2, 3, 4, 5, 6);
                        seen.add(names.snapshot());
                        seen.add(new NamesMachine(1, 2, "3", names.snapshot(), timers).given);
                        """))
                .isEqualTo(
                        "[xy, Snapshot[state=A, lastOfDue=B, lastOfDue_=1970-01-01T00:01:00Z, alarmDue=1970-01-01T00:02:00Z, dueDue=null], "
                                + "Snapshot[state=B, lastOfDue=B, lastOfDue_=null, alarmDue=null, dueDue=1970-01-01T00:04:00Z], 123]");
    }
}

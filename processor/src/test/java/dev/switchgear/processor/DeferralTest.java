package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that wait until no state defers them. */
final class DeferralTest {

    private static final String SCENARIO = """
            package mail;
            import java.util.ArrayList;
            import java.util.List;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              static final List<String> seen = new ArrayList<>();
              @Override
              public Object call() throws Exception {
                STEPS
                return seen;
              }
              static String thrownBy(Runnable action) {
                try { action.run(); } catch (RuntimeException e) { return e.getClass().getSimpleName() + ": " + e.getMessage(); }
                return "nothing";
              }
            }
            """;

    private static final String MAILER = """
            package mail;
            import static mail.Mailer.State.*;
            import java.util.List;
            import mail.MailerRules.*;
            @dev.switchgear.StateMachine(OPTIONS)
            @Initial(IDLE)
            @Final(CLOSED)
            abstract class Mailer {
              enum State { IDLE, SENDING, CLOSED }
              @Transition(from = IDLE, to = SENDING, then = "transmit")
              @Defer(in = SENDING)
              @Ignore(in = CLOSED)
              abstract void send(String text);
              @Transition(from = SENDING, to = IDLE)
              abstract void sent();
              @Transition(from = SENDING)
              abstract void poke();
              @Transition(from = IDLE, to = CLOSED)
              @Defer(in = SENDING)
              abstract void close();
              abstract List<MailerMachine.Event> deferred();
              void transmit(String text) {
                Scenario.seen.add(text);
                if (text.equals("broken")) { throw new IllegalStateException("broken"); }
                if (text.equals("short")) { sent(); }
              }
              @AfterTransition
              void note(State from, MailerMachine.Event event, State to) { Scenario.seen.add(event + ">" + to); }
            }
            """;

    private static Object seen(TestCompiler compiler, String spec, String steps) throws Exception {
        return compiler.compileWithOptions(
                        Sources.of(spec, SCENARIO.replace("STEPS", steps)), TestCompiler.off("SG215", "SG216"))
                .withoutComplaint()
                .run("mail.Scenario");
    }

    @ParameterizedTest
    @EnumSource
    void keepTheirAgeAndPayload(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, MAILER.replace("OPTIONS", ""), """
                        MailerMachine mailer = new MailerMachine();
                        mailer.send("a");
                        mailer.send("b");
                        mailer.close();
                        mailer.send("c");
                        seen.add(mailer.state() + " " + mailer.deferred() + " " + mailer.permitted() + mailer.canSend());
                        mailer.poke();
                        seen.add("" + mailer.deferred());
                        mailer.sent();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.sent();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        """))
                .isEqualTo(List.of(
                        "a",
                        "SEND>SENDING",
                        "SENDING [SEND, CLOSE, SEND] [SENT, POKE]false",
                        "POKE>SENDING",
                        "[SEND, CLOSE, SEND]",
                        "SENT>IDLE",
                        "b",
                        "SEND>SENDING",
                        "SENDING [CLOSE, SEND]",
                        "SENT>IDLE",
                        "CLOSE>CLOSED",
                        "CLOSED []"));
    }

    @ParameterizedTest
    @EnumSource
    void ofAQueueWaitForTheirTurnFirst(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, MAILER.replace("OPTIONS", "queued = true, threadSafe = true"), """
                        MailerMachine mailer = new MailerMachine();
                        mailer.send("a");
                        mailer.send("short");
                        mailer.send("b");
                        mailer.sent();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.sent();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        """))
                .isEqualTo(List.of(
                        "a",
                        "SEND>SENDING",
                        "SENT>IDLE",
                        "short",
                        "SEND>SENDING",
                        "SENT>IDLE",
                        "b",
                        "SEND>SENDING",
                        "SENDING []",
                        "SENT>IDLE",
                        "IDLE []"));
    }

    @ParameterizedTest
    @EnumSource
    void stayWhenAnExceptionEndsTheRun(TestCompiler compiler) throws Exception {
        String steps = """
                MailerMachine mailer = new MailerMachine();
                mailer.send("a");
                mailer.send("broken");
                mailer.send("b");
                seen.add(thrownBy(mailer::sent));
                seen.add(mailer.state() + " " + mailer.deferred());
                seen.add(thrownBy(mailer::sent));
                seen.add(mailer.state() + " " + mailer.deferred());
                mailer.send("c");
                mailer.sent();
                seen.add(mailer.state() + " " + mailer.deferred());
                """;
        List<String> expected = List.of(
                "a",
                "SEND>SENDING",
                "SENT>IDLE",
                "broken",
                "IllegalStateException: broken",
                "IDLE [SEND]",
                "IllegalTransitionException: Mailer refuses sent in IDLE; it permits: send, close",
                "IDLE [SEND]",
                "c",
                "SEND>SENDING",
                "SENT>IDLE",
                "b",
                "SEND>SENDING",
                "SENDING []");
        assertThat(seen(compiler, MAILER.replace("OPTIONS", ""), steps)).isEqualTo(expected);
        assertThat(seen(compiler, MAILER.replace("OPTIONS", "queued = true"), steps))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void areSixteenAtMost(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, MAILER.replace("OPTIONS", ""), """
                        MailerMachine mailer = new MailerMachine();
                        mailer.send("0");
                        for (int i = 1; i <= 15; i++) { mailer.send("" + i); }
                        mailer.close();
                        try {
                          mailer.send("16");
                        } catch (dev.switchgear.DeferralLimitException e) {
                          seen.add(e.getMessage());
                          seen.add(e.machine() + " " + e.state() + " " + e.event() + " " + e.deferred().size());
                        }
                        seen.add("" + mailer.deferred().size());
                        for (int i = 0; i <= 15; i++) { mailer.sent(); }
                        seen.add(mailer.state() + " " + mailer.deferred());
                        seen.removeIf(each -> each.contains(">"));
                        """))
                .isEqualTo(List.of(
                        "0",
                        "Mailer cannot defer send in SENDING: 16 events wait already: send, send, send, send, send, send, send,"
                                + " send, send, send, send, send, send, send, send, close",
                        "Mailer SENDING SEND 16",
                        "16",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "14",
                        "15",
                        "CLOSED []"));
    }

    /** An event that guards do not let through waits, and is taken as soon as they do. */
    @ParameterizedTest
    @EnumSource
    void waitForGuards(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.State.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(OPEN)
                        @Final(CLOSED)
                        abstract class Mailer {
                          enum State { OPEN, CLOSED }
                          int active;
                          @Transition(from = OPEN)
                          void begin() { active++; }
                          @Transition(from = OPEN)
                          boolean end() { active--; return true; }
                          @Transition(from = OPEN)
                          @Ignore(in = CLOSED)
                          State count() { Scenario.seen.add("count"); return OPEN; }
                          @Transition(from = OPEN, to = CLOSED, when = "isIdle")
                          @Defer(in = OPEN)
                          @Ignore(in = CLOSED)
                          abstract void close();
                          boolean isIdle() { Scenario.seen.add("idle? " + active); return active == 0; }
                        }
                        """, """
                        MailerMachine mailer = new MailerMachine();
                        mailer.begin();
                        mailer.begin();
                        mailer.close();
                        mailer.close();
                        mailer.end();
                        seen.add(mailer.state() + " " + mailer.canClose() + " " + mailer.deferred());
                        mailer.end();
                        seen.add(mailer.state() + " " + mailer.canClose() + " " + mailer.deferred() + mailer.count());
                        """))
                .isEqualTo(List.of(
                        "idle? 2",
                        "idle? 2",
                        "idle? 1",
                        "idle? 1",
                        "idle? 1",
                        "OPEN false [CLOSE, CLOSE]",
                        "idle? 0",
                        "CLOSED false []CLOSED"));
    }

    /** Neither what is ignored nor what is refused in silence has anybody asked again. */
    @ParameterizedTest
    @EnumSource
    void areAskedAfterTransitionsAlone(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.Event.*;
                        import static mail.Mailer.State.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(A)
                        @Transition(from = A, on = GO, to = B)
                        @Transition(from = A, on = BACK, when = "never")
                        @Transition(from = B, on = BACK, to = A)
                        @Transition(from = A, on = WAIT, to = B, when = "holds")
                        @Ignore(in = A, on = IDLE)
                        @Defer(in = A, on = WAIT)
                        @Transition(from = B, on = WAIT)
                        @Ignore(in = B, on = IDLE)
                        @Transition(from = B, on = LATE)
                        @Defer(in = A, on = LATE)
                        abstract class Mailer {
                          enum State { A, B }
                          enum Event { GO, BACK, WAIT, IDLE, LATE }
                          static boolean holds;
                          boolean never() { return false; }
                          boolean holds() { Scenario.seen.add("asked"); return holds; }
                        }
                        """, """
                        MailerMachine mailer = new MailerMachine();
                        seen.add("" + mailer.tryFire(Mailer.Event.WAIT) + mailer.can(Mailer.Event.LATE));
                        mailer.fire(Mailer.Event.LATE);
                        seen.add("" + mailer.tryFire(Mailer.Event.LATE));
                        Mailer.holds = true;
                        mailer.fire(Mailer.Event.IDLE);
                        seen.add("" + mailer.tryFire(Mailer.Event.BACK));
                        seen.add(thrownBy(() -> mailer.fire(Mailer.Event.BACK)));
                        seen.add(mailer.deferred() + " " + mailer.state() + MailerMachine.permits(Mailer.State.A, Mailer.Event.LATE));
                        seen.add("" + MailerMachine.targets(Mailer.State.A, Mailer.Event.LATE) + MailerMachine.targets(Mailer.State.A, Mailer.Event.WAIT));
                        mailer.fire(Mailer.Event.GO);
                        seen.add(mailer.deferred() + " " + mailer.state());
                        seen.add(thrownBy(() -> mailer.fire(null)));
                        """))
                .isEqualTo(List.of(
                        "asked",
                        "falsefalse",
                        "false",
                        "false",
                        "IllegalTransitionException: Mailer refuses back in A: never does not hold; it permits: go, wait",
                        "[WAIT, LATE, LATE] Afalse",
                        "[][B]",
                        "[] B",
                        "NullPointerException: event"));
    }

    /** A table without code: nothing runs but the table itself. */
    @ParameterizedTest
    @EnumSource
    void ofATableWithoutCode(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.Event.*;
                        import static mail.Mailer.State.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine(threadSafe = true)
                        @Initial(A)
                        @Transition(from = A, on = NEXT, to = B)
                        @Transition(from = B, on = NEXT, to = C)
                        @Transition(from = C, on = NEXT, to = A)
                        @Defer(in = A, on = {X, Y})
                        @Defer(in = B, on = X)
                        @Transition(from = B, on = Y, to = C)
                        @Reject(in = C, on = Y)
                        @Transition(from = C, on = X, to = A)
                        interface Mailer {
                          enum State { A, B, C }
                          enum Event { NEXT, X, Y }
                        }
                        """, """
                        MailerMachine mailer = new MailerMachine();
                        mailer.fire(Mailer.Event.X);
                        mailer.fire(Mailer.Event.Y);
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.fire(Mailer.Event.NEXT);
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.fire(Mailer.Event.NEXT);
                        mailer.fire(Mailer.Event.X);
                        mailer.fire(Mailer.Event.NEXT);
                        seen.add(mailer.state() + " " + mailer.deferred());
                        for (Mailer.Event event : new Mailer.Event[] {Mailer.Event.X, Mailer.Event.Y, Mailer.Event.Y}) {
                          mailer.fire(event);
                        }
                        mailer.fire(Mailer.Event.NEXT);
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.fire(Mailer.Event.Y);
                        mailer.fire(Mailer.Event.X);
                        seen.add(thrownBy(() -> mailer.fire(Mailer.Event.NEXT)));
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.fire(Mailer.Event.NEXT);
                        seen.add(mailer.state() + " " + mailer.deferred());
                        seen.add(thrownBy(() -> mailer.fire(null)));
                        """))
                .isEqualTo(List.of(
                        "A [X, Y]",
                        "A []",
                        "A []",
                        "A [Y]",
                        "IllegalTransitionException: Mailer refuses y in C; it permits: next, x",
                        "C [X]",
                        "A [X]",
                        "NullPointerException: event"));
    }

    /** Time raises an event that waits; if it is not permitted any more when it has waited, it is dropped. */
    @ParameterizedTest
    @EnumSource
    void areDroppedIfTimeRaisedThem(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.State.*;
                        import static mail.Mailer.Superstate.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(IDLE)
                        @Substates(of = UP, states = {IDLE, BUSY}, initial = IDLE)
                        interface Mailer {
                          enum State { IDLE, BUSY, DOWN }
                          enum Superstate { UP }
                          @Timeout(millis = 10)
                          @Transition(within = UP)
                          @Defer(in = BUSY)
                          default void check() { Scenario.seen.add("check"); }
                          @Transition(from = IDLE, to = BUSY)
                          @Transition(from = BUSY, to = IDLE)
                          @Transition(from = DOWN, to = BUSY)
                          void next();
                          @Transition(within = UP, to = DOWN)
                          void stop();
                        }
                        """, """
                        long[] now = {0};
                        java.time.InstantSource clock = () -> java.time.Instant.ofEpochMilli(now[0]);
                        MailerMachine mailer = new MailerMachine(dev.switchgear.Timers.polled(clock));
                        mailer.next();
                        now[0] = 10;
                        seen.add(mailer.expire() + " " + mailer.deferred() + mailer.deadline());
                        seen.add(thrownBy(mailer::snapshot));
                        mailer.next();
                        seen.add(mailer.state() + " " + mailer.deferred() + mailer.snapshot());
                        mailer.stop();
                        mailer.next();
                        now[0] = 20;
                        seen.add(mailer.expire() + " " + mailer.deferred());
                        mailer.stop();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.next();
                        mailer.check();
                        seen.add(thrownBy(mailer::stop));
                        seen.add(mailer.state() + " " + mailer.deferred());
                        """))
                .isEqualTo(List.of(
                        "true [CHECK]Optional.empty",
                        "IllegalStateException: Mailer cannot be stored while events wait: CHECK",
                        "check",
                        "IDLE []Snapshot[state=IDLE, checkDue=null]",
                        "true [CHECK]",
                        "DOWN []",
                        "IllegalTransitionException: Mailer refuses check in DOWN; it permits: next",
                        "DOWN []"));
    }
}

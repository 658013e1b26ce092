package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods that are told of refusals, in compiled machines. */
final class RefusedTest {

    private static final String SCENARIO = """
            package desk;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.Callable;
            public class Scenario implements Callable<Object> {
              @Override
              public Object call() throws Exception {
                List<Object> seen = new ArrayList<>();
                STEPS
                return seen;
              }
              interface Step { void run() throws Exception; }
              static String thrownBy(Step step) {
                try { step.run(); } catch (Exception e) { return e.getClass().getSimpleName(); }
                return "nothing";
              }
            }
            """;

    private static String seen(TestCompiler compiler, String spec, String steps) throws Exception {
        return compiler.compile(spec, SCENARIO.replace("STEPS", steps))
                .withoutComplaint()
                .run("desk.Scenario")
                .toString();
    }

    /** Each way to raise an event, and each reason to refuse it. */
    private static final String DESK = """
            package desk;
            import static desk.Desk.State.*;
            import desk.DeskRules.*;
            import dev.switchgear.Reason;
            import java.util.ArrayList;
            import java.util.List;
            @dev.switchgear.StateMachine(OPTIONS)
            @Initial(NEW)
            @Final(DONE)
            public abstract class Desk {
              public enum State { NEW, OPEN, DONE }
              final List<Object> log = new ArrayList<>();
              boolean isFine;
              public abstract State state();
              @Transition(from = NEW, to = OPEN, when = "isFine")
              @Reject(in = OPEN)
              public abstract void open(int how);
              @Transition(from = OPEN, to = DONE, when = "isFine")
              @Ignore(in = NEW)
              @Reject(in = DONE)
              public abstract boolean close();
              @Transition(from = OPEN)
              @Transition(from = NEW, when = "isFine")
              public int count() throws java.io.IOException { return 7; }
              @Transition(from = OPEN)
              public abstract State look();
              boolean isFine() { return isFine; }
              @Refused void one(State state, DeskMachine.Event event, Reason reason) {
                log.add(state + " " + event + " " + reason);
              }
              @Refused void two() { log.add("two"); }
            }
            """;

    private static final String STEPS = """
            DeskMachine desk = new DeskMachine();
            seen.add(thrownBy(() -> desk.open(1)));
            seen.add(desk.canOpen());
            seen.add(desk.close());
            seen.add(thrownBy(() -> desk.count()));
            seen.add(thrownBy(() -> desk.look()));
            desk.isFine = true;
            desk.open(2);
            seen.add(desk.count());
            seen.add(thrownBy(() -> desk.open(3)));
            desk.isFine = false;
            seen.add(desk.close());
            seen.add(new DeskMachine(Desk.State.NEW).close());
            seen.add(DeskMachine.permits(Desk.State.DONE, DeskMachine.Event.CLOSE));
            DeskMachine done = new DeskMachine(Desk.State.DONE);
            seen.add(done.close());
            seen.add(thrownBy(() -> done.count()));
            seen.addAll(desk.log);
            seen.addAll(done.log);
            """;

    private static final String SEEN = "[IllegalTransitionException, false, false, IllegalTransitionException, "
            + "IllegalTransitionException, 7, IllegalTransitionException, false, false, false, false, "
            + "IllegalTransitionException, "
            + "NEW OPEN GUARDED, two, NEW COUNT GUARDED, two, NEW LOOK NOT_PERMITTED, two, OPEN OPEN REJECTED, two, "
            + "OPEN CLOSE GUARDED, two, DONE CLOSE REJECTED, two, DONE COUNT NOT_PERMITTED, two]";

    @ParameterizedTest
    @EnumSource
    void areToldOfEachRefusal(TestCompiler compiler) throws Exception {
        for (String options : new String[] {"", "threadSafe = true", "queued = true", "occurrences = true"}) {
            assertThat(seen(compiler, DESK.replace("(OPTIONS)", options.isEmpty() ? "" : "(" + options + ")"), STEPS))
                    .isEqualTo(SEEN);
        }
    }

    /** The same in a machine whose table is packed, for it has many states. */
    @ParameterizedTest
    @EnumSource
    void areToldSoByALargeMachine(TestCompiler compiler) throws Exception {
        String more = IntStream.range(0, 200).mapToObj(i -> ", S" + i).collect(Collectors.joining());
        String names = more.substring(2);
        String spec = DESK.replace("(OPTIONS)", "")
                .replace("NEW, OPEN, DONE }", "NEW, OPEN, DONE" + more + " }")
                .replace("@Final(DONE)", "@Final(DONE)\n@Never(reach = {" + names + "})")
                .replace("@Reject(in = DONE)", "@Reject(in = {DONE" + more + "})");
        assertThat(seen(compiler, spec, STEPS)).isEqualTo(SEEN);
    }

    @ParameterizedTest
    @EnumSource
    void areToldByATable(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package desk;
                        import desk.GateRules.*;
                        import java.util.List;
                        @dev.switchgear.StateMachine
                        @Initial(Gate.State.SHUT)
                        @Transition(from = Gate.State.SHUT, on = Gate.Event.COIN, to = Gate.State.OPEN)
                        @Transition(from = Gate.State.OPEN, on = Gate.Event.PUSH, to = Gate.State.SHUT)
                        @Ignore(in = Gate.State.OPEN, on = Gate.Event.COIN)
                        @Reject(in = Gate.State.SHUT, on = Gate.Event.KICK)
                        @Transition(from = Gate.State.OPEN, on = Gate.Event.KICK, when = "isWeak")
                        public abstract class Gate {
                          public enum State { SHUT, OPEN }
                          public enum Event { COIN, PUSH, KICK }
                          final List<Object> log = new java.util.ArrayList<>();
                          boolean isWeak() { return false; }
                          @Refused
                          void refused(State state, Event event, dev.switchgear.Reason reason) {
                            log.add(state + " " + event + " " + reason);
                          }
                        }
                        """, """
                        GateMachine gate = new GateMachine();
                        seen.add(thrownBy(() -> gate.fire(Gate.Event.PUSH)));
                        seen.add(gate.tryFire(Gate.Event.KICK));
                        gate.fire(Gate.Event.COIN);
                        gate.fire(Gate.Event.COIN);
                        seen.add(gate.tryFire(Gate.Event.COIN));
                        seen.add(gate.tryFire(Gate.Event.KICK));
                        seen.add(gate.can(Gate.Event.KICK));
                        seen.addAll(gate.log);
                        """))
                .isEqualTo("[IllegalTransitionException, false, false, false, false, "
                        + "SHUT PUSH NOT_PERMITTED, SHUT KICK REJECTED, OPEN KICK GUARDED]");
    }

    /** It is in the middle of the event; what it throws comes instead of the refusal. */
    @ParameterizedTest
    @EnumSource
    void mayThrowAndRaiseNothing(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package desk;
                        import desk.SafeRules.*;
                        import java.util.List;
                        @dev.switchgear.StateMachine
                        @Initial(Safe.State.SHUT)
                        public abstract class Safe {
                          public enum State { SHUT, OPEN }
                          final List<Object> log = new java.util.ArrayList<>();
                          boolean isCalm = true;
                          @Transition(from = State.SHUT, to = State.OPEN)
                          public abstract boolean open() throws java.io.IOException;
                          @Transition(from = State.OPEN, to = State.SHUT)
                          public abstract void shut() throws java.io.IOException;
                          @Refused
                          void refused() throws java.io.IOException {
                            if (!isCalm) { throw new java.io.IOException(); }
                            try { open(); } catch (dev.switchgear.ReentrantEventException e) { log.add("reentrant"); }
                          }
                        }
                        """, """
                        SafeMachine safe = new SafeMachine();
                        seen.add(thrownBy(() -> safe.shut()));
                        safe.isCalm = false;
                        seen.add(thrownBy(() -> safe.shut()));
                        seen.add(safe.open());
                        seen.add(thrownBy(() -> safe.open()));
                        seen.add(thrownBy(() -> safe.tryFire(SafeMachine.Event.OPEN)));
                        seen.add(safe.tryFire(SafeMachine.Event.SHUT));
                        seen.addAll(safe.log);
                        """))
                .isEqualTo(
                        "[IllegalTransitionException, IOException, true, IOException, IOException, true, reentrant]");
    }

    /** An event that waits in a queue is refused when its turn comes; the state is that of then. */
    @ParameterizedTest
    @EnumSource
    void areToldOfWhatHasWaited(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package desk;
                        import desk.LampRules.*;
                        import java.util.List;
                        @dev.switchgear.StateMachine(queued = true, occurrences = true)
                        @Initial(Lamp.State.OFF)
                        public abstract class Lamp {
                          public enum State { OFF, ON }
                          final List<Object> log = new java.util.ArrayList<>();
                          @Transition(from = State.OFF, to = State.ON, then = "again")
                          public abstract void on(String by);
                          @Transition(from = State.ON, to = State.OFF)
                          public abstract boolean off(String by);
                          void again(String by) { on("the first"); }
                          @Refused
                          void refused(State state, LampMachine.Occurrence occurrence, dev.switchgear.Reason reason) {
                            log.add(state + " " + occurrence + " " + reason);
                            if (log.size() < 2) { on("refused"); }
                          }
                        }
                        """, """
                        LampMachine lamp = new LampMachine();
                        seen.add(thrownBy(() -> lamp.on("me")));
                        lamp.off("me");
                        lamp.log.clear();
                        lamp.log.add("-");
                        seen.add(lamp.off("me"));
                        seen.addAll(lamp.log);
                        LampMachine other = new LampMachine();
                        seen.add(thrownBy(() -> other.off("once")));
                        seen.addAll(other.log);
                        """))
                .isEqualTo(
                        "[IllegalTransitionException, false, -, OFF Off[by=me] NOT_PERMITTED, IllegalTransitionException, "
                                + "OFF Off[by=once] NOT_PERMITTED, ON On[by=the first] NOT_PERMITTED]");
    }
}

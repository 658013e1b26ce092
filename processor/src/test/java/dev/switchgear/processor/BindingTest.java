package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Machines whose state an object carries: when it is read, and when it is written. */
final class BindingTest {

    private static final String SCENARIO = """
            package shop;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.Callable;
            public class Scenario implements Callable<Object> {
              static final List<Object> seen = new ArrayList<>();
              @Override
              public Object call() throws Exception {
                STEPS
                return seen;
              }
              interface Step { void run() throws Exception; }
              static void tried(Step step) {
                try {
                  step.run();
                } catch (Exception thrown) {
                  String message = thrown.getMessage();
                  seen.add(thrown.getClass().getSimpleName() + (message == null || message.length() > 12 ? "" : " " + message));
                }
              }
            }
            """;

    private static final String ORDER = """
            package shop;
            public class Order {
              private Flow.State status;
              int writes;
              Order(Flow.State status) { this.status = status; }
              public Flow.State getStatus() { return status; }
              public void setStatus(Flow.State status) { this.status = status; writes++; }
              @Override
              public String toString() { return status + "/" + writes; }
            }
            """;

    private static final String FLOW = """
            package shop;
            import static shop.Flow.State.*;
            import dev.switchgear.Bound;
            import java.util.List;
            import shop.FlowRules.*;
            @dev.switchgear.StateMachine(OPTIONS)
            @Initial(CART)
            @Final(SENT)
            public abstract class Flow {
              public enum State { CART, PAID, PACKED, SENT MORE }
              final Order order;
              final List<String> log;
              String broken = "";
              protected Flow(List<String> log, @Bound("status") Order order) {
                this.order = order;
                this.log = log;
              }
              @Transition(from = CART, to = PAID, when = "enough", then = "charge")
              public abstract void pay(int amount);
              @Transition(from = PAID, to = PACKED)
              public abstract boolean pack();
              @Transition(from = PACKED, to = SENT)
              public String send() { fail("body"); return "sent"; }
              @Transition(from = {PAID, PACKED}, to = CART)
              @Ignore(in = CART)
              public abstract State undo();
              boolean enough(int amount) { return amount > 9; }
              void charge() { fail("effect"); }
              @Exit(CART) void leave() { fail("exit"); }
              @Entry(PAID) void enter() { fail("entry"); }
              @AfterTransition void told(State from, FlowMachine.Event event, State to) { log.add(from + ">" + to + ":" + order); fail("observer"); }
              private void fail(String where) {
                if (broken.equals(where)) {
                  throw new IllegalStateException(where);
                }
              }
            }
            """;

    private static String seen(TestCompiler compiler, String steps, String... sources) throws Exception {
        List<String> texts = new ArrayList<>(List.of(sources));
        texts.add(SCENARIO.replace("STEPS", steps));
        return compiler.compile(texts.toArray(String[]::new))
                .withoutComplaint()
                .run("shop.Scenario")
                .toString();
    }

    private static String flow(String options, String moreStates) {
        return FLOW.replace("(OPTIONS)", options.isEmpty() ? "" : "(" + options + ")")
                .replace(" MORE", moreStates);
    }

    /** Each way in which an event may end. */
    private static final String STEPS = """
            List<String> log = new ArrayList<>();
            FlowMachine.Factory flows = new FlowMachine.Factory(log);
            Order order = new Order(null);
            tried(() -> flows.on(order));
            tried(() -> flows.on(null));
            tried(() -> flows.start(null));
            seen.add(flows.start(order).state() + ":" + order);
            tried(() -> flows.on(order).pay(9));
            seen.add(flows.on(order).pack());
            seen.add(order.toString());
            for (String where : new String[] {"exit", "effect", "entry", "observer"}) {
              FlowMachine flow = flows.on(order);
              flow.broken = where;
              tried(() -> flow.pay(10));
            }
            seen.add(order.toString());
            log.clear();
            flows.on(order).pay(10);
            seen.add(order.toString());
            FlowMachine flow = flows.on(order);
            seen.add(flow.pack());
            flow.broken = "body";
            tried(() -> flow.send());
            seen.add(order.toString());
            seen.add(flows.on(order).undo());
            seen.add(flows.on(order).undo());
            seen.add(order.getStatus());
            seen.addAll(log);
            """;

    private static final String SEEN = "[NullPointerException state, NullPointerException order, "
            + "NullPointerException order, CART:CART/1, "
            + "IllegalTransitionException, false, CART/1, "
            + "IllegalStateException exit, IllegalStateException effect, IllegalStateException entry, "
            + "IllegalStateException observer, CART/1, PAID/2, "
            + "true, IllegalStateException body, PACKED/3, CART, CART, CART, "
            + "CART>PAID:CART/1, PAID>PACKED:PAID/2, PACKED>CART:PACKED/3]";

    @ParameterizedTest
    @EnumSource
    void isWrittenWhenAnEventIsOver(TestCompiler compiler) throws Exception {
        for (String options : List.of("", "threadSafe = true", "queued = true", "occurrences = true")) {
            assertThat(seen(compiler, STEPS, ORDER, flow(options, ""))).isEqualTo(SEEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenByALargeMachine(TestCompiler compiler) throws Exception {
        String more = IntStream.range(0, 200).mapToObj(i -> ", S" + i).collect(Collectors.joining());
        String events = IntStream.range(0, 200)
                .mapToObj(i -> "  @Transition(from = CART, to = S" + i + ")\n  public abstract void s" + i + "();\n")
                .collect(Collectors.joining());
        String flow = flow("", more)
                .replace("@Transition(from = {PAID, PACKED}, to = CART)", "@Transition(except = CART, to = CART)")
                .replace("  boolean enough", events + "  boolean enough");

        assertThat(seen(compiler, STEPS, ORDER, flow)).isEqualTo(SEEN);
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenWhenWaitingEventsAreOver(TestCompiler compiler) throws Exception {
        String flow = """
                package shop;
                import static shop.Flow.State.*;
                import dev.switchgear.Bound;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine(queued = true, occurrences = true)
                @Initial(CART)
                @Automatic(from = PAID, to = PACKED)
                public abstract class Flow {
                  public enum State { CART, PAID, PACKED, SENT }
                  private final Order order;
                  Flow(@Bound("status") Order order) { this.order = order; }
                  @Transition(from = CART, to = PAID)
                  public abstract void pay();
                  @Transition(from = PACKED, to = SENT)
                  public abstract void send();
                  @Transition(from = SENT, to = CART, when = "isNever")
                  public abstract boolean again();
                  boolean isNever() { return false; }
                  @Entry(PACKED) void packed() { Scenario.seen.add("packed " + order); send(); }
                  @Entry(SENT) void sent() { Scenario.seen.add("sent " + order); }
                  @Refused void refused() { Scenario.seen.add("refused"); }
                }
                """;

        assertThat(seen(compiler, """
                        FlowMachine.Factory flows = new FlowMachine.Factory();
                        Order order = new Order(Flow.State.CART);
                        flows.on(order).fire(new FlowMachine.Pay());
                        seen.add(order.toString());
                        seen.add(flows.on(order).tryFire(new FlowMachine.Pay()));
                        seen.add(flows.on(order).tryFire(FlowMachine.Event.AGAIN));
                        tried(() -> flows.on(order).fire(FlowMachine.Event.SEND));
                        seen.add(order.getStatus());
                        Order next = new Order(Flow.State.CART);
                        seen.add(flows.on(next).tryFire(FlowMachine.Event.PAY) + " " + next);
                        """, ORDER, flow))
                .isEqualTo("[packed CART/0, sent CART/0, SENT/1, refused, false, refused, false, refused, "
                        + "IllegalTransitionException, SENT, packed CART/0, sent CART/0, true SENT/1]");
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsBoundToo(TestCompiler compiler) throws Exception {
        String flow = """
                package shop;
                import static shop.Flow.Event.*;
                import static shop.Flow.State.*;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine
                @Initial(CART)
                @Transition(from = CART, on = PAY, to = PAID)
                @Transition(from = PAID, on = UNDO, to = CART)
                @Ignore(in = CART, on = UNDO)
                public abstract class Flow {
                  public enum State { CART, PAID }
                  public enum Event { PAY, UNDO }
                  Flow(@dev.switchgear.Bound("status") Order order) {}
                }
                """;

        assertThat(seen(compiler, """
                        FlowMachine.Factory flows = new FlowMachine.Factory();
                        Order order = new Order(Flow.State.CART);
                        seen.add(flows.on(order).tryFire(Flow.Event.UNDO) + " " + order);
                        flows.on(order).fire(Flow.Event.PAY);
                        seen.add(flows.on(order).tryFire(Flow.Event.PAY) + " " + order);
                        """, ORDER, flow)).isEqualTo("[false CART/0, false PAID/1]");
    }

    /** What may carry the state of a small flow, and how it is bound. */
    private static String carried(TestCompiler compiler, String carrier, String bound, String more, String steps)
            throws Exception {
        String flow = """
                package shop;
                import static shop.Flow.State.*;
                import dev.switchgear.Bound;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine
                @Initial(CART)
                public abstract class Flow {
                  public enum State { CART, PAID }
                  protected Flow(BOUND) {}
                  @Transition(from = CART, to = PAID)
                  public abstract void pay();
                  @Transition(from = PAID, to = CART)
                  public abstract boolean undo();
                  MORE
                }
                """.replace("BOUND", bound).replace("MORE", more);
        return seen(compiler, steps, "package shop;\n" + carrier, flow);
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsReplaced(TestCompiler compiler) throws Exception {
        for (String wither : List.of("withStatus", "status", "setStatus")) {
            assertThat(carried(compiler, """
                            record Order(int id, Flow.State status) {
                              Order WITHER(Flow.State other) { return new Order(id, other); }
                            }
                            """.replace("WITHER", wither), "@Bound(\"status\") Order order", "", """
                            FlowMachine.Factory flows = new FlowMachine.Factory();
                            Order order = new Order(7, Flow.State.CART);
                            FlowMachine flow = flows.on(order);
                            seen.add(flow.order() == order);
                            flow.pay();
                            seen.add(flow.order());
                            tried(() -> flow.pay());
                            seen.add(flow.undo() + " " + flow.order());
                            seen.add(flows.start(new Order(8, null)).order());
                            """))
                    .isEqualTo("[true, Order[id=7, status=PAID], IllegalTransitionException, "
                            + "true Order[id=7, status=CART], Order[id=8, status=CART]]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSpecAsksForWhatReplacesIt(TestCompiler compiler) throws Exception {
        assertThat(carried(
                        compiler,
                        "record Order(Flow.State status) { Order withStatus(Flow.State other) { return new Order(other); } }",
                        "@Bound(\"status\") Order order",
                        "abstract Order order();\n  @AfterTransition void told() { Scenario.seen.add(order().status()); }",
                        """
                        Flow flow = new FlowMachine.Factory().on(new Order(Flow.State.CART));
                        flow.pay();
                        seen.add(flow.order().status());
                        """))
                .isEqualTo("[CART, PAID]");
    }

    @ParameterizedTest
    @EnumSource
    void aFieldIsWritten(TestCompiler compiler) throws Exception {
        assertThat(carried(
                        compiler,
                        "class Order { Flow.State status = Flow.State.CART; }",
                        "@Bound(\"status\") Order state",
                        "",
                        """
                        Order order = new Order();
                        new FlowMachine.Factory().on(order).pay();
                        seen.add(order.status);
                        """))
                .isEqualTo("[PAID]");
    }

    @ParameterizedTest
    @EnumSource
    void aMethodOfTheSpecWrites(TestCompiler compiler) throws Exception {
        assertThat(carried(
                        compiler,
                        "record Order(Flow.State status) {}",
                        "@Bound(read = \"status\", write = \"keep\") Order order",
                        "Order kept;\n  void keep(State state) { kept = new Order(state); }",
                        """
                        FlowMachine flow = new FlowMachine.Factory().on(new Order(Flow.State.CART));
                        flow.pay();
                        seen.add(flow.kept);
                        """))
                .isEqualTo("[Order[status=PAID]]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInheritedIsUsed(TestCompiler compiler) throws Exception {
        assertThat(carried(compiler, """
                        class Order extends Row<Flow.State> {}
                        abstract class Row<S> {
                          private S status;
                          S getStatus() { return status; }
                          Row<S> setStatus(S status) { this.status = status; return this; }
                        }
                        """, "@Bound(\"status\") Order order", "", """
                        Order order = new Order();
                        new FlowMachine.Factory().start(order).pay();
                        seen.add(order.getStatus());
                        """))
                .isEqualTo("[PAID]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGenericOrThrowsOrTakesSeveralIsMirrored(TestCompiler compiler) throws Exception {
        String flow = """
                package shop;
                import static shop.Flow.State.*;
                import dev.switchgear.Bound;
                import java.io.IOException;
                import java.util.List;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine
                @Initial(CART)
                public abstract class Flow<T, R extends Order> {
                  public enum State { CART, PAID }
                  final List<T> given;
                  @SafeVarargs
                  protected Flow(@Bound("status") R row, T... given) throws IOException {
                    this.given = new java.util.ArrayList<>();
                    for (T each : given) {
                      this.given.add(each);
                    }
                    if (given.length == 0) {
                      throw new IOException("empty");
                    }
                  }
                  @Transition(from = CART, to = PAID)
                  public abstract void pay();
                  @Transition(from = PAID, to = CART)
                  public abstract void undo();
                }
                """;

        assertThat(seen(compiler, """
                        FlowMachine.Factory<String, Order> flows = new FlowMachine.Factory<>("a", "b");
                        Order order = new Order(Flow.State.CART);
                        FlowMachine<String, Order> flow = flows.on(order);
                        flow.pay();
                        seen.add(order + " " + flow.given);
                        tried(() -> new FlowMachine.Factory<String, Order>().start(order));
                        """, ORDER, flow)).isEqualTo("[PAID/1 [a, b], IOException empty]");
    }

    @ParameterizedTest
    @EnumSource
    void allThatAMachineIsStoredAsIsCarried(TestCompiler compiler) throws Exception {
        String row = """
                package shop;
                import java.time.Instant;
                class Row {
                  Flow.State state = Flow.State.IDLE;
                  Flow.State last = Flow.State.SLOW;
                  private Instant until;
                  Instant until() { return until; }
                  Row until(Instant until) { this.until = until; return this; }
                  @Override
                  public String toString() { return state + " " + last + " " + until; }
                }
                """;
        String flow = """
                package shop;
                import static shop.Flow.State.*;
                import static shop.Flow.Superstate.*;
                import dev.switchgear.Bound;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine
                @Initial(IDLE)
                @Substates(of = BUSY, states = {SLOW, FAST}, initial = SLOW)
                public abstract class Flow {
                  public enum State { IDLE, SLOW, FAST }
                  public enum Superstate { BUSY }
                  protected Flow(@Bound("state") @Bound(component = "lastOfBusy", value = "last")
                      @Bound(component = "restDue", value = "until") Row row) {}
                  @Transition(from = IDLE, resume = BUSY)
                  public abstract void go();
                  @Transition(from = SLOW, to = FAST)
                  public abstract void hurry();
                  @Timeout(seconds = 5)
                  @Transition(within = BUSY, to = IDLE, when = "isTired")
                  abstract void rest();
                  static boolean tired;
                  boolean isTired() { return tired; }
                }
                """;

        assertThat(seen(compiler, """
                        long[] now = {0};
                        FlowMachine.Factory flows =
                            new FlowMachine.Factory(dev.switchgear.Timers.polled(() -> java.time.Instant.ofEpochSecond(now[0])));
                        Row row = new Row();
                        flows.start(row);
                        seen.add(row.toString());
                        flows.on(row).go();
                        seen.add(row.toString());
                        flows.on(row).hurry();
                        seen.add(row.toString());
                        now[0] = 6;
                        seen.add(flows.on(row).expire());
                        seen.add(row.toString());
                        seen.add(flows.on(row).expire());
                        row.until(java.time.Instant.ofEpochSecond(7));
                        now[0] = 8;
                        Flow.tired = true;
                        seen.add(flows.on(row).expire() + " " + row);
                        flows.on(row).go();
                        seen.add(row.toString());
                        row.last = Flow.State.IDLE;
                        tried(() -> flows.on(row));
                        """, row, flow))
                .isEqualTo("[IDLE SLOW null, SLOW SLOW 1970-01-01T00:00:05Z, FAST SLOW 1970-01-01T00:00:05Z, "
                        + "true, FAST SLOW null, false, true IDLE FAST null, FAST FAST 1970-01-01T00:00:13Z, "
                        + "IllegalArgumentException]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeprecatedIsUsedInSilence(TestCompiler compiler) throws Exception {
        assertThat(
                        carried(
                                compiler,
                                "class Order { private Flow.State status = Flow.State.CART;\n"
                                        + "Flow.State getStatus() { return status; }\n"
                                        + "/** @deprecated no more */ @Deprecated void setStatus(Flow.State status) { this.status = status; } }",
                                "@Bound(\"status\") Order order",
                                "",
                                "Order order = new Order(); new FlowMachine.Factory().on(order).pay(); seen.add(order.getStatus());"))
                .isEqualTo("[PAID]");
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeMissingIsOptional(TestCompiler compiler) throws Exception {
        String row = """
                package shop;
                import java.time.Instant;
                import java.util.Optional;
                class Row {
                  Flow.State state = Flow.State.IDLE;
                  Optional<Instant> until = Optional.empty();
                  Optional<Instant> getUntil() { return until; }
                  void setUntil(Optional<Instant> until) { this.until = until; }
                }
                """;
        String flow = """
                package shop;
                import static shop.Flow.State.*;
                import dev.switchgear.Bound;
                import shop.FlowRules.*;
                @dev.switchgear.StateMachine
                @Initial(IDLE)
                public abstract class Flow {
                  public enum State { IDLE, BUSY }
                  protected Flow(@Bound("state") @Bound(component = "restDue", value = "until") Row row) {}
                  @Transition(from = IDLE, to = BUSY)
                  public abstract void go();
                  @Timeout(seconds = 5)
                  @Transition(from = BUSY, to = IDLE)
                  abstract void rest();
                }
                """;

        assertThat(seen(compiler, """
                        long[] now = {0};
                        FlowMachine.Factory flows = new FlowMachine.Factory(
                            dev.switchgear.Timers.polled(() -> java.time.Instant.ofEpochSecond(now[0])));
                        Row row = new Row();
                        flows.on(row).go();
                        seen.add(row.state + " " + row.until);
                        now[0] = 5;
                        flows.on(row).expire();
                        seen.add(row.state + " " + row.until);
                        """, row, flow))
                .isEqualTo("[BUSY Optional[1970-01-01T00:00:05Z], IDLE Optional.empty]");
    }
}

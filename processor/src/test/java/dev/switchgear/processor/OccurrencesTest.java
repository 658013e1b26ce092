package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events as data, with what they take: compiled machines, driven by them. */
final class OccurrencesTest {

    private static final String SCENARIO = """
            package shop;
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
                try { step.run(); } catch (Exception e) { return e.getClass().getSimpleName() + ": " + e.getMessage(); }
                return "nothing";
              }
            }
            """;

    /** ecj does not show methods that take types with arguments which are not there yet. */
    private static String asShown(String spec, TestCompiler compiler) {
        return compiler == TestCompiler.JAVAC
                ? spec
                : spec.replace("<T> void hide(T item", "<S> void hide(S item") // ecj warns of one that hides another.
                        .replaceAll(
                                "(void \\w+\\([^)]*Machine\\.Occurrence)<[^>]*>", "@SuppressWarnings(\"rawtypes\") $1");
    }

    private static String seen(TestCompiler compiler, String spec, String steps) throws Exception {
        return compiler.compile(asShown(spec, compiler), SCENARIO.replace("STEPS", steps))
                .withoutComplaint()
                .run("shop.Scenario")
                .toString();
    }

    /** Bodies, answers, effects and guards; observers, entry and exit actions; a row that takes itself. */
    private static final String ORDER = """
            package shop;
            import static shop.Order.State.*;
            import java.util.ArrayList;
            import java.util.List;
            import shop.OrderMachine.Occurrence;
            import shop.OrderRules.*;
            @dev.switchgear.StateMachine(occurrences = true)
            @Initial(CART)
            @Final({SHIPPED, CANCELLED})
            @Automatic(from = PAID, to = PACKED, when = "isInStock")
            public abstract class Order {
              public enum State { CART, PAID, PACKED, SHIPPED, CANCELLED }
              final List<Object> log = new ArrayList<>();
              boolean inStock;
              int calls;
              public abstract State state();
              @Transition(from = CART, to = PAID, when = "covers", then = "charge")
              @Transition(from = CART, when = "!covers")
              public abstract State pay(int cents, String by);
              @Transition(from = {PAID, PACKED}, to = SHIPPED)
              public String ship(String carrier) throws java.io.IOException {
                if (carrier.isEmpty()) { throw new java.io.IOException("no carrier"); }
                return carrier + "-1";
              }
              @Transition(from = PAID)
              public abstract void stock();
              @Transition(from = {CART, PAID}, to = CANCELLED)
              @Ignore(in = PACKED)
              public abstract boolean cancel(String... reasons);
              boolean covers(int cents) { calls++; return cents >= 100; }
              boolean isInStock() { return inStock; }
              void charge(int cents) { log.add("charge " + cents); inStock = cents == 300; }
              @Exit(CART) void leave(Occurrence occurrence) { log.add("leave by " + occurrence); }
              @Entry({PAID, PACKED}) void enter(Occurrence occurrence) { log.add("enter by " + occurrence); }
              @AfterTransition void told(State from, Occurrence occurrence, State to) {
                log.add(from + " " + occurrence + " " + to);
              }
              @AfterTransition void event(State from, OrderMachine.Event event, State to) { log.add(event); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isRaisedAsByItsMethod(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, ORDER, """
                        OrderMachine one = new OrderMachine();
                        OrderMachine other = new OrderMachine();
                        one.pay(50, "a"); other.fire(new OrderMachine.Pay(50, "a"));
                        seen.add(other.state());
                        one.pay(100, "b"); other.fire(new OrderMachine.Pay(100, "b"));
                        seen.add(other.state());
                        one.ship("post"); other.fire(new OrderMachine.Ship("post"));
                        seen.add(other.state());
                        seen.add(one.log.equals(other.log) && one.calls == other.calls);
                        seen.add(other.log);
                        seen.add(thrownBy(() -> other.fire(new OrderMachine.Ship("post"))));
                        seen.add(thrownBy(() -> new OrderMachine(Order.State.PACKED).fire(new OrderMachine.Ship(""))));
                        seen.add(thrownBy(() -> other.fire(new OrderMachine.Cancel("late"))));
                        """))
                .isEqualTo("[CART, PAID, SHIPPED, true, "
                        + "[CART Pay[cents=50, by=a] CART, PAY, leave by Pay[cents=100, by=b], charge 100, "
                        + "enter by Pay[cents=100, by=b], CART Pay[cents=100, by=b] PAID, PAY, "
                        + "PAID Ship[carrier=post] SHIPPED, SHIP], "
                        + "IllegalTransitionException: Order refuses ship in SHIPPED; it permits no event, "
                        + "IOException: no carrier, "
                        + "IllegalTransitionException: Order refuses cancel in SHIPPED; it permits no event]");
    }

    @ParameterizedTest
    @EnumSource
    void isTriedAndAskedFor(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, ORDER, """
                        OrderMachine order = new OrderMachine();
                        OrderMachine.Occurrence ship = new OrderMachine.Ship("post");
                        OrderMachine.Occurrence pay = new OrderMachine.Pay(300, "me");
                        seen.add(order.can(ship));
                        seen.add(order.tryFire(ship));
                        seen.add(order.can(pay));
                        seen.add(order.tryFire(pay));
                        seen.add(order.state());
                        seen.add(order.can(new OrderMachine.Cancel()));
                        seen.add(order.tryFire(new OrderMachine.Cancel()));
                        order.fire(new OrderMachine.Cancel("ignored", "in PACKED"));
                        seen.add(order.state());
                        seen.add(order.tryFire(ship));
                        seen.add(thrownBy(() -> order.fire(null)));
                        seen.add(thrownBy(() -> order.tryFire(null)));
                        seen.add(thrownBy(() -> order.can(null)));
                        """))
                .isEqualTo("[false, false, true, true, PACKED, false, false, PACKED, true, "
                        + "NullPointerException: occurrence, NullPointerException: occurrence, "
                        + "NullPointerException: occurrence]");
    }

    /** What takes itself is told what it was that came before. */
    @ParameterizedTest
    @EnumSource
    void isHandedOnToAutomaticRows(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, ORDER, """
                        OrderMachine order = new OrderMachine();
                        order.pay(300, "me");
                        seen.addAll(order.log);
                        OrderMachine later = new OrderMachine(Order.State.PAID);
                        later.inStock = true;
                        later.stock();
                        seen.addAll(later.log);
                        """))
                .isEqualTo("[leave by Pay[cents=300, by=me], charge 300, enter by Pay[cents=300, by=me], "
                        + "CART Pay[cents=300, by=me] PAID, PAY, enter by Pay[cents=300, by=me], "
                        + "PAID Pay[cents=300, by=me] PACKED, PAY, "
                        + "PAID Stock[] PAID, STOCK, enter by Stock[], PAID Stock[] PACKED, STOCK]");
    }

    /** It is made once, and everybody is handed the same. */
    @ParameterizedTest
    @EnumSource
    void isMadeOnce(TestCompiler compiler) throws Exception {
        String spec = ORDER.replace("log.add(\"leave by \" + occurrence)", "log.add(occurrence)")
                .replace("log.add(\"enter by \" + occurrence)", "log.add(occurrence)")
                .replace("log.add(from + \" \" + occurrence + \" \" + to)", "log.add(occurrence)");
        assertThat(seen(compiler, spec, """
                        OrderMachine order = new OrderMachine();
                        order.pay(300, "me");
                        var all = order.log.stream().filter(OrderMachine.Pay.class::isInstance).toList();
                        seen.add(all.size());
                        seen.add(all.stream().allMatch(one -> one == all.get(0)));
                        """)).isEqualTo("[5, true]");
    }

    /** In a machine that runs nothing, events have no payload that matters. */
    @ParameterizedTest
    @EnumSource
    void isRaisedInAMachineThatRunsNothing(TestCompiler compiler) throws Exception {
        for (int size : new int[] {2, 26}) {
            StringBuilder spec = new StringBuilder("""
                    package shop;
                    import shop.RingRules.*;
                    @dev.switchgear.StateMachine(occurrences = true)
                    @Initial(Ring.State.S0)
                    public interface Ring {
                      enum State { STATES }
                    """.replace(
                            "STATES",
                            IntStream.range(0, size)
                                    .mapToObj(i -> "S" + i)
                                    .collect(java.util.stream.Collectors.joining(", "))));
            for (int i = 0; i < size; i++) {
                spec.append("  @Transition(from = State.S%d, to = State.S%d) void go%d(long far, Object... more);\n"
                        .formatted(i, (i + 1) % size, i));
            }
            assertThat(seen(compiler, spec + "}\n", """
                            RingMachine ring = new RingMachine();
                            ring.fire(new RingMachine.Go0(1, "a", 'b'));
                            seen.add(ring.state());
                            seen.add(ring.can(new RingMachine.Go0(1)));
                            seen.add(ring.tryFire(new RingMachine.Go0(1)));
                            seen.add(ring.can(new RingMachine.Go1(2)));
                            seen.add(ring.tryFire(new RingMachine.Go1(2)));
                            seen.add(ring.state());
                            seen.add(thrownBy(() -> ring.fire(new RingMachine.Go1(1))));
                            seen.add(thrownBy(() -> ring.fire(null)));
                            """))
                    .isEqualTo("[S1, false, false, true, true, %s, ".formatted(size == 2 ? "S0" : "S2")
                            + "IllegalTransitionException: Ring refuses go1 in %s; it permits: %s, "
                                    .formatted(size == 2 ? "S0" : "S2", size == 2 ? "go0" : "go2")
                            + "NullPointerException: occurrence]");
        }
    }

    /** Where events have no payload, the constants can be raised as well. */
    @ParameterizedTest
    @EnumSource
    void standsBesideEventsWithoutPayload(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import java.util.List;
                        import shop.GateRules.*;
                        @dev.switchgear.StateMachine(occurrences = true, threadSafe = true)
                        @Initial(Gate.State.LOCKED)
                        public abstract class Gate {
                          public enum State { LOCKED, OPEN }
                          final List<Object> log = new java.util.ArrayList<>();
                          @Transition(from = State.LOCKED, to = State.OPEN)
                          public abstract void coin();
                          @Transition(from = State.OPEN, to = State.LOCKED)
                          public abstract boolean push();
                          @AfterTransition
                          void told(State from, GateMachine.Occurrence occurrence, State to) { log.add(occurrence); }
                          @Refused
                          void refused(State state, GateMachine.Occurrence occurrence, dev.switchgear.Reason reason) {
                            log.add(state + " " + occurrence + " " + reason);
                          }
                        }
                        """, """
                        GateMachine gate = new GateMachine();
                        gate.fire(GateMachine.Event.COIN);
                        seen.add(thrownBy(() -> gate.fire(GateMachine.Event.COIN)));
                        seen.add(gate.tryFire(GateMachine.Event.COIN));
                        seen.add(gate.tryFire(new GateMachine.Push()));
                        seen.add(gate.tryFire(new GateMachine.Push()));
                        seen.add(new GateMachine.Push().event());
                        seen.addAll(gate.log);
                        """))
                .isEqualTo(
                        "[IllegalTransitionException: Gate refuses coin in OPEN; it permits: push, false, true, false, "
                                + "PUSH, Coin[], OPEN Coin[] NOT_PERMITTED, OPEN Coin[] NOT_PERMITTED, Push[], "
                                + "LOCKED Push[] NOT_PERMITTED]");
    }

    /** From inside of another event, it waits where its method would, and is refused where that would be. */
    @ParameterizedTest
    @EnumSource
    void waitsWhereItsMethodWaits(TestCompiler compiler) throws Exception {
        for (String options : List.of("", ", threadSafe = true")) {
            assertThat(seen(compiler, """
                            package shop;
                            import java.util.List;
                            import shop.BellRules.*;
                            @dev.switchgear.StateMachine(occurrences = true, queued = true OPTIONS)
                            @Initial(Bell.State.QUIET)
                            public abstract class Bell {
                              public enum State { QUIET, LOUD }
                              final List<Object> log = new java.util.ArrayList<>();
                              @Transition(from = State.QUIET, to = State.LOUD, then = "echo")
                              public abstract void ring(String by);
                              @Transition(from = State.LOUD, to = State.QUIET, when = "isAsked")
                              public abstract void stop(String by, int how);
                              @Transition(from = {State.QUIET, State.LOUD})
                              public int count(int more) throws java.io.IOException { return more; }
                              @Transition(from = State.LOUD)
                              public abstract <E extends Comparable<E>> void tune(E up, List<E> down);
                              abstract void fire(BellMachine.Occurrence occurrence) throws java.io.IOException;
                              void echo(String by) {
                                try {
                                  fire(new BellMachine.Tune<>(1, List.of(2)));
                                  fire(new BellMachine.Stop(by, 1));
                                  fire(new BellMachine.Count(1));
                                } catch (java.io.IOException | dev.switchgear.ReentrantEventException e) {
                                  log.add(e.getMessage());
                                }
                              }
                              boolean isAsked(String by) {
                                if (!by.equals("asked")) { return true; }
                                try {
                                  fire(new BellMachine.Ring("guard"));
                                } catch (java.io.IOException | dev.switchgear.ReentrantEventException e) {
                                  log.add(e.getMessage());
                                }
                                return true;
                              }
                              @AfterTransition
                              void told(State from, BellMachine.Occurrence occurrence, State to) { log.add(occurrence); }
                            }
                            """.replace("OPTIONS", options), """
                            BellMachine bell = new BellMachine();
                            bell.fire(new BellMachine.Ring("me"));
                            seen.add(bell.state());
                            seen.addAll(bell.log);
                            bell.log.clear();
                            BellMachine loud = new BellMachine(Bell.State.LOUD);
                            seen.add(loud.can(new BellMachine.Stop("asked", 2)));
                            seen.addAll(loud.log);
                            """))
                    .isEqualTo("[QUIET, Bell refuses count while ring is running%s, Ring[by=me], "
                                    .formatted(
                                            options.isEmpty()
                                                    ? ": a guard or an action of ring raised it, or a second thread did, and Bell is not threadSafe"
                                                    : "")
                            + "Tune[up=1, down=[2]], Stop[by=me, how=1], true, "
                            + "Bell refuses ring while stop is running%s]"
                                    .formatted(
                                            options.isEmpty()
                                                    ? ": a guard or an action of stop raised it, or a second thread did, and Bell is not threadSafe"
                                                    : ""));
        }
    }

    private static final String BOX = """
            package shop;
            import java.util.ArrayList;
            import java.util.List;
            import shop.BoxRules.*;
            @dev.switchgear.StateMachine(occurrences = true)
            @Initial(Box.State.EMPTY)
            public abstract class Box<T extends Comparable<T>, X extends Exception> {
              public enum State { EMPTY, FULL }
              final List<Object> log = new ArrayList<>();
              @Transition(from = State.EMPTY, to = State.FULL, when = "fits")
              public abstract void put(T item) throws X;
              @Transition(from = State.FULL, to = State.EMPTY, then = "sent")
              @Transition(from = State.EMPTY, when = "allowed")
              public abstract <E extends Comparable<? super E>> boolean send(E item, List<? extends E> others) throws X;
              @Transition(from = State.FULL, then = "hidden")
              public abstract <T> void hide(T item, X other);
              @SuppressWarnings("unchecked")
              @Transition(from = State.FULL)
              public abstract void several(T... items);
              @Transition(from = State.FULL, when = "isBad")
              public <Y extends Exception> Y fail(Y event, int hashCode) throws Y { throw event; }
              boolean fits(T item) throws X { return item != null; }
              <F extends Comparable<? super F>> boolean allowed(F item, List<? extends F> others) throws X {
                return others.isEmpty();
              }
              <F extends Comparable<? super F>> void sent(F item) { log.add("sent " + item); }
              <H> void hidden(H item) { log.add("hidden " + item); }
              <Z extends Exception> boolean isBad(Z event) throws Z { return event != null; }
              @Entry(State.FULL) void filled(BoxMachine.Occurrence<T, X> occurrence) { log.add("filled"); }
              @AfterTransition
              void told(State from, BoxMachine.Occurrence<T, X> occurrence, State to) { log.add(occurrence); }
              @Refused
              void refused(State state, BoxMachine.Occurrence<T, X> occurrence, dev.switchgear.Reason reason) {
                log.add(reason + " " + occurrence.event());
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isAsGenericAsItsMethod(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, BOX, """
                        BoxMachine<String, java.io.IOException> box = new BoxMachine<>();
                        BoxMachine.Occurrence<String, java.io.IOException> put = new BoxMachine.Put<>("a");
                        seen.add(box.can(put));
                        seen.add(box.tryFire(put));
                        seen.add(box.tryFire(put));
                        box.fire(new BoxMachine.Hide<>('h', null));
                        box.fire(new BoxMachine.Several<>("x", "y"));
                        seen.add(box.can(new BoxMachine.Send<>(1, List.of(2))));
                        box.fire(new BoxMachine.Send<>(1, List.of(2)));
                        seen.add(box.can(new BoxMachine.Send<>(1, List.of(2))));
                        seen.add(thrownBy(() -> box.fire(new BoxMachine.Send<>(1, List.of(2)))));
                        box.put("b");
                        box.hide(1, null);
                        seen.add(thrownBy(() -> box.fire(new BoxMachine.Fail<>(new java.io.IOException("bad"), 1))));
                        seen.add(new BoxMachine.Fail<>(new Exception(), 7).hashCode_());
                        seen.add(box.log.stream().map(String::valueOf)
                            .map(text -> text.replaceAll("String;@.*]", "]")).toList());
                        """))
                .isEqualTo("[true, true, false, true, false, "
                        + "IllegalTransitionException: Box refuses send in EMPTY: allowed does not hold; it permits: put, "
                        + "IOException: bad, 7, "
                        + "[filled, Put[item=a], NOT_PERMITTED PUT, hidden h, Hide[item=h, other=null], "
                        + "Several[items=[Ljava.lang.], sent 1, Send[item=1, others=[2]], GUARDED SEND, filled, Put[item=b], "
                        + "hidden 1, Hide[item=1, other=null]]]");
    }

    /** A method that ecj does not show is no reason to write a machine without it. */
    @Test
    void whatCannotBeSeenIsNotLeftOut() {
        assertThat(TestCompiler.ECJ.compile(BOX).diagnoses().toString()).contains("[SG142]");
        TestCompiler.ECJ
                .compile(ORDER.replace(
                        "boolean inStock;", "static final List<String> ALL = new ArrayList<>(); boolean inStock;"))
                .withoutComplaint();
    }

    /** Records hide types that are called like them, also those that the machine itself is made with. */
    @ParameterizedTest
    @EnumSource
    void mayBeCalledAsOtherTypesAre(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import java.util.List;
                        import java.util.Set;
                        import shop.ParcelRules.*;
                        /** Its records are called like types. */
                        @dev.switchgear.StateMachine(occurrences = true, queued = true)
                        @Initial(Parcel.State.A)
                        @Final(Parcel.State.B)
                        public abstract class Parcel<Set_, Money extends Comparable<Money>> {
                          public enum State { A, B }
                          final List<Object> log = new java.util.ArrayList<>();
                          @Transition(from = State.A) public abstract void string(String string, List<String> list);
                          @Transition(from = State.A) public abstract void list(List<Set<String>> list, Object object);
                          @Transition(from = State.A) public abstract boolean set(Set<List<Integer>> set);
                          @Transition(from = State.A) public abstract void override(Override it);
                          @Transition(from = State.A) public abstract void object(Object... objects);
                          @Transition(from = State.A) public abstract void money(Money money);
                          @Transition(from = State.A, when = "isOk") public abstract State objects(int getClass, String toString);
                          @Transition(from = State.A) public abstract void parcel(Parcel<Set_, Money> other);
                          @Transition(from = State.A) public abstract void collections(String event, String event_);
                          @Transition(from = State.A) public abstract void switchgearGenerated();
                          @Transition(from = State.A) public abstract void illegalTransitionException();
                          @Transition(from = State.A) public abstract void reason(dev.switchgear.Reason reason);
                          @Transition(from = State.A) public abstract void definition_(int definition);
                          @Transition(from = State.A) public abstract void enumSet(java.util.EnumSet<State> all);
                          @Transition(from = State.A, to = State.B) public abstract void yield(int value);
                          boolean isOk(int getClass) { return true; }
                          @AfterTransition
                          void told(State from, ParcelMachine.Occurrence<Set_, Money> occurrence, State to) { log.add(occurrence); }
                          @Refused
                          void refused(State from, ParcelMachine.Occurrence<Set_, Money> occurrence, dev.switchgear.Reason reason) { log.add(occurrence); }
                        }
                        """, """
                        ParcelMachine<String, String> parcel = new ParcelMachine<>();
                        parcel.fire(new ParcelMachine.String<>("a", List.of("b")));
                        parcel.fire(new ParcelMachine.Money<>("m"));
                        parcel.fire(new ParcelMachine.Objects<>(1, "x"));
                        parcel.fire(new ParcelMachine.Collections<>("x", "y"));
                        parcel.fire(new ParcelMachine.Yield<>(3));
                        seen.add(new ParcelMachine.Collections<>("x", "y").event_());
                        seen.add(parcel.tryFire(new ParcelMachine.Set<>(java.util.Set.of())));
                        seen.add(parcel.log);
                        """))
                .isEqualTo(
                        "[x, false, [String[string=a, list=[b]], Money[money=m], "
                                + "Objects[getClass_=1, toString_=x], Collections[event_=x, event__=y], Yield[value=3], Set[set=[]]]]");
    }

    /** Whoever compiles for Java 21 may leave it to the compiler that no event is forgotten. */
    @Test
    void isSwitchedOver() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        String user = """
                package shop;
                public class Scenario implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() {
                    return said(new OrderMachine.Pay(5, "me")) + said(new OrderMachine.Cancel("late")) + said(new OrderMachine.Stock());
                  }
                  static String said(OrderMachine.Occurrence occurrence) {
                    return switch (occurrence) {
                      case OrderMachine.Pay(int cents, String by) -> by + " pays " + cents + ", ";
                      case OrderMachine.Ship(String carrier) -> carrier;
                      case OrderMachine.Cancel cancel -> "cancelled " + cancel.reasons()[0] + ", ";
                      case OrderMachine.Stock stock -> "stocked";
                    };
                  }
                }
                """;
        assertThat(TestCompiler.JAVAC
                        .compileWith(
                                List.of(),
                                List.of("--release", "21"),
                                Sources.of(ORDER, user),
                                new StateMachineProcessor())
                        .withoutComplaint()
                        .run("shop.Scenario"))
                .isEqualTo("me pays 5, cancelled late, stocked");
        String incomplete = user.replace("case OrderMachine.Stock stock -> \"stocked\";", "");
        assertThat(TestCompiler.JAVAC
                        .compileWith(
                                List.of(),
                                List.of("--release", "21"),
                                Sources.of(ORDER, incomplete),
                                new StateMachineProcessor())
                        .diagnoses()
                        .toString())
                .contains("the switch expression does not cover all possible input values");
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an event brings along reaches guards, effects and bodies, whatever they are called and wherever they come from. */
final class WiringTest {

    private static final Path ODD = Path.of("src/test/resources/odd");

    /** What a scenario has seen that stands beside some sources, in the package of the first. */
    private static String seen(TestCompiler compiler, Sources sources, String home, String steps) throws Exception {
        Sources scenario = Sources.of("""
                package HOME;
                import java.util.ArrayList;
                import java.util.List;
                public class Scenario implements java.util.concurrent.Callable<Object> {
                  static final List<Object> seen = new ArrayList<>();
                  interface Step { void run() throws Exception; }
                  static void expect(Step step) {
                    try {
                      step.run();
                      seen.add("nothing thrown");
                    } catch (Exception expected) {
                      seen.add(expected.getClass().getSimpleName());
                    }
                  }
                  @Override
                  public Object call() throws Exception {
                    STEPS
                    return seen;
                  }
                }
                """.replace("HOME", home).replace("STEPS", steps));
        return compiler.compile(sources.and(scenario))
                .withoutComplaint()
                .run(home + ".Scenario")
                .toString();
    }

    private static String seen(TestCompiler compiler, String spec, String steps) throws Exception {
        return seen(compiler, Sources.of(spec), "shop", steps);
    }

    private static String seenOfOdd(TestCompiler compiler, String spec, String steps) throws Exception {
        return seen(compiler, Sources.of(ODD.resolve(spec + ".java")), "odd", steps);
    }

    @ParameterizedTest
    @EnumSource
    void eachEventMeansTheOverloadThatTakesWhatItBringsAlong(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import shop.TillRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Till.State.OPEN)
                        @Final(Till.State.CLOSED)
                        abstract class Till {
                          enum State { OPEN, CLOSED }
                          @Transition(from = State.OPEN, to = State.CLOSED)
                          abstract void close();
                          final java.util.List<String> log = new java.util.ArrayList<>();
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void exact(long amount);
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void primitive(short amount);
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void boxed(Integer amount);
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void text(String amount);
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void pair(String amount, int times);
                          @Transition(from = State.OPEN, when = "is", then = "note")
                          abstract void none();
                          boolean is(long amount) { return log.add("is long " + amount); }
                          boolean is(Integer amount) { return log.add("is Integer " + amount); }
                          boolean is(CharSequence amount) { return log.add("is CharSequence " + amount); }
                          boolean is() { return log.add("is"); }
                          void note(double amount) { log.add("double " + amount); }
                          void note(CharSequence amount) { log.add("CharSequence " + amount); }
                          void note(Object amount, Number times) { log.add("Number " + times); }
                          void note() { log.add("none"); }
                          private void note(String amount) { log.add("private " + amount); }
                          private boolean is(String amount, int times) { note(amount); return false; }
                          boolean unused() { return is("", 1); }
                        }
                        """, """
                        TillMachine till = new TillMachine();
                        till.exact(1);
                        till.primitive((short) 2);
                        till.boxed(3);
                        till.text("4");
                        till.pair("5", 6);
                        till.none();
                        seen.addAll(till.log);
                        """))
                .isEqualTo("[is long 1, double 1.0, is long 2, double 2.0, is Integer 3, double 3.0, "
                        + "is CharSequence 4, CharSequence 4, is CharSequence 5, Number 6, is, none]");
    }

    /** Of those that fit, the one that takes the most of what the event brings along. */
    @ParameterizedTest
    @EnumSource
    void theLongestThatFitsTheFirstParametersIsMeant(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import shop.TillRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Till.State.OPEN)
                        @Final(Till.State.CLOSED)
                        abstract class Till {
                          enum State { OPEN, CLOSED }
                          @Transition(from = State.OPEN, to = State.CLOSED)
                          abstract void close();
                          final java.util.List<String> log = new java.util.ArrayList<>();
                          @Transition(from = State.OPEN, when = {"is", "isNone"}, then = "note")
                          abstract void three(String by, int amount, boolean isLoud);
                          @Transition(from = State.OPEN, when = {"is", "isNone"}, then = "note")
                          abstract void two(String by, long amount);
                          @Transition(from = State.OPEN, when = {"is", "isNone"}, then = "note")
                          abstract void one(String by);
                          @Transition(from = State.OPEN, when = {"is", "isNone"}, then = "note")
                          abstract void other(int amount, String by);
                          @Transition(from = State.OPEN, when = "isNone")
                          abstract void unasked(int amount);
                          boolean is(Object by, long amount) { return log.add("is 2 " + by + amount); }
                          boolean is(CharSequence by) { return log.add("is 1 " + by); }
                          boolean is(Object by, long amount, String more) { throw new AssertionError(); }
                          boolean is() { return log.add("is 0"); }
                          boolean isNone() { return true; }
                          void note(String by) { log.add("note 1 " + by); }
                          void note(String by, int amount, boolean isLoud) { log.add("note 3 " + by + amount + isLoud); }
                          void note(int amount, Object by) { log.add("note 2 " + amount + by); }
                          private void note(String by, long amount) { throw new AssertionError(); }
                          void unused() { note("", 1L); }
                        }
                        """, """
                        TillMachine till = new TillMachine();
                        till.three("a", 1, true);
                        till.two("b", 2);
                        till.one("c");
                        till.other(3, "d");
                        till.log.add("and " + till.canTwo("e", 4) + till.canOther() + till.canUnasked());
                        seen.addAll(till.log);
                        """))
                .isEqualTo("[is 2 a1, note 3 a1true, is 2 b2, note 1 b, is 1 c, note 1 c, is 0, note 2 3d, "
                        + "is 2 e4, is 0, and truetruetrue]");
    }

    @ParameterizedTest
    @EnumSource
    void genericEventsBringAlongTheTypeParametersThatAreNeeded(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "WiredPrefixes", """
                        var machine = new WiredPrefixesMachine<String>();
                        machine.put("a", List.of("a", "b"), "b", java.io.IOException.class);
                        expect(() -> machine.put("a", List.of("b"), "b", java.io.IOException.class));
                        machine.putAll("a", List.of("a"), List.of("c"));
                        seen.add(machine.canPay(0, "EUR"));
                        seen.add(machine.pay(1, "EUR", (byte) 1, (byte) 2));
                        seen.add(machine.canPay(1, ""));
                        seen.add(machine.pay(1, ""));
                        seen.add(machine.cancel(-1, List.of("late")));
                        seen.add(machine.log);
                        """))
                .isEqualTo("[IllegalTransitionException, false, true, true, true, A, a1EUR2boxed0[late]]");
    }

    /** Java would call what the machine is given, or an overload with an unchecked conversion. */
    @ParameterizedTest
    @EnumSource
    void whatIsMeantIsCalledWhateverElseJavaMightChoose(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "CallGenerated", """
                        var machine = new CallGeneratedMachine();
                        machine.fire(CallGenerated.Event.GO);
                        machine.fire(CallGenerated.Event.GO);
                        seen.add(machine.log + "" + machine.state());
                        """)).isEqualTo("[permits can fire tryFire A]");
        assertThat(seenOfOdd(compiler, "CallUnchecked", """
                        var machine = new CallUncheckedMachine();
                        machine.go(new ArrayList<>(List.of(1)));
                        seen.add(machine.log);
                        """)).isEqualTo("[is note keep]");
    }

    @ParameterizedTest
    @EnumSource
    void arraysAreHandedOnAsTheyAre(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "CallVarargs", """
                        var machine = new CallVarargsMachine();
                        machine.go("a", "b", "c");
                        seen.add(machine.log);
                        """)).isEqualTo("[333]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInheritedIsCalledWhereverItComesFrom(TestCompiler compiler) throws Exception {
        Sources sources = Sources.of("""
                        package shop;
                        import shop.OrderRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Order.State.CART)
                        @Final(Order.State.PAID)
                        abstract class Order extends elsewhere.Base<Integer> implements Limited {
                          enum State { CART, PAID }
                          @Transition(from = State.CART, to = State.PAID, when = {"isBelow", "isOpen", "!isShut"}, then = {"keep", "log"})
                          abstract void pay(Integer amount);
                          abstract boolean canPay(Integer amount);
                          @Override @Entry(State.PAID) protected void mark() { super.mark(); log("marked here"); }
                          @Exit(State.CART) void leave() { log("left"); }
                        }
                        """, """
                        package shop;
                        interface Limited {
                          default boolean isBelow(Number amount) { return amount.intValue() < limit(); }
                          default boolean isOpen() { return false; }
                          default int limit() { return 10; }
                        }
                        """, """
                        package elsewhere;
                        public abstract class Base<A> extends Root {
                          private final java.util.List<String> log = new java.util.ArrayList<>();
                          public final boolean isOpen() { return true; }
                          protected static boolean isShut() { return false; }
                          protected void keep(A amount) { log("kept " + amount); }
                          protected void mark() { log("marked"); }
                          protected final void log(A amount) { log("logged " + amount); }
                          void log() { log("hidden"); }
                          public void log(String text) { log.add(text); }
                          public java.util.List<String> calls() { return log; }
                        }
                        """, """
                        package elsewhere;
                        abstract class Root {
                          public boolean isShut(Object any) { return false; }
                        }
                        """);
        assertThat(seen(compiler, sources, "shop", """
                        Order order = new OrderMachine();
                        seen.add(order.canPay(20));
                        seen.add(order.canPay(5));
                        order.pay(5);
                        seen.addAll(order.calls());
                        """))
                .isEqualTo("[false, true, left, kept 5, logged 5, marked, marked here]");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyAnswersItsCaller(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import shop.ShelfRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Shelf.State.EMPTY)
                        interface Shelf<T extends Comparable<T>> {
                          enum State { EMPTY, FULL }
                          State state();
                          boolean canTake();
                          @Transition(from = State.EMPTY, to = State.FULL)
                          @Transition(from = State.FULL, when = "isSmall")
                          default <U extends T> U put(U item, String... notes) { return item; }
                          @Transition(from = State.FULL, to = State.EMPTY)
                          default boolean take() { return false; }
                          @Transition(from = State.FULL, to = State.EMPTY)
                          @Ignore(in = State.EMPTY)
                          default State clear() { return State.FULL; }
                          @Transition(from = {State.EMPTY, State.FULL})
                          default int[] count(int... numbers) { return numbers; }
                          @Transition(from = State.FULL, to = State.EMPTY)
                          default void fail() throws java.io.IOException { throw new java.io.IOException("" + state()); }
                          @Transition(from = State.FULL, to = State.EMPTY)
                          default void drop() {}
                          default boolean isSmall(T item, String[] notes) { return notes.length == 0; }
                          @AfterTransition
                          default void tell(State from, ShelfMachine.Event event, State to) { Scenario.seen.add(from + " " + event + " " + to); }
                        }
                        """, """
                        Shelf<String> shelf = new ShelfMachine<>();
                        seen.add(shelf.clear());
                        expect(shelf::take);
                        seen.add(shelf.put("one", "two"));
                        seen.add(shelf.put("three"));
                        expect(() -> shelf.put("four", "five"));
                        seen.add(shelf.count(1, 2)[1]);
                        expect(shelf::fail);
                        seen.add(shelf.canTake());
                        seen.add(shelf.take());
                        shelf.put("six");
                        seen.add(shelf.clear());
                        shelf.put("seven");
                        shelf.drop();
                        """))
                .isEqualTo("[EMPTY, IllegalTransitionException, EMPTY PUT FULL, one, FULL PUT FULL, three, "
                        + "IllegalTransitionException, FULL COUNT FULL, 2, IOException, true, FULL TAKE EMPTY, false, "
                        + "EMPTY PUT FULL, FULL CLEAR EMPTY, FULL, EMPTY PUT FULL, FULL DROP EMPTY]");
    }

    @ParameterizedTest
    @EnumSource
    void exceptionsComeAsTheyAre(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "WiredThrows", """
                        var machine = new WiredThrowsMachine<java.util.concurrent.TimeoutException, RuntimeException>(1);
                        seen.add(machine.canGo());
                        machine.go();
                        expect(machine::go);
                        seen.add(machine.come());
                        machine.fire(WiredThrowsMachine.Event.GO);
                        seen.add(machine.can(WiredThrowsMachine.Event.COME));
                        """)).isEqualTo("[true, IllegalTransitionException, true, true]");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyRunsWhereItsEventIsHeldAsDataToo(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package shop;
                        import shop.DeskRules.*;
                        @dev.switchgear.StateMachine(threadSafe = true)
                        @Initial(Desk.State.OPEN)
                        abstract class Desk {
                          enum State { OPEN, CLOSED }
                          final java.util.List<String> log = new java.util.ArrayList<>();
                          abstract void fire(DeskMachine.Event event) throws java.io.IOException, InterruptedException;
                          @Transition(from = State.OPEN, to = State.CLOSED)
                          void close() throws java.io.IOException { if (log.add("close") && log.size() < 2) throw new java.io.IOException(); }
                          @Transition(from = State.CLOSED, to = State.OPEN, when = "isFree")
                          String open() throws InterruptedException { log.add("open"); return "opened"; }
                          @Transition(from = State.OPEN, then = "knocking")
                          abstract boolean knock();
                          void knocking() { log.add("knock"); }
                          boolean isFree() { return log.add("free"); }
                        }
                        """, """
                        Desk desk = new DeskMachine();
                        expect(() -> desk.fire(DeskMachine.Event.CLOSE));
                        desk.fire(DeskMachine.Event.KNOCK);
                        desk.fire(DeskMachine.Event.CLOSE);
                        expect(() -> desk.fire(DeskMachine.Event.KNOCK));
                        desk.fire(DeskMachine.Event.OPEN);
                        seen.add(((DeskMachine) desk).tryFire(DeskMachine.Event.OPEN));
                        seen.add(desk.knock());
                        seen.addAll(desk.log);
                        """))
                .isEqualTo("[IOException, IllegalTransitionException, false, true, "
                        + "close, knock, close, free, open, knock]");
    }

    @ParameterizedTest
    @EnumSource
    void namesOfTheSpecAreNotTheMachines(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "WiredNames", """
                        var machine = new WiredNamesMachine();
                        WiredNames spec = machine;
                        spec.state = 7;
                        spec.running = "mine";
                        spec.lock = machine;
                        seen.add(machine.canGo(1, 2, "3", (byte) 4, '5', 6, 7, 8, 9));
                        seen.add(machine.answer(1, 2, "3", (byte) 4, '5', 6, 7, 8, 9));
                        seen.add(machine.tryAnswer());
                        machine.go(1, 2, "3", (byte) 4, '5', 6, 7, 8, 9);
                        machine.go(1, 2, "3", (byte) 4, '5', 6, 7, 8, 9);
                        seen.add(machine.tryAnswer());
                        expect(() -> machine.answer(1, 2, "3", (byte) 4, '5', 6, 7, 8, 9));
                        seen.add(spec.state + spec.running + (spec.lock == machine));
                        seen.add(machine);
                        """))
                .isEqualTo("[true, 1, IN_A, begin, IllegalTransitionException, 7minetrue, WiredNamesMachine[begin]]");
    }

    @ParameterizedTest
    @EnumSource
    void guardsAndEffectsOfATableKnowTheEvent(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "WiredNamesTable", """
                        var machine = new WiredNamesTableMachine();
                        seen.add(machine.can(WiredNamesTable.Event.STATE));
                        WiredNamesTable.state = WiredNamesTable.Event.STATE;
                        seen.add(machine.can(WiredNamesTable.Event.STATE));
                        seen.add(machine.tryFire(WiredNamesTable.Event.inInA));
                        machine.fire(WiredNamesTable.Event.STATE);
                        expect(() -> machine.fire(WiredNamesTable.Event.STATE));
                        WiredNamesTable.state = null;
                        machine.fire(WiredNamesTable.Event.inInA);
                        machine.fire(WiredNamesTable.Event.STATE);
                        seen.add(machine.state());
                        """))
                .isEqualTo("[false, true, false, IllegalTransitionException, IN_A]");
    }

    @ParameterizedTest
    @EnumSource
    void genericEventsBringTheirOwnTypesAlong(TestCompiler compiler) throws Exception {
        assertThat(seenOfOdd(compiler, "WiredGenerics", """
                        var machine = new WiredGenericsMachine<String, Exception>("");
                        machine.put(1, List.of(2, 3));
                        expect(() -> machine.put(1, List.of(1)));
                        seen.add(machine.canPut(java.time.LocalDate.MIN, List.of(java.time.LocalDate.MIN)));
                        machine.several("one");
                        seen.add(machine.state());
                        seen.add(machine.count(0, new byte[0]));
                        machine.several("one", "two");
                        seen.add(machine.state());
                        """)).isEqualTo("[IllegalTransitionException, false, A, A, B]");
    }
}

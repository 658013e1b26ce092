package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The name of a machine that is yet to be written means what Java says, also where several packages have a machine of that name: the
 * types around come first, then imports of one name, the package, and imports on demand (JLS 6.4.1).
 */
final class NamesOfTypesTest {

    private static String order(String packageName, String imports, String members) {
        return """
                package %s;
                %s
                @dev.switchgear.StateMachine
                @OrderRules.Initial(Order.State.OPEN)
                public interface Order {
                  enum State { OPEN, CLOSED }
                  @OrderRules.Transition(from = State.OPEN, to = State.CLOSED) void close();
                  @OrderRules.Transition(from = State.CLOSED, to = State.OPEN) void open();
                  %s
                }
                """.formatted(packageName, imports, members);
    }

    private static String third(String imports, String members) {
        return order("c", imports, members)
                .replace("(Order.", "(Third.")
                .replace("OrderRules", "ThirdRules")
                .replace("interface Order", "interface Third");
    }

    private static final String A = order("a", "", "");

    private static final String B = order("b", "", "");

    private static final String TAKES = "@%sRules.Transition(from = State.OPEN) void take(%s value);";

    /** How a spec may name what belongs to the machine of its own. */
    static Stream<Arguments> ownNames() {
        return product(
                List.of("", "import a.*;"),
                List.of(
                        "java.util.Set<OrderMachine.Event> permitted();",
                        "java.util.Set<b.OrderMachine.Event> permitted();",
                        "void fire(OrderMachine.Event event);",
                        "default OrderMachine.Event[] all(OrderMachine machine) { return null; }",
                        "@OrderRules.AfterTransition default void tell(State from, OrderMachine.Event event, State to) {}"));
    }

    private static Stream<Arguments> product(List<String> some, List<String> others) {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler ->
                        some.stream().flatMap(one -> others.stream().map(other -> Arguments.of(compiler, one, other))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("ownNames")
    void ownMachine(TestCompiler compiler, String imports, String member) {
        compiles(compiler, order("b", imports, member), A);
    }

    /** What is nested in the machine of a spec with occurrences and timeouts, as seen by others, and by the spec itself. */
    static Stream<Arguments> nestedTypes() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                                Arguments.of("", "b.OrderMachine.Snapshot"),
                                Arguments.of("import b.OrderMachine;", "OrderMachine.Snapshot"),
                                Arguments.of("import b.OrderMachine.Snapshot;", "Snapshot"),
                                Arguments.of("import b.OrderMachine;", "java.util.List<OrderMachine.Close>"),
                                Arguments.of("import b.OrderMachine.Close;", "Close"),
                                Arguments.of("import b.OrderMachine.*;", "Close[]"),
                                Arguments.of("import b.OrderMachine;", "OrderMachine.Occurrence"))
                        .map(arguments -> Arguments.of(
                                compiler, arguments.get()[0], arguments.get()[1])));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("nestedTypes")
    void nestedInAMachine(TestCompiler compiler, String imports, String type) {
        String timed = order("b", "", "OrderMachine.Snapshot snapshot();")
                .replace("StateMachine", "StateMachine(occurrences = true)")
                .replace(
                        "Transition(from = State.CLOSED",
                        "Timeout(days = 1) @OrderRules.Transition(from = State.CLOSED");

        compiles(compiler, third(imports, TAKES.formatted("Third", type)), timed);
        compiles(
                compiler,
                timed.replace("package b;", "package b;\n" + imports)
                        .replaceFirst("(?s)}\\s*$", "void use(" + type + " it);}")
                        .replace("void use(", "@OrderRules.Transition(from = State.OPEN) void use("));
    }

    /** A table's machine nests a snapshot, and a spec may be constructed with that of another one. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void snapshotOfATable(TestCompiler compiler) {
        String table = """
                package b;
                import b.TillRules.*;
                @dev.switchgear.StateMachine
                @Initial(Till.State.OPEN)
                @Timeout(on = Till.Event.LATE, days = 1)
                @Transition(from = Till.State.OPEN, on = Till.Event.LATE, to = Till.State.OPEN)
                public abstract class Till {
                  enum State { OPEN }
                  enum Event { LATE }
                  protected Till(String name, OtherMachine.Snapshot other) {}
                  public abstract TillMachine.Snapshot snapshot();
                }
                """;

        compiles(
                compiler,
                table,
                table.replace("Other", "X").replace("Till", "Other").replace("XM", "TillM"));
    }

    /** How a spec of a third package may name what belongs to the machine in {@code b}. */
    static Stream<Arguments> namesOfOthers() {
        String takes = TAKES.formatted("Third", "%s");
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                                Arguments.of("", takes.formatted("b.OrderMachine.Event")),
                                Arguments.of("", takes.formatted("java.util.List<? extends b.OrderMachine>")),
                                Arguments.of("import b.OrderMachine;", takes.formatted("OrderMachine")),
                                Arguments.of("import b.OrderMachine;", takes.formatted("OrderMachine.Event[]")),
                                Arguments.of(
                                        "import b.OrderMachine;",
                                        takes.formatted("java.util.Map<OrderMachine.Event, ? super OrderMachine>")),
                                Arguments.of("import b.*;", takes.formatted("OrderMachine.Event")),
                                Arguments.of(
                                        "import a.*; import b.OrderMachine;", takes.formatted("OrderMachine.Event")),
                                Arguments.of("import b.OrderMachine.Event;", takes.formatted("Event")),
                                Arguments.of("import b.OrderMachine.*;", takes.formatted("Event")),
                                Arguments.of("import static b.OrderMachine.Event;", takes.formatted("Event...")),
                                Arguments.of("import static b.OrderMachine.*;", takes.formatted("Event")),
                                Arguments.of(
                                        "import b.OrderMachine;",
                                        "<T extends OrderMachine> void t(T t);"
                                                .replace("<T", "@ThirdRules.Transition(from = State.OPEN) <T")),
                                Arguments.of(
                                        "import b.OrderMachine;",
                                        "@ThirdRules.Transition(from = State.OPEN, when = \"is\", then = \"run\") void t(OrderMachine.Event e);"
                                                + "default boolean is(OrderMachine.Event e) { return true; }"
                                                + "default void run(OrderMachine.Event e) {}"))
                        .map(arguments -> Arguments.of(
                                compiler, arguments.get()[0], arguments.get()[1])));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("namesOfOthers")
    void machineOfAnother(TestCompiler compiler, String imports, String member) {
        compiles(compiler, third(imports, member), B, A);
    }

    /** What the file of another package brings by its name comes before the own package; ecj does not tell of imports. */
    @Test
    void importedMachineBeforeTheOwn() {
        String spec = order("b", "import a.OrderMachine;", TAKES.formatted("Order", "OrderMachine.Event"));

        assertThat(inBothOrders(TestCompiler.JAVAC, A, spec).source("b.OrderMachine"))
                .contains("void take(a.OrderMachine.Event value)");
    }

    @ParameterizedTest
    @EnumSource
    void neighbourOfThePackage(TestCompiler compiler) {
        String user = third("", TAKES.formatted("Third", "OrderMachine.Event")).replace("package c", "package b");

        assertThat(inBothOrders(compiler, A, B, user).source("b.ThirdMachine"))
                .contains("void take(OrderMachine.Event value)");
    }

    @ParameterizedTest
    @EnumSource
    void importedMachineBeforeThePackages(TestCompiler compiler) {
        String user = third("import a.OrderMachine;", TAKES.formatted("Third", "OrderMachine.Event"))
                .replace("package c", "package b");

        assertThat(inBothOrders(compiler, A, B, user).source("b.ThirdMachine")).contains("import a.OrderMachine;");
    }

    /** The machine that is there already is not meant: the package's own, once it is there, hides it. */
    @Test
    void ownMachineBesideOneFromAnEarlierBuild() {
        Compiled before = TestCompiler.JAVAC.compile(A).withoutComplaint();
        String spec = order("b", "import a.*;", "java.util.Set<OrderMachine.Event> permitted();");
        String qualified = order("b", "import a.*;", TAKES.formatted("Order", "a.OrderMachine.Event"));

        assertThat(TestCompiler.JAVAC.compileAfter(before, spec).errors()).isEmpty();
        assertThat(TestCompiler.JAVAC
                        .compileAfter(before, qualified)
                        .withoutComplaint()
                        .source("b.OrderMachine"))
                .contains("void take(a.OrderMachine.Event value)");
    }

    @ParameterizedTest
    @EnumSource
    void inheritedFromAnotherPackage(TestCompiler compiler) {
        String base = """
                package a;
                public interface Base<T> {
                  void seen(OrderMachine.Event event);
                  T last(OrderMachine machine);
                }
                """;
        String spec =
                order("b", "", """
                        @OrderRules.Transition(from = State.OPEN) @Override void seen(a.OrderMachine.Event event);
                          @Override default OrderMachine.Event last(a.OrderMachine machine) { return null; }""").replace("interface Order", "interface Order extends a.Base<OrderMachine.Event>");
        String heir = order("b", "", "")
                .replace("interface Order", "abstract class Order implements a.Base<OrderMachine.Event>")
                .replace(" void ", " abstract void ");

        inBothOrders(compiler, A, base, spec);
        Compiled unimplemented = compiler.compile(A, base, heir);
        assertThat(unimplemented.errors().stream()
                        .map(Object::toString)
                        .toList()
                        .toString())
                .contains("SG110");
    }

    @ParameterizedTest
    @EnumSource
    void nestedInTypesOfOneName(TestCompiler compiler) {
        String shop = """
                package %s;
                public interface Shop {
                  @dev.switchgear.StateMachine
                  @Shop_OrderRules.Initial(Order.State.OPEN)
                  interface Order {
                    enum State { OPEN, CLOSED }
                    @Shop_OrderRules.Transition(from = State.OPEN, to = State.CLOSED) void close();
                    @Shop_OrderRules.Transition(from = State.CLOSED, to = State.OPEN) void open();
                    java.util.Set<Shop_OrderMachine.Event> permitted();
                  }
                }
                """;

        inBothOrders(compiler, shop.formatted("a"), shop.formatted("b"));
    }

    /** The name means neither, and so it is the compiler's to refuse. */
    @ParameterizedTest
    @EnumSource
    void importedOnDemandFromTwoPackages(TestCompiler compiler) {
        Compiled compiled =
                compiler.compile(A, B, third("import a.*;\nimport b.*;", TAKES.formatted("Third", "OrderMachine")));

        assertThat(compiled.errors()).isNotEmpty();
        assertThat(compiled.errors().toString()).doesNotContain("SG0");
    }

    /** Two that name each other's, so that no machine can come before the other. */
    @ParameterizedTest
    @EnumSource
    void machinesOfEachOther(TestCompiler compiler) {
        inBothOrders(
                compiler,
                order("a", "import c.ThirdMachine;", TAKES.formatted("Order", "ThirdMachine.Event")),
                third("import a.OrderMachine;", TAKES.formatted("Third", "OrderMachine.Event")));
    }

    /** A type that is there keeps the name, also where it lacks what is asked of it. */
    @ParameterizedTest
    @EnumSource
    void memberOfTheSpec(TestCompiler compiler) {
        String spec = order("b", "", "interface OrderMachine { enum Event {} } void fire(OrderMachine.Event event);");

        assertThat(compiler.compile(A, spec).errors().toString()).contains("SG110");
    }

    private static Compiled inBothOrders(TestCompiler compiler, String... texts) {
        List<String> reversed = new ArrayList<>(List.of(texts));
        Collections.reverse(reversed);
        Compiled compiled = compiles(compiler, texts);

        assertThat(compiles(compiler, reversed.toArray(String[]::new)).generated())
                .isEqualTo(compiled.generated());
        return compiled;
    }

    private static Compiled compiles(TestCompiler compiler, String... texts) {
        Compiled compiled = compiler.compile(texts);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.classes().keySet())
                .containsAtLeastElementsIn(compiled.generated().keySet());
        return compiled;
    }

    /** Its tree is one that Java 17 does not know. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aSpecMayImportAModule() {
        String spec =
                order("b", "import module java.base;", "default Optional<OrderMachine.Event> last() { return null; }");

        assertThat(TestCompiler.JAVAC
                        .compileWithOptions(Sources.of(spec, A), List.of("--release", "25"))
                        .errors())
                .isEmpty();
    }
}

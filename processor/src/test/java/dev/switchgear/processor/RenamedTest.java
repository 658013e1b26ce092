package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** States that had other names, by which machines are stored. */
final class RenamedTest {

    private static final String ORDER = """
            package renamed;
            import static renamed.Order.State.*;
            import renamed.OrderRules.*;
            @dev.switchgear.StateMachine
            @Initial(CART)
            @Final(SHIPPED)
            @Renamed(from = "BASKET", to = CART)
            @Renamed(from = "PLACED", to = ORDERED)
            @Renamed(from = "APPROVED", to = ORDERED)
            public interface Order {
              enum State { CART, ORDERED, SHIPPED }
              @Transition(from = CART, to = ORDERED)
              void order();
              @Transition(from = ORDERED, to = SHIPPED)
              void ship();
            }
            """;

    private static final String SCENARIO = """
            package renamed;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                StringBuilder found = new StringBuilder();
                for (String name : new String[] {"BASKET", "PLACED", "APPROVED", "CART", "SHIPPED", "cart", null}) {
                  try {
                    found.append(OrderMachine.stateOf(name)).append(' ');
                  } catch (IllegalArgumentException | NullPointerException refused) {
                    found.append(refused.getMessage()).append(' ');
                  }
                }
                return found.toString();
              }
            }
            """;

    private static final String FOUND =
            "CART ORDERED ORDERED CART SHIPPED No enum constant renamed.Order.State.cart name ";

    @ParameterizedTest
    @EnumSource
    void statesAreFoundByAllTheirNames(TestCompiler compiler) throws Exception {
        assertThat(compiler.compile(ORDER, SCENARIO).withoutComplaint().run("renamed.Scenario"))
                .isEqualTo(FOUND);
    }

    @Test
    void inATableAsWell() throws Exception {
        String table = """
                package renamed;
                import static renamed.Order.State.*;
                import renamed.OrderRules.*;
                @dev.switchgear.StateMachine
                @Initial(CART)
                @Final(SHIPPED)
                @RenamedList({
                  @Renamed(from = "BASKET", to = CART),
                  @Renamed(from = "PLACED", to = ORDERED),
                  @Renamed(from = "APPROVED", to = ORDERED)
                })
                @Transition(from = CART, on = Order.Event.ORDER, to = ORDERED)
                @Transition(from = ORDERED, on = Order.Event.SHIP, to = SHIPPED)
                public interface Order {
                  enum State { CART, ORDERED, SHIPPED }
                  enum Event { ORDER, SHIP }
                }
                """;

        assertThat(TestCompiler.JAVAC
                        .compile(table, SCENARIO)
                        .withoutComplaint()
                        .run("renamed.Scenario"))
                .isEqualTo(FOUND);
    }

    /** What carries the state is read by names that are stored somewhere. */
    @Test
    void inABoundMachineAsWell() throws Exception {
        String bound = ORDER.replace("public interface Order {", """
                        public abstract class Order {
                          /** What carries the state. */
                          public static final class Row {
                            /** The state. */
                            public State state = CART;
                          }
                          Order(@dev.switchgear.Bound("state") Row row) {}
                        """)
                .replace("  enum State", "  /** The states. */ public enum State")
                .replace("  void", "  abstract void");

        Compiled compiled = TestCompiler.JAVAC.compile(bound, SCENARIO).withoutComplaint();

        assertThat(compiled.run("renamed.Scenario")).isEqualTo(FOUND);
    }

    /** A method of the spec that is called so keeps its meaning. */
    @Test
    void aMethodOfTheSpecKeepsItsName() throws Exception {
        String own = ORDER.replace(
                "  void ship",
                "  void stateOf(String name);\n  @Transition(from = ORDERED, to = SHIPPED)\n  void ship");

        String machine =
                TestCompiler.JAVAC.compile(own).withoutComplaint().generated().get("renamed.OrderMachine");

        assertThat(machine).contains("There is no {@code stateOf(String)}");
        assertThat(machine).doesNotContain("static State stateOf");
    }

    @Test
    void aStateThatIsNotThereIsAnUnknownConstant() {
        List<Diagnosis> errors = TestCompiler.JAVAC
                .compile(ORDER.replace("to = CART)", "to = CARD)"))
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("CARD");
        assertThat(errors.get(0).message()).contains("did you mean CART?");
    }

    @Test
    void bothMembersAreWritten() {
        List<Diagnosis> errors = TestCompiler.JAVAC
                .compile(ORDER.replace("@Renamed(from = \"BASKET\", to = CART)", "@Renamed(from = \"BASKET\")"))
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("@Renamed");
    }
}

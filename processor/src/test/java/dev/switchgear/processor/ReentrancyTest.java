package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that come before a machine is constructed, or from a guard that is merely asked. */
final class ReentrancyTest {

    private static final String SCENARIO = """
            package siren;
            import java.util.ArrayList;
            import java.util.List;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                List<String> seen = new ArrayList<>();
                STEPS
                return seen;
              }
              static String thrownBy(Runnable action) {
                try { action.run(); } catch (RuntimeException e) { return e.getClass().getSimpleName() + ": " + e.getMessage(); }
                return "nothing";
              }
            }
            """;

    private static Object seen(TestCompiler compiler, String spec, String steps) throws Exception {
        return compiler.compile(spec, SCENARIO.replace("STEPS", steps))
                .withoutComplaint()
                .run("siren.Scenario");
    }

    @ParameterizedTest
    @EnumSource
    void noneComesFromAConstructor(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package siren;
                        import siren.SirenRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Siren.State.OFF)
                        @Final(Siren.State.ON)
                        abstract class Siren {
                          enum State { OFF, ON }
                          Siren(boolean loud) { if (loud) { turnOn(); } }
                          @Transition(from = State.OFF, to = State.ON)
                          abstract void turnOn();
                        }
                        """, """
                        seen.add(thrownBy(() -> new SirenMachine(true)));
                        seen.add(thrownBy(() -> new SirenMachine(true, Siren.State.OFF)));
                        seen.add(thrownBy(() -> new SirenMachine(false).turnOn()));
                        """))
                .isEqualTo(List.of(
                        "ReentrantEventException: Siren refuses turnOn while it is being constructed",
                        "ReentrantEventException: Siren refuses turnOn while it is being constructed",
                        "nothing"));
    }

    @ParameterizedTest
    @EnumSource
    void norFromTheEntryActionOfTheStateInWhichAMachineStarts(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package siren;
                        import siren.SirenRules.*;
                        @dev.switchgear.StateMachine(threadSafe = true)
                        @Initial(Siren.State.OFF)
                        interface Siren {
                          enum State { OFF, ON }
                          List<String> LOG = new ArrayList<>();
                          State state();
                          @Transition(from = State.OFF, to = State.ON)
                          void turnOn();
                          @Transition(from = State.ON, to = State.OFF)
                          void turnOff();
                          @Entry(State.OFF)
                          default void enterOff() {
                            try { turnOn(); } catch (dev.switchgear.ReentrantEventException e) {
                              LOG.add(e.getMessage() + ", in " + state());
                            }
                          }
                        }
                        """.replace("import siren.SirenRules.*;", """
                                import java.util.ArrayList;
                                import java.util.List;
                                import siren.SirenRules.*;
                                """), """
                        Siren started = new SirenMachine();
                        Siren resumed = new SirenMachine(Siren.State.ON);
                        seen.addAll(Siren.LOG);
                        started.turnOn();
                        resumed.turnOff();
                        seen.addAll(Siren.LOG.subList(1, Siren.LOG.size()));
                        seen.add(started.state() + " " + resumed.state());
                        """))
                .isEqualTo(List.of(
                        "Siren refuses turnOn while it is being constructed, in OFF",
                        "Siren refuses turnOn while turnOff is running, in OFF",
                        "ON OFF"));
    }

    @ParameterizedTest
    @EnumSource
    void norFromAGuardThatIsAskedOutsideOfAnyEvent(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package siren;
                        import siren.SirenRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Siren.State.OFF)
                        @Final(Siren.State.ON)
                        abstract class Siren {
                          enum State { OFF, ON }
                          @Transition(from = State.OFF, to = State.ON, when = "mayTurnOn")
                          abstract void turnOn();
                          @Transition(from = State.OFF)
                          abstract void test();
                          boolean mayTurnOn() { test(); return true; }
                        }
                        """, """
                        SirenMachine siren = new SirenMachine();
                        seen.add(thrownBy(() -> siren.canTurnOn()));
                        seen.add(thrownBy(siren::test));
                        seen.add(thrownBy(siren::turnOn));
                        seen.add(thrownBy(() -> siren.fire(null)));
                        seen.add(thrownBy(() -> siren.tryFire(null)));
                        seen.add(siren.toString());
                        """))
                .isEqualTo(List.of(
                        "ReentrantEventException: Siren refuses test while turnOn is running: a guard or an action of turnOn raised it,"
                                + " or a second thread did, and Siren is not threadSafe",
                        "nothing",
                        "ReentrantEventException: Siren refuses test while turnOn is running: a guard or an action of turnOn raised it,"
                                + " or a second thread did, and Siren is not threadSafe",
                        "NullPointerException: event",
                        "NullPointerException: event",
                        "SirenMachine[OFF]"));
    }
}

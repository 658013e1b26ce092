package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What "permitted" means, the same in each form of a machine: a transition would be taken. What is ignored is accepted in silence,
 * and not permitted.
 */
final class PermittedTest {

    /** A form that a machine may be written in: with code of the spec's or without, and with how many states. */
    private enum Form {
        SWITCHES(false, 0),
        REACTIONS(true, 0),
        PACKED(false, 400),
        PACKED_REACTIONS(true, 400);

        private final boolean runsCode;
        private final int more;

        Form(boolean runsCode, int more) {
            this.runsCode = runsCode;
            this.more = more;
        }

        /** States that nothing leads to, for the size of the table. */
        private String more() {
            return IntStream.range(0, more).mapToObj(i -> ", S" + i).reduce("", String::concat);
        }
    }

    static Stream<Arguments> machines() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(Form.values()).map(form -> Arguments.of(form, compiler)));
    }

    private static String methods(Form form) {
        return """
                package lamp;
                import static lamp.Lamp.State.*;
                import lamp.LampRules.*;
                @dev.switchgear.StateMachine
                @Initial(OFF)
                public abstract class Lamp {
                  public enum State { OFF, ON, BROKEN%s }
                  @Transition(from = OFF, to = ON)
                  @Ignore(in = ON)
                  public abstract void on();
                  @Transition(from = ON, to = OFF)
                  @Ignore(in = OFF)
                  public abstract boolean off();
                  @Transition(from = {OFF, ON}, to = BROKEN)
                  @Ignore(in = BROKEN)
                  public abstract State drop();
                  %s
                }
                """.formatted(form.more(), form.runsCode ? "@Entry(BROKEN) void crash() {}" : "");
    }

    private static String table(Form form) {
        return """
                package lamp;
                import static lamp.Lamp.State.*;
                import lamp.LampRules.*;
                @dev.switchgear.StateMachine
                @Initial(OFF)
                @Transition(from = OFF, on = Lamp.Event.TURN_ON, to = ON)
                @Ignore(in = ON, on = Lamp.Event.TURN_ON)
                @Transition(from = ON, on = Lamp.Event.TURN_OFF, to = OFF)
                @Ignore(in = OFF, on = Lamp.Event.TURN_OFF)
                @Transition(from = {OFF, ON}, on = Lamp.Event.DROP, to = BROKEN)
                @Ignore(in = BROKEN, on = Lamp.Event.DROP)
                public abstract class Lamp {
                  public enum State { OFF, ON, BROKEN%s }
                  public enum Event { TURN_ON, TURN_OFF, DROP }
                  %s
                }
                """.formatted(form.more(), form.runsCode ? "@Entry(BROKEN) void crash() {}" : "");
    }

    private static String seen(TestCompiler compiler, String spec, String event, String steps) throws Exception {
        return compiler.compileWithOptions(
                        Sources.of(spec, """
                                package lamp;
                                import lamp.Lamp.State;
                                import %s;
                                import java.util.*;
                                public class Scenario implements java.util.concurrent.Callable<Object> {
                                  private final List<Object> seen = new ArrayList<>();
                                  private void expect(Runnable call) {
                                    try {
                                      call.run();
                                      seen.add("nothing thrown");
                                    } catch (IllegalStateException | NullPointerException thrown) {
                                      seen.add(thrown.getMessage());
                                    }
                                  }
                                  @Override
                                  public Object call() {
                                    LampMachine lamp = new LampMachine();
                                    %s
                                    return seen;
                                  }
                                }
                                """.formatted(event, steps)), TestCompiler.off("SG206", "SG207"))
                .run("lamp.Scenario")
                .toString();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("machines")
    void whatIsIgnoredIsAcceptedAndNotPermitted(Form form, TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, methods(form), "lamp.LampMachine.Event", """
                        seen.add(lamp.permitted());
                        seen.add(LampMachine.permitted(State.ON));
                        seen.add(lamp.permits(Event.OFF));
                        seen.add(lamp.canOff());
                        seen.add(lamp.can(Event.OFF));
                        seen.add(lamp.tryFire(Event.OFF));
                        seen.add(lamp.off());
                        lamp.fire(Event.OFF);
                        lamp.on();
                        lamp.on();
                        seen.add(lamp.off());
                        seen.add(lamp.drop());
                        seen.add(lamp.drop());
                        seen.add(LampMachine.next(State.BROKEN, Event.DROP));
                        seen.add(LampMachine.targets(State.BROKEN, Event.DROP));
                        seen.add(LampMachine.targets(State.ON, Event.DROP));
                        expect(lamp::on);
                        expect(() -> lamp.fire(Event.ON));
                        seen.add(lamp.off());
                        """))
                .isEqualTo(
                        "[[ON, DROP], [OFF, DROP], false, false, false, false, false, true, BROKEN, BROKEN, BROKEN, [],"
                                + " [BROKEN], Lamp refuses on in BROKEN; it permits no event,"
                                + " Lamp refuses on in BROKEN; it permits no event, false]");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("machines")
    void theSameHoldsOfATable(Form form, TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, table(form), "lamp.Lamp.Event", """
                        seen.add(lamp.permitted());
                        seen.add(lamp.permits(Event.TURN_OFF));
                        seen.add(lamp.can(Event.TURN_OFF));
                        seen.add(lamp.tryFire(Event.TURN_OFF));
                        lamp.fire(Event.TURN_OFF);
                        seen.add(lamp.tryFire(Event.DROP));
                        seen.add(lamp.tryFire(Event.DROP));
                        lamp.fire(Event.DROP);
                        expect(() -> lamp.fire(Event.TURN_ON));
                        seen.add(LampMachine.next(State.BROKEN, Event.DROP));
                        seen.add(LampMachine.targets(State.BROKEN, Event.DROP));
                        """))
                .isEqualTo("[[TURN_ON, DROP], false, false, false, true, false,"
                        + " Lamp refuses turnOn in BROKEN; it permits no event, BROKEN, []]");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("machines")
    void nullIsSaidByTheNameOfTheParameterBeforeAnythingHappens(Form form, TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, methods(form), "lamp.LampMachine.Event", """
                        expect(() -> new LampMachine(null));
                        expect(() -> lamp.isIn(null));
                        expect(() -> lamp.fire(null));
                        expect(() -> lamp.tryFire(null));
                        expect(() -> lamp.can(null));
                        expect(() -> lamp.permits(null));
                        expect(() -> LampMachine.permits(null, Event.OFF));
                        expect(() -> LampMachine.permits(State.OFF, null));
                        expect(() -> LampMachine.permitted(null));
                        expect(() -> LampMachine.next(null, Event.OFF));
                        expect(() -> LampMachine.next(State.OFF, null));
                        expect(() -> LampMachine.targets(null, Event.OFF));
                        expect(() -> LampMachine.targets(State.OFF, null));
                        lamp.on();
                        seen.add(lamp.state());
                        """))
                .isEqualTo("[state, state, event, event, event, event, state, event, state, state, event, state, event,"
                        + " ON]");
    }

    private static String guarded(Form form) {
        return """
                package lamp;
                import static lamp.Lamp.State.*;
                import lamp.LampRules.*;
                @dev.switchgear.StateMachine
                @Initial(OFF)
                public abstract class Lamp {
                  public enum State { OFF, ON%s }
                  public boolean isPlugged;
                  public boolean isHot;
                  boolean isPlugged() { return isPlugged; }
                  boolean isHot() { return isHot; }
                  @Transition(from = OFF, to = ON, when = {"isPlugged", "!isHot"})
                  public abstract void on();
                  @Transition(from = ON, to = OFF, when = "!isHot")
                  @Ignore(in = ON)
                  public abstract void off();
                  @Transition(from = ON, to = OFF, when = "isHot")
                  @Ignore(in = ON)
                  public abstract boolean cool();
                }
                """.formatted(form.more());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("machines")
    void guardsAreNamedWhereTheyRefuseAndAnIgnoredEventIsNotRefused(Form form, TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, guarded(form), "lamp.LampMachine.Event", """
                        expect(lamp::on);
                        expect(() -> lamp.fire(Event.ON));
                        expect(lamp::off);
                        lamp.isPlugged = true;
                        lamp.on();
                        seen.add(lamp.cool());
                        seen.add(lamp.tryFire(Event.COOL));
                        lamp.isHot = true;
                        expect(lamp::off);
                        seen.add(lamp.state());
                        seen.add(lamp.permits(Event.OFF));
                        seen.add(lamp.canOff());
                        seen.add(lamp.cool());
                        expect(() -> LampMachine.targets(null, Event.OFF));
                        expect(() -> LampMachine.targets(State.OFF, null));
                        expect(() -> lamp.can(null));
                        """))
                .isEqualTo("[Lamp refuses on in OFF: isPlugged, !isHot do not all hold; it permits no other event,"
                        + " Lamp refuses on in OFF: isPlugged, !isHot do not all hold; it permits no other event,"
                        + " Lamp refuses off in OFF; it permits: on, false, false, nothing thrown, ON, true, false, true,"
                        + " state, event, event]");
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Machines that are stored: what they were is what they are, whatever form they have and however their enum is reordered. */
final class SerializationTest {

    /** A ring of states, in this order; with so many events that it is packed, or with few. */
    private static String spec(List<Integer> order, int events, String version) {
        StringBuilder rows = new StringBuilder();
        for (int state = 0; state < order.size(); state++) {
            rows.append("@Transition(from = Ring.State.S%d, on = {%s}, to = Ring.State.S%d)\n"
                    .formatted(
                            state, constants("Ring.Event.E", IntStream.range(0, events)), (state + 1) % order.size()));
        }
        return """
                package ring;

                import dev.switchgear.StateMachine;
                import java.io.Serializable;
                import ring.RingRules.Initial;
                import ring.RingRules.Transition;

                @StateMachine
                @Initial(Ring.State.S0)
                %spublic abstract class Ring implements Serializable {
                    %s

                    /** Its states. */
                    public enum State { %s }

                    /** Its events. */
                    public enum Event { %s }

                    /** Starts. */
                    protected Ring() {}
                }
                """.formatted(
                        version.isEmpty() ? rows.insert(0, "@SuppressWarnings(\"serial\")\n") : rows,
                        version,
                        constants("S", order.stream().mapToInt(state -> state)),
                        constants("E", IntStream.range(0, events)));
    }

    private static String constants(String prefix, IntStream numbers) {
        return String.join(", ", numbers.mapToObj(number -> prefix + number).toList());
    }

    /** It is resumed in the state in which it was stored, and no event is running then. */
    @ParameterizedTest
    @EnumSource
    void aMachineThatIsStoredDuringAnEventIsResumedAfterIt(TestCompiler compiler) throws Exception {
        assertThat(compiler.compile("""
                        package acme;
                        import acme.LampRules.*;
                        import java.io.*;
                        @dev.switchgear.StateMachine
                        @Initial(Lamp.State.OFF)
                        @SuppressWarnings("serial")
                        abstract class Lamp implements Serializable {
                          enum State { OFF, ON }
                          transient byte[] stored = new byte[0];
                          @Transition(from = State.OFF, to = State.ON)
                          @Transition(from = State.ON, to = State.OFF)
                          abstract void turn();
                          @AfterTransition
                          void store() throws IllegalStateException {
                            try (var bytes = new ByteArrayOutputStream(); var out = new ObjectOutputStream(bytes)) {
                              out.writeObject(this);
                              stored = bytes.toByteArray();
                            } catch (IOException failure) {
                              throw new IllegalStateException(failure);
                            }
                          }
                        }
                        """, """
                        package acme;
                        import java.io.*;
                        public class Scenario implements java.util.concurrent.Callable<Object> {
                          @Override
                          public Object call() throws Exception {
                            LampMachine lamp = new LampMachine();
                            lamp.turn();
                            ByteArrayInputStream bytes = new ByteArrayInputStream(lamp.stored);
                            try (var in = new ObjectInputStream(bytes) {
                              @Override
                              protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                                return Class.forName(type.getName(), false, Scenario.class.getClassLoader());
                              }
                            }) {
                              LampMachine resumed = (LampMachine) in.readObject();
                              resumed.turn();
                              return resumed.state();
                            }
                          }
                        }
                        """).run("acme.Scenario").toString()).isEqualTo("OFF");
    }

    private static List<Integer> order() {
        return new ArrayList<>(List.of(0, 1, 2, 3, 4));
    }

    private static byte[] stored(Compiled compiled) throws Exception {
        Class<?> type = compiled.load("ring.RingMachine");
        Object machine = type.getConstructor().newInstance();
        Class<?> events = type.getClassLoader().loadClass("ring.Ring$Event");
        Method fire = type.getMethod("fire", events);
        fire.invoke(machine, events.getEnumConstants()[1]);
        type.getMethod("tryFire", events).invoke(machine, events.getEnumConstants()[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(machine);
        }
        return bytes.toByteArray();
    }

    private static Object resumed(Compiled compiled, byte[] stored) throws Exception {
        ClassLoader loader = compiled.load("ring.RingMachine").getClassLoader();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                return Class.forName(type.getName(), false, loader);
            }
        }) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void anEnumThatIsReorderedChangesNoStoredState(TestCompiler compiler) throws Exception {
        List<Integer> reordered = order();
        Collections.reverse(reordered);
        for (int events : new int[] {2, 130}) {
            Compiled before = compiler.compile(spec(order(), events, "")).withoutComplaint();
            Compiled after = compiler.compile(spec(reordered, events, "")).withoutComplaint();
            assertThat(before.source("ring.RingMachine").contains("CELLS")).isEqualTo(events == 130);

            Object resumed = resumed(after, stored(before));

            assertThat(resumed.toString()).isEqualTo("RingMachine[S2]");
        }
    }

    /** One that is not serializable holds the number, which is faster. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void onlyWhatCanBeStoredPaysForIt(TestCompiler compiler) {
        String spec = spec(order(), 130, "")
                .replace(" implements Serializable", "")
                .replace("import java.io.Serializable;\n", "")
                .replace("@SuppressWarnings(\"serial\")\n", "");

        assertThat(compiler.compile(spec).withoutComplaint().source("ring.RingMachine"))
                .contains("private int state;");
    }

    /** Who declares a version has it also where the machine gets another event, and with it other methods. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void theVersionOfTheSpecIsThatOfTheMachine(TestCompiler compiler) {
        Compiled compiled = compiler.compile(spec(order(), 2, "private static final long serialVersionUID = 7L;"))
                .withoutComplaint();

        assertThat(compiled.source("ring.RingMachine")).contains("private static final long serialVersionUID = 7L;");
        assertThat(compiled.source("ring.RingMachine")).doesNotContain("@SuppressWarnings");
        assertThat(ObjectStreamClass.lookup(compiled.load("ring.RingMachine")).getSerialVersionUID())
                .isEqualTo(7);
    }
}

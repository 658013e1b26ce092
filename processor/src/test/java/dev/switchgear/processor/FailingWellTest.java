package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is left after a guard, an exit action, an effect, an entry action or an observer has thrown: the exception as it was,
 * a state that is told in advance, and a machine that goes on. And what becomes of an event that one of them raises.
 */
final class FailingWellTest {

    private enum Form {
        METHODS("", """
                        @Transition(from = QUIET, to = RINGING, when = "guard", then = "effect")
                        public abstract void ring();
                        @Transition(from = RINGING, to = QUIET)
                        public abstract void hush();
                        """, "bell.ring()", "bell.hush()"),
        BODIES("", """
                        @Transition(from = QUIET, to = RINGING, when = "guard")
                        public String ring() { at("effect"); return "rang"; }
                        @Transition(from = RINGING, to = QUIET)
                        public abstract void hush();
                        """, "bell.ring()", "bell.hush()"),
        HELD_AS_DATA("", METHODS.members, "bell.fire(BellMachine.Event.RING)", "bell.fire(BellMachine.Event.HUSH)"),
        TABLE("""
                        @Transition(from = QUIET, on = Bell.Event.RING, to = RINGING, when = "guard", then = "effect")
                        @Transition(from = RINGING, on = Bell.Event.HUSH, to = QUIET)
                        """, "public enum Event { RING, HUSH }", "bell.fire(Bell.Event.RING)", "bell.fire(Bell.Event.HUSH)");

        private final String rows;
        private final String members;
        private final String ring;
        private final String hush;

        Form(String rows, String members, String ring, String hush) {
            this.rows = rows;
            this.members = members;
            this.ring = ring;
            this.hush = hush;
        }

        private String bell(boolean threadSafe) {
            return """
                    package bell;
                    import static bell.Bell.State.*;
                    import bell.BellRules.*;
                    import java.util.ArrayList;
                    import java.util.List;
                    @dev.switchgear.StateMachine(threadSafe = THREAD_SAFE)
                    @Initial(QUIET)
                    ROWS
                    public abstract class Bell {
                      public enum State { QUIET, RINGING }
                      public final List<String> calls = new ArrayList<>();
                      public Runnable disturbance = () -> {};
                      public String disturbed = "";
                      MEMBERS
                      void at(String place) {
                        calls.add(place);
                        if (disturbed.equals(place)) {
                          disturbance.run();
                        }
                      }
                      boolean guard() { at("guard"); return true; }
                      void effect() { at("effect"); }
                      @Exit(QUIET) void exit() { at("exit"); }
                      @Entry(RINGING) void entry() { at("entry"); }
                      @AfterTransition void observer() { at("observer"); }
                    }
                    """.replace("THREAD_SAFE", String.valueOf(threadSafe))
                    .replace("ROWS", rows)
                    .replace("MEMBERS", members);
        }

        /** The program that disturbs each place in turn, and tells of each what it saw. */
        private String scenario(String disturbance) {
            return """
                    package bell;
                    import bell.Bell.State;
                    import dev.switchgear.ReentrantEventException;
                    import java.util.ArrayList;
                    import java.util.List;
                    public class Scenario implements java.util.concurrent.Callable<Object> {
                      private final List<String> seen = new ArrayList<>();
                      private Throwable failure;
                      @Override
                      public Object call() throws InterruptedException {
                        for (String place : List.of("guard", "exit", "effect", "entry", "observer")) {
                          disturb(place);
                        }
                        return seen;
                      }
                      private void disturb(String place) throws InterruptedException {
                        BellMachine bell = new BellMachine();
                        bell.disturbed = place;
                        failure = null;
                        bell.disturbance = () -> { DISTURBANCE };
                        String outcome = "done";
                        try {
                          RING;
                        } catch (RuntimeException thrown) {
                          outcome = thrown == failure ? "thrown" : String.valueOf(thrown);
                        }
                        seen.add(place + " " + outcome + " " + bell.state() + " " + String.join("-", bell.calls));
                        bell.disturbed = "";
                        Thread other = new Thread(() -> {
                          if (bell.isIn(State.QUIET)) {
                            RING;
                          }
                          HUSH;
                          RING;
                        });
                        other.setDaemon(true);
                        other.start();
                        other.join(20_000);
                        if (other.isAlive() || !bell.isIn(State.RINGING)) {
                          seen.add("unusable after " + place + ": " + bell);
                        }
                      }
                      void note(String text) { seen.add(text); }
                      public static final Class<?> IMPORTED = ReentrantEventException.class;
                    }
                    """.replace("DISTURBANCE", disturbance)
                    .replace("RING;", ring + ";")
                    .replace("HUSH;", hush + ";");
        }
    }

    private static final List<String> PLACES = List.of("guard", "exit", "effect", "entry", "observer");

    static Stream<Arguments> machines() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(true, false)
                        .flatMap(threadSafe -> Stream.of(TestCompiler.values())
                                .map(compiler -> Arguments.of(form, threadSafe, compiler))));
    }

    private static Object seen(Form form, boolean threadSafe, TestCompiler compiler, String disturbance)
            throws Exception {
        return compiler.compile(form.bell(threadSafe), form.scenario(disturbance))
                .withoutComplaint()
                .run("bell.Scenario");
    }

    @ParameterizedTest(name = "{0}, thread-safe {1}, on {2}")
    @MethodSource("machines")
    void whatIsThrownReachesTheCallerAndTheMachineGoesOn(Form form, boolean threadSafe, TestCompiler compiler)
            throws Exception {
        assertThat(seen(form, threadSafe, compiler, """
                        RuntimeException thrown = new IllegalArgumentException(place);
                        failure = thrown;
                        throw thrown;
                        """))
                .isEqualTo(List.of(
                        "guard thrown QUIET guard",
                        "exit thrown QUIET guard-exit",
                        "effect thrown QUIET guard-exit-effect",
                        "entry thrown RINGING guard-exit-effect-entry",
                        "observer thrown RINGING guard-exit-effect-entry-observer"));
    }

    @ParameterizedTest(name = "{0}, thread-safe {1}, on {2}")
    @MethodSource("machines")
    void anEventFromInsideIsRefusedAndTheOuterOneGoesOn(Form form, boolean threadSafe, TestCompiler compiler)
            throws Exception {
        List<String> expected = new ArrayList<>();
        for (String place : PLACES) {
            expected.add("Bell refuses hush while ring is running"
                    + (threadSafe
                            ? ""
                            : ": a guard or an action of ring raised it, or a second thread did, and Bell is not threadSafe")
                    + " HUSH RING");
            expected.add(place + " done RINGING guard-exit-effect-entry-observer");
        }

        assertThat(seen(form, threadSafe, compiler, """
                        try {
                          HUSH;
                        } catch (ReentrantEventException refused) {
                          note(refused.getMessage() + " " + refused.event() + " " + refused.running().get());
                        }
                        """.replace("HUSH;", form.hush + ";")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, thread-safe {1}, on {2}")
    @MethodSource("machines")
    void aQuestionFromInsideIsAnswered(Form form, boolean threadSafe, TestCompiler compiler) throws Exception {
        String calls = "guard-exit-effect-entry-observer";

        // Where the machine is not ringing yet, the question whether it can asks the guard once more.
        assertThat(seen(form, threadSafe, compiler, """
                        if (!place.equals("guard")) {
                          note(bell.state() + " " + ASK);
                        }
                        """.replace(
                                "ASK", form == Form.TABLE ? "bell.can(Bell.Event.RING)" : "bell.canRing()")))
                .isEqualTo(List.of(
                        "guard done RINGING " + calls,
                        "QUIET true",
                        "exit done RINGING guard-exit-guard-effect-entry-observer",
                        "QUIET true",
                        "effect done RINGING guard-exit-effect-guard-entry-observer",
                        "RINGING false",
                        "entry done RINGING " + calls,
                        "RINGING false",
                        "observer done RINGING " + calls));
    }
}

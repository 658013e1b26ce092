package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that wait, in machines of other forms: with superstates, packed, with generic events, serializable, told of refusals. */
final class DeferralFormsTest {

    private static final String SCENARIO = """
            package mail;
            import java.util.ArrayList;
            import java.util.List;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              static final List<String> seen = new ArrayList<>();
              @Override
              public Object call() throws Exception {
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
        return compiler.compileWithOptions(
                        Sources.of(spec, SCENARIO.replace("STEPS", steps)),
                        TestCompiler.off("SG206", "SG207", "SG208", "SG215", "SG216"))
                .withoutComplaint()
                .run("mail.Scenario");
    }

    /** The inner level answers first; automatic rows are taken before anybody is asked, and states that are passed ask nobody. */
    @ParameterizedTest
    @EnumSource
    void areDeferredLevelByLevel(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.State.*;
                        import static mail.Mailer.Superstate.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(A)
                        @Substates(of = OUTER, states = A, superstates = INNER, initial = A)
                        @Substates(of = INNER, states = {B, C}, initial = B)
                        @Automatic(from = PASSED, to = D)
                        abstract class Mailer {
                          enum State { A, B, C, PASSED, D }
                          enum Superstate { OUTER, INNER }
                          @Transition(from = A, into = INNER)
                          @Transition(from = B, to = C)
                          @Transition(from = C, to = PASSED)
                          @Transition(from = D, resume = OUTER)
                          abstract void next();
                          @Defer(within = OUTER)
                          @Transition(from = C, when = "isOpen", then = "sayX")
                          @Transition(from = D, then = "sayX")
                          abstract void x(String text);
                          @Transition(within = OUTER, then = "sayY")
                          @Defer(in = B)
                          @Transition(from = D, then = "sayY")
                          abstract void y(String text);
                          static boolean open;
                          boolean isOpen() { return open; }
                          void sayX(Object text) { Scenario.seen.add("x " + text + " in " + state()); }
                          void sayY(Object text) { Scenario.seen.add("y " + text + " in " + state()); }
                          abstract State state();
                        }
                        """, """
                        MailerMachine mailer = new MailerMachine();
                        mailer.x("1");
                        mailer.y("2");
                        mailer.next();
                        mailer.y("3");
                        mailer.x("4");
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.next();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        Mailer.open = true;
                        mailer.x("5");
                        seen.add(mailer.state() + " " + mailer.deferred());
                        Mailer.open = false;
                        mailer.x("6");
                        mailer.x("7");
                        mailer.next();
                        seen.add(mailer.state() + " " + mailer.deferred());
                        mailer.next();
                        mailer.x("8");
                        seen.add(mailer.state() + " " + thrownBy(mailer::snapshot));
                        """))
                .isEqualTo(List.of(
                        "y 2 in A",
                        "B [X, Y, X]",
                        "y 3 in C",
                        "C [X, X]",
                        "x 5 in C",
                        "x 1 in C",
                        "x 4 in C",
                        "C []",
                        "x 6 in D",
                        "x 7 in D",
                        "D []",
                        "C IllegalStateException: Mailer cannot be stored while events wait: X"));
    }

    /** A packed machine does the same, whether code runs there or not. */
    @ParameterizedTest
    @EnumSource
    void ofPackedMachines(TestCompiler compiler) throws Exception {
        String states = IntStream.range(0, 700).mapToObj(i -> "S" + i).collect(Collectors.joining(", "));
        String spec = """
                package mail;
                import static mail.Mailer.State.*;
                import mail.MailerRules.*;
                @dev.switchgear.StateMachine
                @Initial(S0)
                abstract class Mailer {
                  enum State { %s }
                  @Transition(from = S0, to = S1)
                  @Transition(from = S1, to = S2)
                  @Transition(from = S2, to = S0)
                  abstract void next();
                  @Transition(from = S2, THEN)
                  @Defer(in = {S0, S1})
                  @Ignore(in = S5)
                  abstract void x(String text);
                  @Transition(from = S2, when = "isOpen")
                  @Defer(in = S2)
                  @Ignore(in = {S0, S1})
                  abstract void y();
                  boolean isOpen() { return false; }
                  void say(String text) { Scenario.seen.add(text); }
                }
                """.formatted(states);
        String steps = """
                MailerMachine mailer = new MailerMachine();
                mailer.x("1");
                mailer.next();
                mailer.x("2");
                seen.add(mailer.state() + " " + mailer.deferred() + mailer.canX() + mailer.permitted()
                    + MailerMachine.targets(Mailer.State.S0, MailerMachine.Event.X));
                mailer.next();
                seen.add(mailer.state() + " " + mailer.deferred());
                mailer.y();
                seen.add(mailer.state() + " " + mailer.deferred() + mailer.canY());
                mailer.next();
                seen.add(mailer.state() + " " + mailer.deferred());
                seen.add(thrownBy(() -> new MailerMachine(Mailer.State.S7).x("3")));
                """;
        List<String> rest = List.of(
                "S2 []",
                "S2 [Y]false",
                "S0 []",
                "IllegalTransitionException: Mailer refuses x in S7; it permits no event");
        assertThat(seen(compiler, spec.replace("THEN", "then = \"say\""), steps))
                .isEqualTo(Stream.concat(Stream.of("S1 [X, X]false[NEXT][]", "1", "2"), rest.stream())
                        .toList());
        assertThat(seen(compiler, spec.replace("THEN", "to = S2"), steps))
                .isEqualTo(Stream.concat(Stream.of("S1 [X, X]false[NEXT][]"), rest.stream())
                        .toList());
    }

    /** Type parameters of the event reach what is raised again; a refusal is told with what the event takes. */
    @ParameterizedTest
    @EnumSource
    void ofGenericEventsWhoseRefusalsAreTold(TestCompiler compiler) throws Exception {
        assertThat(seen(
                        compiler,
                        """
                        package mail;
                        import static mail.Mailer.State.*;
                        import java.util.List;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine(occurrences = true, threadSafe = true)
                        @Initial(A)
                        abstract class Mailer {
                          enum State { A, B }
                          @Transition(from = A, to = B)
                          @Transition(from = B, to = A)
                          abstract void next();
                          @Transition(from = B, when = "isWanted")
                          @Defer(in = A)
                          abstract <E extends Comparable<E>> void put(String item, List<? super E> deferred, E... state);
                          <E extends Comparable<E>> boolean isWanted(String item) { return !item.equals("bad"); }
                          @AfterTransition
                          void note(State from, MailerMachine.Occurrence occurrence, State to) {
                            Scenario.seen.add(shown(occurrence));
                          }
                          @Refused
                          void complain(State state, MailerMachine.Occurrence occurrence, dev.switchgear.Reason reason) {
                            Scenario.seen.add(shown(occurrence) + " " + reason);
                          }
                          private String shown(MailerMachine.Occurrence occurrence) {
                            return occurrence instanceof MailerMachine.Put<?> put
                                ? put.item() + " " + put.state().length : "" + occurrence.event();
                          }
                        }
                        """.replace(
                                        "abstract <E extends Comparable<E>> void put",
                                        "@SuppressWarnings(\"unchecked\")\n  abstract <E extends Comparable<E>> void put"),
                        """
                        MailerMachine mailer = new MailerMachine();
                        mailer.put("one", new ArrayList<Object>(), "a", "b");
                        mailer.put("bad", new ArrayList<Object>(), "c");
                        mailer.fire(new MailerMachine.Put<>("three", new ArrayList<Object>(), 1, 2, 3));
                        seen.add(mailer.deferred() + " " + mailer.tryFire(new MailerMachine.Put<>("four", new ArrayList<Object>(), 1)));
                        seen.add(thrownBy(mailer::next));
                        seen.add(mailer.state() + " " + mailer.deferred());
                        """))
                .isEqualTo(List.of(
                        "[PUT, PUT, PUT] false",
                        "NEXT",
                        "one 2",
                        "bad 1 GUARDED",
                        "IllegalTransitionException: Mailer refuses put in B: isWanted does not hold; it permits: next",
                        "B [PUT, PUT]"));
    }

    /** A machine is written to a stream only while nothing waits. */
    @ParameterizedTest
    @EnumSource
    void areNotSerialized(TestCompiler compiler) throws Exception {
        assertThat(seen(
                        compiler,
                        """
                        package mail;
                        import static mail.Mailer.State.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(A)
                        interface Mailer extends java.io.Serializable {
                          enum State { A, B }
                          @Transition(from = A, to = B)
                          @Transition(from = B, to = A)
                          void next();
                          @Transition(from = B)
                          @Defer(in = A)
                          default void x() { Scenario.seen.add("x"); }
                          static MailerMachine copy(MailerMachine machine) {
                            try {
                              java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
                              new java.io.ObjectOutputStream(bytes).writeObject(machine);
                              return (MailerMachine) new java.io.ObjectInputStream(
                                  new java.io.ByteArrayInputStream(bytes.toByteArray())).readObject();
                            } catch (java.io.IOException | ClassNotFoundException e) {
                              throw new IllegalArgumentException(e);
                            }
                          }
                        }
                        """.replace(
                                        "interface Mailer extends java.io.Serializable {",
                                        "interface Mailer extends java.io.Serializable {\n  long serialVersionUID = 1L;"),
                        """
                        MailerMachine mailer = new MailerMachine();
                        MailerMachine copy = Mailer.copy(mailer);
                        copy.x();
                        seen.add(thrownBy(() -> Mailer.copy(copy)));
                        copy.next();
                        seen.add(Mailer.copy(copy).state() + " " + Mailer.copy(copy).deferred());
                        """))
                .isEqualTo(List.of("IllegalStateException: Mailer cannot be stored while events wait: X", "x", "B []"));
    }

    /** An entry action of a machine that starts raises an event that waits, and one that leads on. */
    @ParameterizedTest
    @EnumSource
    void mayBeRaisedAtTheStart(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        package mail;
                        import static mail.Mailer.State.*;
                        import mail.MailerRules.*;
                        @dev.switchgear.StateMachine(queued = true)
                        @Initial(A)
                        abstract class Mailer {
                          enum State { A, B }
                          private final boolean goesOn;
                          Mailer(boolean goesOn) { this.goesOn = goesOn; }
                          @Transition(from = A, to = B)
                          @Transition(from = B, to = A)
                          abstract void next();
                          @Transition(from = B)
                          @Defer(in = A)
                          void x() { Scenario.seen.add("x"); }
                          @Entry(A)
                          void enter() {
                            Scenario.seen.add("enter");
                            x();
                            if (goesOn) { next(); }
                            x();
                          }
                        }
                        """, """
                        MailerMachine waits = new MailerMachine(false);
                        seen.add(waits.state() + " " + waits.deferred());
                        MailerMachine goesOn = new MailerMachine(true);
                        seen.add(goesOn.state() + " " + goesOn.deferred());
                        """)).isEqualTo(List.of("enter", "A [X, X]", "enter", "x", "x", "B []"));
    }
}

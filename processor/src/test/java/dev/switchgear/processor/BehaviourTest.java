package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiled machines, driven event by event by code that was compiled with them. */
final class BehaviourTest {

    private static final String DOOR = """
            package door;
            import static door.Door.State.*;
            import door.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(CLOSED)
            @Final(BRICKED)
            public abstract class Door {
              public enum State { OPEN, CLOSED, LOCKED, BRICKED }
              final java.util.List<String> log = new java.util.ArrayList<>();
              public abstract State state();
              @Transition(from = CLOSED, to = OPEN)
              public abstract State open();
              @Transition(from = OPEN, to = CLOSED)
              public abstract void close();
              @Transition(from = {OPEN, CLOSED})
              @Transition(from = LOCKED, to = LOCKED)
              public abstract void knock();
              @Transition(from = CLOSED, to = LOCKED)
              public abstract boolean lock();
              @Transition(from = {OPEN, CLOSED, LOCKED}, to = BRICKED)
              public abstract void brick();
              <T extends Throwable> void expect(Class<T> type, Runnable event) {
                try { event.run(); } catch (RuntimeException e) { log.add(type.cast(e).getMessage()); return; }
                log.add("not refused");
              }
            }
            """;

    private static Compiled with(TestCompiler compiler, String steps) {
        return compiler.compile(DOOR, """
                        package door;
                        import dev.switchgear.IllegalTransitionException;
                        import door.Door.State;
                        import door.DoorMachine.Event;
                        import java.util.ArrayList;
                        import java.util.List;
                        import java.util.Set;
                        public class Scenario implements java.util.concurrent.Callable<Object> {
                          public static final List<Class<?>> IMPORTED =
                              List.of(IllegalTransitionException.class, State.class, Event.class, Set.class);
                          @Override
                          public Object call() {
                            DoorMachine door = new DoorMachine();
                            List<Object> seen = new ArrayList<>();
                            STEPS
                            return seen;
                          }
                        }
                        """.replace("STEPS", steps)).withoutComplaint();
    }

    private static String seen(TestCompiler compiler, String steps) throws Exception {
        return with(compiler, steps).run("door.Scenario").toString();
    }

    @ParameterizedTest
    @EnumSource
    void startsInItsInitialState(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, "seen.add(door.state()); seen.add(door); seen.add(door.isFinal());"))
                .isEqualTo("[CLOSED, DoorMachine[CLOSED], false]");
    }

    /** From every state but those that are named, and final ones; a state that is added later is one of them. */
    @ParameterizedTest
    @EnumSource
    void whatIsNotExceptedIsMeant(TestCompiler compiler) throws Exception {
        String valve = """
                package valve;
                import valve.ValveRules.*;
                @dev.switchgear.StateMachine(total = true)
                @Initial(Valve.State.SHUT)
                @Transition(from = Valve.State.SHUT, on = Valve.Event.TURN, to = Valve.State.OPEN)
                @Transition(except = {Valve.State.SHUT, Valve.State.GONE}, on = {Valve.Event.TURN, Valve.Event.SLAM}, to = Valve.State.SHUT)
                @Transition(except = {}, on = Valve.Event.BREAK, to = Valve.State.GONE)
                @Ignore(in = Valve.State.SHUT, on = Valve.Event.SLAM)
                @Reject(in = Valve.State.GONE, on = {Valve.Event.TURN, Valve.Event.SLAM, Valve.Event.BREAK})
                @Never(reach = Valve.State.AJAR)
                @Final(Valve.State.GONE)
                public interface Valve {
                  enum State { SHUT, AJAR, OPEN, GONE }
                  enum Event { TURN, SLAM, BREAK }
                }
                """;
        String rows = """
                package valve;
                public class Rows implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() {
                    var seen = new java.util.ArrayList<String>();
                    ValveMachine.definition().rows().forEach(row ->
                        seen.add(row.from() + " " + row.event() + row.to().map(to -> " " + to).orElse("")));
                    return seen;
                  }
                }
                """;
        assertThat(compiler.compile(valve, rows)
                        .withoutComplaint()
                        .run("valve.Rows")
                        .toString())
                .isEqualTo("[SHUT TURN OPEN, AJAR TURN SHUT, AJAR SLAM SHUT, OPEN TURN SHUT, OPEN SLAM SHUT, "
                        + "SHUT BREAK GONE, AJAR BREAK GONE, OPEN BREAK GONE, SHUT SLAM]");
        String grown = valve.replace("AJAR, OPEN,", "AJAR, LEAKY, OPEN,")
                .replace("@Final", "@Never(reach = Valve.State.LEAKY)\n@Final");
        assertThat(compiler.compile(grown, rows)
                        .withoutComplaint()
                        .run("valve.Rows")
                        .toString())
                .contains("LEAKY TURN SHUT, LEAKY SLAM SHUT, ");
    }

    @ParameterizedTest
    @EnumSource
    void resumesInAnyState(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        for (State state : State.values()) {
                          Door resumed = new DoorMachine(state);
                          seen.add(resumed.state());
                          seen.add(new DoorMachine(state).isFinal());
                        }
                        seen.add(door.isFinal());
                        """)).isEqualTo("[OPEN, false, CLOSED, false, LOCKED, false, BRICKED, true, false]");
    }

    @ParameterizedTest
    @EnumSource
    void resumesInNoNull(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        door.expect(NullPointerException.class, () -> new DoorMachine(null));
                        seen.addAll(door.log);
                        """)).isEqualTo("[state]");
    }

    @ParameterizedTest
    @EnumSource
    void eventMethodsMove(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        seen.add(door.open());
                        seen.add(door.state());
                        door.close();
                        seen.add(door.state());
                        seen.add(door.lock());
                        seen.add(door.isIn(State.LOCKED));
                        seen.add(door.isIn(State.OPEN));
                        """)).isEqualTo("[OPEN, OPEN, CLOSED, true, true, false]");
    }

    @ParameterizedTest
    @EnumSource
    void anIllegalEventThrowsAndChangesNothing(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        door.expect(IllegalTransitionException.class, door::close);
                        seen.addAll(door.log);
                        seen.add(door.state());
                        door.brick();
                        door.expect(IllegalTransitionException.class, door::knock);
                        seen.add(door.log.get(1));
                        """))
                .isEqualTo("[Door refuses close in CLOSED; it permits: open, knock, lock, brick, CLOSED, "
                        + "Door refuses knock in BRICKED; it permits no event]");
    }

    @ParameterizedTest
    @EnumSource
    void theExceptionKnowsWhatWouldHaveBeenPermitted(TestCompiler compiler) throws Exception {
        Compiled compiled = with(compiler, """
                door.open();
                try {
                  door.open();
                } catch (IllegalTransitionException refused) {
                  seen.add(refused);
                }
                """);

        var refused = (IllegalTransitionException) ((List<?>) compiled.run("door.Scenario")).get(0);
        assertThat(refused.state().name()).isEqualTo("OPEN");
        assertThat(refused.event().name()).isEqualTo("OPEN");
        assertThat(refused.permitted().toString()).isEqualTo("[CLOSE, KNOCK, BRICK]");
        assertThat(refused.reason()).isEqualTo(IllegalTransitionException.Reason.NO_TRANSITION);
    }

    /** Whatever methods are called, messages call events the same. */
    @ParameterizedTest
    @EnumSource
    void anEventIsCalledAsItsMethodIs(TestCompiler compiler) throws Exception {
        Compiled compiled = compiler.compile("""
                        package door;
                        import door.WebRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Web.State.A)
                        public interface Web {
                          enum State { A, B }
                          @Transition(from = State.A, to = State.B)
                          void openURL();
                          @Transition(from = State.A, to = State.B)
                          void snake_case2();
                          @Transition(from = State.A, to = State.B)
                          void cardInserted();
                          @Transition(from = State.B, to = State.A)
                          void Back();
                        }
                        """, """
                        package door;
                        public class Scenario implements java.util.concurrent.Callable<Object> {
                          @Override
                          public Object call() {
                            try {
                              new WebMachine().Back();
                              return "not refused";
                            } catch (IllegalStateException refused) {
                              return refused.getMessage();
                            }
                          }
                        }
                        """).withoutComplaint();

        assertThat(compiled.run("door.Scenario"))
                .isEqualTo("Web refuses Back in A; it permits: openURL, snake_case2, cardInserted");
    }

    @ParameterizedTest
    @EnumSource
    void aBooleanEventReturnsFalseInsteadOfThrowing(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, "door.open(); seen.add(door.lock()); seen.add(door.state());"))
                .isEqualTo("[false, OPEN]");
    }

    @ParameterizedTest
    @EnumSource
    void anInternalRowStays(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        door.knock();
                        seen.add(door.state());
                        door.lock();
                        door.knock();
                        seen.add(door.state());
                        """)).isEqualTo("[CLOSED, LOCKED]");
    }

    @ParameterizedTest
    @EnumSource
    void canTellsBeforehand(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        seen.add(door.canOpen());
                        seen.add(door.canClose());
                        seen.add(door.can(Event.LOCK));
                        seen.add(door.can(Event.CLOSE));
                        seen.add(door.permits(Event.KNOCK));
                        seen.add(door.permits(Event.CLOSE));
                        seen.add(door.permitted());
                        """))
                .isEqualTo("[true, false, true, false, true, false, [OPEN, KNOCK, LOCK, BRICK]]");
    }

    @ParameterizedTest
    @EnumSource
    void eventsAsDataFire(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        door.fire(Event.OPEN);
                        seen.add(door.state());
                        seen.add(door.tryFire(Event.LOCK));
                        seen.add(door.state());
                        seen.add(door.tryFire(Event.CLOSE));
                        seen.add(door.state());
                        door.expect(IllegalTransitionException.class, () -> door.fire(Event.CLOSE));
                        seen.addAll(door.log);
                        """))
                .isEqualTo("[OPEN, false, OPEN, true, CLOSED, "
                        + "Door refuses close in CLOSED; it permits: open, knock, lock, brick]");
    }

    @ParameterizedTest
    @EnumSource
    void theTableNeedsNoMachine(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        seen.add(DoorMachine.next(State.OPEN, Event.CLOSE));
                        seen.add(DoorMachine.permits(State.OPEN, Event.OPEN));
                        seen.add(DoorMachine.targets(State.OPEN, Event.CLOSE));
                        seen.add(DoorMachine.targets(State.OPEN, Event.OPEN));
                        door.expect(IllegalTransitionException.class, () -> DoorMachine.next(State.OPEN, Event.OPEN));
                        seen.addAll(door.log);
                        var shared = new java.util.concurrent.atomic.AtomicReference<>(State.CLOSED);
                        seen.add(shared.updateAndGet(state -> DoorMachine.next(state, Event.LOCK)));
                        """))
                .isEqualTo("[CLOSED, false, [CLOSED], [], Door refuses open in OPEN; it permits: close, knock, brick, "
                        + "LOCKED]");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHandedOutCannotBeChanged(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        for (Set<?> set : List.of(door.permitted(), DoorMachine.targets(State.OPEN, Event.CLOSE),
                            DoorMachine.definition().finals())) {
                          try {
                            set.clear();
                            seen.add(set);
                          } catch (UnsupportedOperationException expected) {
                            seen.add("kept");
                          }
                        }
                        """)).isEqualTo("[kept, kept, kept]");
    }

    @ParameterizedTest
    @EnumSource
    void theDefinitionIsTheTable(TestCompiler compiler) throws Exception {
        assertThat(seen(compiler, """
                        var definition = DoorMachine.definition();
                        seen.add(definition.states().contains(door.state()) ? definition.name() : "");
                        seen.add(definition.states());
                        seen.add(definition.events());
                        seen.add(definition.initial());
                        seen.add(definition.finals());
                        definition.rows().forEach(
                            row -> seen.add(row.from() + " " + row.event() + " " + row.kind() + " " + row.next()));
                        """))
                .isEqualTo(
                        "[Door, [OPEN, CLOSED, LOCKED, BRICKED], [OPEN, CLOSE, KNOCK, LOCK, BRICK], CLOSED, [BRICKED], "
                                + "CLOSED OPEN EXTERNAL OPEN, OPEN CLOSE EXTERNAL CLOSED, OPEN KNOCK INTERNAL OPEN, "
                                + "CLOSED KNOCK INTERNAL CLOSED, LOCKED KNOCK EXTERNAL LOCKED, CLOSED LOCK EXTERNAL LOCKED, "
                                + "OPEN BRICK EXTERNAL BRICKED, CLOSED BRICK EXTERNAL BRICKED, LOCKED BRICK EXTERNAL BRICKED]");
    }
}

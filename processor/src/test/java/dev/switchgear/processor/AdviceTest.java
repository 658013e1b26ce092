package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;

/** Advice that is given in full: whoever follows it to the letter is rid of the error. */
final class AdviceTest {

    private static final String DOOR = """
            package advice;
            import advice.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(Door.State.OPEN)
            public abstract class Door {
              public enum State { OPEN, CLOSED }
              @Transition(from = State.OPEN, to = State.CLOSED)
              public abstract void close();
              @Transition(from = State.CLOSED, to = State.OPEN)
              public abstract void reopen();
              // more
            }
            """;

    private static String with(String member) {
        return DOOR.replace("// more", member);
    }

    private static String adviceOn(String... texts) {
        return from("expected:", texts);
    }

    private static String foundAndAdviceOn(String... texts) {
        return from("found:", texts);
    }

    private static String from(String label, String... texts) {
        return TestCompiler.JAVAC.compile(texts).errors().stream()
                .map(error -> error.message()
                        .substring(error.message().indexOf(label))
                        .replaceAll("\\n +", "; "))
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    private static void isSound(String... texts) {
        TestCompiler.JAVAC.compile(texts).withoutComplaint();
    }

    @Test
    void aQueryIsDeclaredAsTheMachineHasIt() {
        assertThat(adviceOn(with("public int isIn(State state) { return 1; }")))
                .isEqualTo("expected: no body and no row for boolean isIn(Door.State state), which is generated;"
                        + " fix:      give isIn another name, or to have it write"
                        + " abstract boolean isIn(Door.State state), without a body and without a row");
        isSound(with("abstract boolean isIn(Door.State state);"));
    }

    @Test
    void anInheritedQueryCannotBeDeclaredOtherwise() {
        String base = "package advice;\npublic class Base { public int state() { return 0; } }";

        assertThat(adviceOn(DOOR.replace("class Door", "class Door extends Base"), base))
                .endsWith(" fix:      give state another name");
    }

    @Test
    void whetherItIsFinalIsKnownOfFinalStates() {
        String spec = with("public abstract boolean isFinal();");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: @Final on Door, for the machine to have boolean isFinal();"
                        + " fix:      import advice.DoorRules.Final and write @Final with the final states,"
                        + " or take isFinal away");
        isSound(spec.replace("@Initial", "@Final(Door.State.CLOSED)\n@Initial")
                .replace("(from = State.CLOSED, to = State.OPEN)", "(from = State.CLOSED)"));
    }

    @Test
    void anEventThatTakesParametersIsNoData() {
        String spec = with("""
                @Transition(from = State.CLOSED, to = State.OPEN)
                  public abstract void open(int key);
                  @Transition(from = State.CLOSED)
                  public abstract void knock(int times, boolean loud);
                  abstract boolean can(DoorMachine.Event event);""");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: no event that takes parameters, as open and knock do,"
                        + " for the machine to have boolean can(DoorMachine.Event event);"
                        + " fix:      take can away, and raise each event by its own method");
    }

    @Test
    void theRulesOfASupertypesMethodAreOneMistake() {
        String hinged = """
                package advice;
                import advice.DoorRules.*;
                public interface Hinged {
                  @Transition(from = Door.State.CLOSED, to = Door.State.OPEN)
                  @Ignore(in = Door.State.OPEN)
                  void open();
                }
                """;

        assertThat(foundAndAdviceOn(DOOR.replace("class Door", "class Door implements Hinged"), hinged))
                .isEqualTo("found:    @DoorRules.Transition(from = CLOSED, to = OPEN) on open of Hinged;"
                        + " and another rule like it;"
                        + " expected: rules on Door itself, and on methods that it declares itself;"
                        + " fix:      declare open in Door, with its rows");
    }

    @Test
    void whatIsNestedInASpecIsNotTheSpec() {
        String nested = with("""
                @Final(State.CLOSED)
                  public interface Hinged {
                    @Transition(from = State.CLOSED, to = State.OPEN)
                    void open();
                  }""");

        assertThat(adviceOn(nested))
                .isEqualTo("expected: rules on Door itself, and on methods that it declares itself;"
                        + " not in what is nested in it; fix:      move it to Door, or take it away\n"
                        + "expected: rules on Door itself, and on methods that it declares itself;"
                        + " not in what is nested in it; fix:      move open up into Door, with its rows");
    }

    @Test
    void theRowsOfATableStandOnItself() {
        String gate = """
                package advice;
                import advice.GateRules.*;
                @dev.switchgear.StateMachine
                @Initial(Gate.State.OPEN)
                @Transition(from = Gate.State.OPEN, on = Gate.Event.CLOSE, to = Gate.State.CLOSED)
                public interface Gate extends Hinged {
                  enum State { OPEN, CLOSED }
                  enum Event { OPEN, CLOSE }
                }
                """;
        String hinged = """
                package advice;
                import advice.GateRules.*;
                public interface Hinged {
                  @Transition(from = Gate.State.CLOSED, to = Gate.State.OPEN)
                  void open();
                }
                """;

        assertThat(adviceOn(gate, hinged))
                .isEqualTo("expected: rules on Gate itself, for it is a table;"
                        + " fix:      move it to Gate, with on = ..., or take it away");
    }

    @Test
    void anActionStandsOnAMethodOfTheSpecAlsoOfATable() {
        String gate = """
                package advice;
                import advice.GateRules.*;
                @dev.switchgear.StateMachine
                @Initial(Gate.State.OPEN)
                @Transition(from = Gate.State.OPEN, on = Gate.Event.CLOSE, to = Gate.State.CLOSED)
                public abstract class Gate implements Hinged {
                  enum State { OPEN, CLOSED }
                  enum Event { CLOSE }
                }
                """;
        String hinged = """
                package advice;
                import advice.GateRules.*;
                public interface Hinged {
                  @Entry(Gate.State.CLOSED)
                  default void creak() {}
                }
                """;

        assertThat(adviceOn(gate, hinged))
                .isEqualTo("expected: rules on Gate itself, and on methods that it declares itself;"
                        + " fix:      declare creak in Gate, with its rules");
    }

    /** It was copied, with the import of the other's language. */
    @Test
    void aSpecImportsItsOwnLanguage() {
        String copy = DOOR.replace("class Door", "class Window")
                .replace("StateMachine", "StateMachine(states = Door.State.class)")
                .replace("public enum State { OPEN, CLOSED }", "")
                .replace(" = State", " = Door.State");

        assertThat(foundAndAdviceOn(DOOR, copy))
                .isEqualTo("found:    @DoorRules.Initial(OPEN) on Window; and 2 more rules like it;"
                        + " expected: @WindowRules.Initial(OPEN);"
                        + " fix:      import advice.WindowRules.* instead");
        isSound(DOOR, copy.replace("DoorRules", "WindowRules"));
    }
}

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
              // more
            }
            """;

    private static String with(String member) {
        return DOOR.replace("// more", member);
    }

    private static String adviceOn(String... texts) {
        return TestCompiler.JAVAC.compile(texts).errors().stream()
                .map(error -> error.message()
                        .substring(error.message().indexOf("expected:"))
                        .replaceAll("\\n +", "; "))
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    private static void isSound(String spec) {
        TestCompiler.JAVAC.compile(spec).withoutComplaint();
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
        isSound(spec.replace("@Initial", "@Final(Door.State.CLOSED)\n@Initial"));
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
}

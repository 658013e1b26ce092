package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void aGuardTakesTheFirstParametersOfItsEvent() {
        String spec = with("""
                @Transition(from = State.CLOSED, to = State.CLOSED, when = "fits")
                  public abstract <K extends Comparable<K>, T> void open(K key, int turns, T... tools);
                  boolean fits(int turns) { return turns > 0; }""");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: <K extends Comparable<K>, T> boolean fits(K key, int turns, T... tools);"
                        + " or <K extends Comparable<K>> boolean fits(K key, int turns);"
                        + " or <K extends Comparable<K>> boolean fits(K key); or boolean fits();"
                        + " fix:      declare it so, or name another method");
        String sound = spec.replace("public abstract <K", "@SuppressWarnings(\"unchecked\") public abstract <K");
        isSound(sound.replace("boolean fits(int turns)", "<K extends Comparable<K>> boolean fits(K key, int turns)"));
        isSound(sound.replace("boolean fits(int turns) { return turns > 0; }", "boolean fits() { return true; }"));
    }

    @Test
    void ofOverloadsThatTakeEquallyManyTheExactOneIsMissing() {
        String spec = with("""
                @Transition(from = State.CLOSED, to = State.CLOSED, then = "turn")
                  public abstract void open(String key, int turns);
                  void turn(CharSequence key) {}
                  void turn(Object key) {}
                  void turn() {}""");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: void turn(String key);"
                        + " fix:      declare that one too, or give the others names of their own");
        isSound(spec.replace("void turn() {}", "void turn(String key) {}"));
    }

    private static final String LIFT = """
            package advice;
            import advice.LiftRules.*;
            @dev.switchgear.StateMachine
            @Initial(Lift.State.DOWN)
            @Final(Lift.State.GONE)
            public interface Lift {
              enum State { DOWN, UP, STUCK, GONE }
              @Transition(from = State.DOWN, to = State.UP)
              @Transition(from = State.UP, to = State.DOWN)
              void go();
              @Transition(except = State.GONE, to = State.STUCK)
              void stop();
              @Transition(except = {}, to = State.GONE)
              void scrap();
              // more
            }
            """;

    @Test
    void aRowNamesItsStatesInOneOfTwoWays() {
        String spec = LIFT.replace("except = State.GONE", "from = {State.UP, State.STUCK}, except = State.STUCK");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: one of them: from lists the states of the row,"
                        + " except the states that are left out;"
                        + " fix:      keep one of them: from = UP, or except = STUCK");
        isSound(spec.replace("from = {State.UP, State.STUCK}, except = State.STUCK", "from = State.UP"));
        isSound(spec.replace("from = {State.UP, State.STUCK}, ", ""));
    }

    @Test
    void aRowLeavesAState() {
        String spec = LIFT.replace("except = {}", "except = {State.DOWN, State.UP, State.STUCK}");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: a state that is neither final nor named in except;"
                        + " fix:      take DOWN, UP or STUCK out of except, or take the annotation away");
        isSound(spec.replace("State.DOWN, State.UP, State.STUCK", "State.DOWN, State.UP"));
    }

    @Test
    void aRowWithoutStatesMayMeanAllThatAreNotFinal() {
        String spec = LIFT.replace("except = {}, ", "");

        assertThat(foundAndAdviceOn(spec))
                .isEqualTo("found:    @Transition(to = GONE);"
                        + " expected: from = ..., with at least one state;"
                        + " fix:      name the states, or write except = {} for every state that is not final,"
                        + " or take the annotation away");
        isSound(LIFT);
    }

    @Test
    void aStateIsAddedToExcept() {
        String spec = LIFT.replace("// more", """
                @Transition(from = {State.UP, State.STUCK}, to = State.DOWN)
                  @Transition(except = State.DOWN, to = State.UP)
                  void call();
                  @Transition(from = State.UP, to = State.DOWN)
                  @Ignore(except = State.DOWN)
                  void lower();
                  @Transition(except = State.STUCK, to = State.STUCK)
                  @Transition(except = State.UP, to = State.DOWN)
                  void shake();""");

        assertThat(adviceOn(spec))
                .isEqualTo(String.join(
                        "\n",
                        "expected: one row for each state and event, or guards that decide between them;"
                                + " fix:      take one of them away",
                        "expected: no @Ignore where a row without guards takes the event;"
                                + " fix:      take the first away, or add UP to except in the second",
                        "expected: one row for each state and event, or guards that decide between them;"
                                + " fix:      add DOWN to except in one of them"));
        isSound(spec.replace("  @Transition(except = State.DOWN, to = State.UP)\n", "")
                .replace("@Ignore(except = State.DOWN)", "@Ignore(except = {State.DOWN, State.UP})")
                .replace("except = State.STUCK, to", "except = {State.STUCK, State.DOWN}, to"));
    }

    @Test
    void aRowThatIsNeverTakenLosesAState() {
        String spec = LIFT.replace("// more", """
                @Transition(from = State.UP, to = State.DOWN)
                  @Transition(except = State.STUCK, when = "isLow", to = State.UP)
                  void call();
                  default boolean isLow() { return true; }""");

        assertThat(adviceOn(spec)).endsWith(" fix:      write it before the other, or add UP to except in it");
        isSound(spec.replace("except = State.STUCK, when", "except = {State.STUCK, State.UP}, when"));
    }

    @Test
    void whetherItIsFinalIsKnownOfFinalStates() {
        String spec = with("public abstract boolean isFinal();");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: @Final on Door, for the machine to have boolean isFinal();"
                        + " fix:      import advice.DoorRules.Final and write @Final with the final states,"
                        + " or take isFinal away");
        isSound(spec.replace("@Initial", "@Final(Door.State.CLOSED)\n@Initial")
                .replace("(from = State.CLOSED, to = State.OPEN)", "(from = State.OPEN)"));
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

    private static final Pattern REJECTION = Pattern.compile("@Reject\\(.*\\)(?: // on (\\w+))?");

    /** A spec with the rows that its error lists: those of an event on its method, and those of a table on itself. */
    private static String withTheRowsOf(Diagnosis error, String spec) {
        assertThat(error.headline()).contains("[SG210]");
        String mended = spec;
        List<MatchResult> rows = REJECTION
                .matcher(error.message().substring(error.message().indexOf("fix:")))
                .results()
                .toList();
        assertThat(rows).isNotEmpty();
        for (MatchResult row : rows) {
            String isBelow = row.group(1) == null ? "\\n.*interface " : "\\n.* " + row.group(1) + "\\(";
            mended = mended.replaceFirst(isBelow, "\n" + Matcher.quoteReplacement(row.group()) + "$0");
        }
        return mended;
    }

    private static void isDecidedByTheRowsListed(String spec, String... others) {
        for (TestCompiler compiler : TestCompiler.values()) {
            List<String> texts = new ArrayList<>(List.of(others));
            texts.add(0, spec);
            List<Diagnosis> errors =
                    compiler.compile(texts.toArray(String[]::new)).errors();
            assertThat(errors).hasSize(1);

            texts.set(0, withTheRowsOf(errors.get(0), spec));

            compiler.compile(texts.toArray(String[]::new)).withoutComplaint();
        }
    }

    @Test
    void undecidedCellsOfEventMethods() {
        isDecidedByTheRowsListed("""
                package advice;
                import advice.DoorRules.*;
                @dev.switchgear.StateMachine(total = true)
                @Initial(Door.State.OPEN)
                public interface Door {
                  enum State { OPEN, CLOSED, LOCKED }
                  @Transition(from = State.OPEN, to = State.CLOSED)
                  void close();
                  @Transition(from = State.CLOSED, to = State.OPEN)
                  @Ignore(in = State.OPEN)
                  State open(int key);
                  @Transition(from = {State.OPEN, State.CLOSED, State.LOCKED})
                  void knock();
                  @Transition(from = State.CLOSED, to = State.LOCKED)
                  @Transition(from = State.LOCKED, to = State.CLOSED)
                  boolean turn();
                }
                """);
    }

    @Test
    void undecidedCellsOverAnotherPackagesStates() {
        String spec = """
                package advice;
                import advice.DoorRules.*;
                import stage.House;
                import stage.Stage;
                @dev.switchgear.StateMachine(states = STAGE.class, total = true)
                @Initial(STAGE.OPEN)
                public interface Door {
                  @Transition(from = STAGE.OPEN, to = STAGE.CLOSED)
                  void close();
                  @Transition(from = STAGE.CLOSED, to = STAGE.OPEN)
                  void open();
                }
                """;
        String house = "package stage;\npublic class House {\n  public enum Stage { OPEN, CLOSED }\n}";
        String stage = "package stage;\npublic enum Stage { OPEN, CLOSED }";

        isDecidedByTheRowsListed(spec.replace("import stage.House;\n", "").replace("STAGE", "Stage"), stage);
        isDecidedByTheRowsListed(spec.replace("import stage.Stage;\n", "").replace("STAGE", "House.Stage"), house);
        isDecidedByTheRowsListed(
                spec.replace("import stage.Stage;\n", "")
                        .replace("stage.House;", "stage.House.Stage;")
                        .replace("STAGE", "Stage"),
                house);
    }

    @Test
    void undecidedCellsOfATable() {
        isDecidedByTheRowsListed("""
                package advice;
                import advice.DoorRules.*;
                @dev.switchgear.StateMachine(total = true)
                @Initial(Door.State.OPEN)
                @Transition(from = Door.State.OPEN, on = Door.Event.CLOSE, to = Door.State.CLOSED)
                @Transition(from = Door.State.CLOSED, on = Door.Event.OPEN, to = Door.State.OPEN)
                public interface Door {
                  enum State { OPEN, CLOSED }
                  enum Event { OPEN, CLOSE, KICK }
                }
                """);
    }

    @Test
    void undecidedCellsOfATableOverAnotherPackagesEnums() {
        isDecidedByTheRowsListed(
                """
                package advice;
                import advice.DoorRules.*;
                import stage.House;
                import stage.Signal;
                @dev.switchgear.StateMachine(states = House.Stage.class, events = Signal.class, total = true)
                @Initial(House.Stage.OPEN)
                @Transition(from = House.Stage.OPEN, on = Signal.CLOSE, to = House.Stage.CLOSED)
                @Transition(from = House.Stage.CLOSED, on = Signal.OPEN, to = House.Stage.OPEN)
                public interface Door {}
                """,
                "package stage;\npublic class House {\n  public enum Stage { OPEN, CLOSED }\n}",
                "package stage;\npublic enum Signal { OPEN, CLOSE, KICK }");
    }

    /** A door whose machine has nothing wrong, and in which all rows stand on events. */
    private static String sound(String states, String... members) {
        return """
                package advice;
                import static advice.Door.State.*;
                import advice.DoorRules.*;
                @dev.switchgear.StateMachine
                @Initial(OPEN)
                public abstract class Door {
                  public enum State { %s }
                  @Transition(from = OPEN, to = CLOSED)
                  abstract void close();
                  boolean isFree() { return true; }
                  %s
                }
                """.formatted(states, String.join("\n  ", members));
    }

    private static String onTheSpec(String annotation, String spec) {
        return spec.replace("@Initial", annotation + "\n@Initial");
    }

    private static final String OPENING = "@Transition(from = CLOSED, to = OPEN) abstract void open();";

    @Test
    void whereOnlyMachinesOfOldAreIsNeverReached() {
        String spec = sound("OPEN, CLOSED, AJAR", OPENING, "@Transition(from = AJAR, to = OPEN) abstract void push();");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: a way to every state from OPEN, in which a machine starts;"
                        + " fix:      write a row that leads there;"
                        + " or, if only machines of old are in it,"
                        + " import; advice.DoorRules.Never and write @Never(reach = Door.State.AJAR)");
        isSound(onTheSpec("@Never(reach = Door.State.AJAR)", spec));
        isSound(spec.replace("abstract void push", "@Transition(from = OPEN, to = AJAR) abstract void push"));
    }

    @Test
    void machinesOfOldMayMoveOnAmongThemselvesAndBeyond() {
        String spec = sound(
                "OPEN, CLOSED, AJAR, WIDE, GONE",
                OPENING,
                "@Transition(from = AJAR, to = WIDE) abstract void pull();",
                "@Transition(from = WIDE, to = AJAR) abstract void push();",
                "@Transition(from = AJAR, to = GONE) abstract void remove();",
                "@Transition(from = GONE, to = OPEN) abstract void replace();");

        assertThat(adviceOn(spec))
                .endsWith("if only machines of old are in them, import;"
                        + " advice.DoorRules.Never and write @Never(reach = {Door.State.AJAR, Door.State.WIDE})");
        isSound(onTheSpec("@Never(reach = {Door.State.AJAR, Door.State.WIDE})", spec));
    }

    @Test
    void aDeadEndIsFinalOrHasAWayOut() {
        String spec = sound("OPEN, CLOSED");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: a way out of every state that is not final;"
                        + " fix:      write a row that leads out of CLOSED, or import;"
                        + " advice.DoorRules.Final and write @Final(Door.State.CLOSED)");
        isSound(onTheSpec("@Final(Door.State.CLOSED)", spec));
        assertThat(adviceOn(onTheSpec(
                        "@Final(AJAR)",
                        sound("OPEN, CLOSED, AJAR", "@Transition(from = OPEN, to = AJAR) abstract void push();"))))
                .endsWith("write a row that leads out of CLOSED, or name it in @Final");
        isSound(sound("OPEN, CLOSED", OPENING));
    }

    @Test
    void outOfATrapARowLeads() {
        String trap = onTheSpec(
                "@Final(GONE)",
                sound(
                        "OPEN, CLOSED, AJAR, GONE",
                        "@Transition(from = OPEN, to = GONE) abstract void remove();",
                        "@Transition(from = CLOSED, to = AJAR) abstract void pull();",
                        "@Transition(from = AJAR, to = CLOSED) abstract void push();",
                        "// more"));

        assertThat(adviceOn(trap))
                .isEqualTo("expected: a way to one of @Final(GONE) from every state;"
                        + " fix:      write a row that leads out of them");
        isSound(trap.replace("// more", "@Transition(from = AJAR, to = GONE) abstract void tear();"));
        isSound(trap.replace("// more", OPENING));
    }

    @Test
    void aRowThatIsNeverTakenIsWrittenBeforeTheOther() {
        String first = "@Transition(from = OPEN, to = AJAR)";
        String second = "@Transition(from = {CLOSED, OPEN}, to = OPEN, when = \"isFree\")";
        String event = " abstract void push();";

        String states = "OPEN, CLOSED, AJAR";
        String more = "@Transition(from = AJAR, to = OPEN) abstract void pull();";
        assertThat(adviceOn(sound(states, more, first, second + event)))
                .isEqualTo("expected: rows with guards before the one without, which is taken where they do not hold;"
                        + " fix:      write it before the other, or take OPEN out of it");
        isSound(sound(states, more, second, first + event));
        isSound(sound(states, more, first, second.replace("{CLOSED, OPEN}", "CLOSED") + event));
    }

    @Test
    void aRowThatOtherGuardsLeaveNothingToHasGuardsOfItsOwn() {
        String first = "@Transition(from = {CLOSED, OPEN}, to = OPEN, when = \"isFree\")";
        String second = "@Transition(from = {CLOSED, OPEN}, when = \"isFree\")";
        String event = " abstract void push();";

        assertThat(adviceOn(sound("OPEN, CLOSED", first, second + event)))
                .isEqualTo("expected: guards that may hold where those of the row before it do not;"
                        + " fix:      change its guards, or take it away");
        isSound(sound("OPEN, CLOSED", first, second.replace("isFree", "!isFree") + event));
    }

    @Test
    void anEventThatCanNeverHappenIsPermittedOrRejected() {
        String kick = "@Reject(in = OPEN) void kick() {}";

        assertThat(adviceOn(sound("OPEN, CLOSED", OPENING, kick)))
                .isEqualTo("expected: a row that permits it somewhere, or a @Reject of it in every state;"
                        + " fix:      write a @Transition for it,"
                        + " or reject it in every state, or take kick away");
        isSound(sound("OPEN, CLOSED", OPENING, "@Transition(from = CLOSED) " + kick));
        isSound(sound("OPEN, CLOSED", OPENING, kick.replace("OPEN", "{OPEN, CLOSED}")));
        isSound(sound("OPEN, CLOSED", OPENING, "@Reject(in = CLOSED) " + kick));
        isSound(sound("OPEN, CLOSED", OPENING, "void kick() {}"));
    }

    @Test
    void anEventOfATableThatCanNeverHappenIsPermittedOrRejectedOrTakenAway() {
        String gate = """
                package advice;
                import static advice.Gate.State.*;
                import advice.GateRules.*;
                @dev.switchgear.StateMachine
                @Initial(OPEN)
                @Transition(from = OPEN, on = Gate.Event.CLOSE, to = CLOSED)
                @Transition(from = CLOSED, on = Gate.Event.OPEN, to = OPEN)
                public interface Gate {
                  enum State { OPEN, CLOSED }
                  enum Event { OPEN, CLOSE, KICK }
                }
                """;

        assertThat(foundAndAdviceOn(gate))
                .isEqualTo("found:    no row of Gate with on = KICK;"
                        + " expected: a row that permits it somewhere, or a @Reject of it in every state;"
                        + " fix:      write a @Transition for it, or import advice.GateRules.Reject and;"
                        + " reject it in every state, or take it out of Gate.Event");
        isSound(onTheSpec("@Transition(from = CLOSED, on = Gate.Event.KICK)", gate));
        isSound(onTheSpec("@Reject(in = {OPEN, CLOSED}, on = Gate.Event.KICK)", gate));
        isSound(gate.replace(", KICK", ""));
    }

    @Test
    void aRowThatIsSaidTwiceIsTakenAwayOrNamesTheStateThatWasMeant() {
        String repeated = "@Transition(from = CLOSED) ";
        String spec = sound("OPEN, CLOSED", OPENING, repeated, repeated + "abstract void knock();");

        assertThat(adviceOn(spec))
                .isEqualTo("expected: each case in one row;"
                        + " fix:      take the second away, or name the state that was meant");
        isSound(sound("OPEN, CLOSED", OPENING, repeated + "abstract void knock();"));
        isSound(sound("OPEN, CLOSED", OPENING, repeated, "@Transition(from = OPEN) abstract void knock();"));
    }
}

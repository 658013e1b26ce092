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

/** What messages show in full can be copied from them: names in it are as short as the imports of the spec allow. */
final class PastedAdviceTest {

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

    private static final Pattern ANNOTATION = Pattern.compile("(?:import ([\\w.]+) and )?write\\s+(@\\w+\\([^)]*\\))");

    /** Copies the annotation that the one error of a spec shows to the spec, and the import that it asks for. */
    private static String pasted(TestCompiler compiler, String spec, String... others) {
        List<String> texts = new ArrayList<>(List.of(others));
        texts.add(0, spec);
        List<Diagnosis> errors = compiler.compile(texts.toArray(String[]::new)).errors();
        assertThat(errors).hasSize(1);
        Matcher advice = ANNOTATION.matcher(errors.get(0).message());
        assertThat(advice.find()).isTrue();
        String imported = advice.group(1) == null ? "" : "import " + advice.group(1) + ";\n";
        String annotated = spec.replaceFirst(
                "(?=@(dev.switchgear.)?StateMachine)", Matcher.quoteReplacement(advice.group(2) + "\n"));
        texts.set(0, annotated.replaceFirst("package advice;\n", "$0" + imported));

        assertThat(compiler.compile(texts.toArray(String[]::new)).errors()).isEmpty();
        return imported + advice.group(2);
    }

    private static void isPasted(String expected, String spec, String... others) {
        assertThat(pasted(TestCompiler.JAVAC, spec, others)).isEqualTo(expected);
        pasted(TestCompiler.ECJ, spec, others);
    }

    private static final String SPEC = """
            package advice;
            %s
            import dev.switchgear.StateMachine;
            @StateMachine
            @DoorRules.Initial(Door.State.OPEN)
            public interface Door {
              enum State { OPEN, CLOSED }
              @DoorRules.Transition(from = State.OPEN, to = State.CLOSED)
              void close();
            }
            """;

    @Test
    void withoutImportsAllIsNamedInFull() {
        isPasted("import advice.DoorRules.Final;\n@Final(Door.State.CLOSED)", SPEC.formatted(""));
    }

    @Test
    void theLanguageIsImported() {
        isPasted("@Final(Door.State.CLOSED)", SPEC.formatted("import advice.DoorRules.*;"));
        isPasted("@Final(Door.State.CLOSED)", SPEC.formatted("import advice.DoorRules.Final;"));
    }

    @Test
    void theStatesAreImported() {
        isPasted("@Final(CLOSED)", SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.*;"));
        isPasted(
                "@Final(CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.CLOSED;"));
        isPasted(
                "@Final(Door.State.CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.OPEN;"));
    }

    @Test
    void theStateEnumIsImported() {
        isPasted("@Final(State.CLOSED)", SPEC.formatted("import advice.DoorRules.*;\nimport advice.Door.State;"));
        isPasted("@Final(State.CLOSED)", SPEC.formatted("import advice.DoorRules.*;\nimport advice.Door.*;"));
    }

    /** It would be ambiguous, or mean something else. */
    @Test
    void anImportedConstantIsNotUsedWhereAnotherHasItsName() {
        String rival =
                "package advice;\npublic final class Rival {\n  private Rival() {}\n  public static final int CLOSED = 1;\n}";

        isPasted(
                "@Final(Door.State.CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.*;\n"
                        + "import static advice.Rival.*;"),
                rival);
        isPasted(
                "@Final(Door.State.CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.*;\n"
                        + "import static advice.Rival.CLOSED;"),
                rival);
        isPasted(
                "@Final(Door.State.CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport static advice.Door.State.*;")
                        .replace("void close();", "void close();\n  int CLOSED = 1;"));
    }

    /** The package has a type of that name, which comes before what is imported with all the others. */
    @Test
    void aTypeOfThePackageHidesTheStateEnum() {
        isPasted(
                "@Final(Door.State.CLOSED)",
                SPEC.formatted("import advice.DoorRules.*;\nimport advice.Door.*;"),
                "package advice;\nfinal class State {}");
    }

    @Test
    void theStatesOfAnotherPackageAreNamedInFullWhereNobodyImportsThem() {
        String spec = """
                package advice;
                import advice.DoorRules.*;
                @dev.switchgear.StateMachine(states = stage.House.Stage.class)
                @Initial(stage.House.Stage.OPEN)
                public interface Door {
                  @Transition(from = stage.House.Stage.OPEN, to = stage.House.Stage.CLOSED)
                  void close();
                }
                """;
        String house = "package stage;\npublic class House {\n  public enum Stage { OPEN, CLOSED }\n}";

        isPasted("@Final(stage.House.Stage.CLOSED)", spec, house);
    }

    @Test
    void anInnerSpecSeesTheStatesAroundIt() {
        String spec = """
                package advice;
                import advice.House_DoorRules.*;
                import dev.switchgear.StateMachine;
                public interface House {
                  enum Stage { OPEN, CLOSED }
                  @StateMachine(states = Stage.class)
                  @Initial(Stage.OPEN)
                  interface Door {
                    @Transition(from = Stage.OPEN, to = Stage.CLOSED)
                    void close();
                  }
                }
                """;

        isPasted("@Final(Stage.CLOSED)", spec);
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.LateTypes;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where compilers differ in what they show to a processor, and what we make of it. */
final class CompilerQuirksTest {

    private static final String SEALED = """
            package quirk;
            import quirk.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(Door.State.OPEN)
            @Final(Door.State.CLOSED)
            public sealed interface Door permits DoorDouble {
              enum State { OPEN, CLOSED }
              @Transition(from = State.OPEN, to = State.CLOSED)
              void close();
            }
            final class DoorDouble implements Door {
              @Override
              public void close() {}
            }
            """;

    private static final String RECORD = """
            package quirk;
            @dev.switchgear.StateMachine
            record Door(int size) {}
            """;

    @Test
    void javacTellsThatASealedSpecDoesNotPermitItsMachine() {
        List<Diagnosis> said = TestCompiler.JAVAC.compile(SEALED).diagnoses();

        assertThat(said).hasSize(1);
        assertThat(said.get(0).line()).isEqualTo(6);
        assertThat(said.get(0).headline()).isEqualTo("[SG103] DoorMachine cannot extend Door");
    }

    /** Of a permits clause ecj shows only what is there already, which a machine that is yet to be written is not. */
    @Test
    void ecjRefusesTheMachineItself() {
        List<Diagnosis> said = TestCompiler.ECJ.compile(SEALED).errors();

        assertThat(said).hasSize(1);
        assertThat(said.get(0).file()).isEqualTo("DoorMachine.java");
        assertThat(said.get(0).message()).contains("sealed");
    }

    /** Of methods that Object declares final, ecj complains itself, too. */
    @Test
    void noEventCanOverrideAFinalMethodOfObject() {
        for (String event :
                List.of("void notify()", "void notifyAll()", "void wait(long millis)", "Class<?> getClass()")) {
            String spec = """
                    package quirk;
                    import quirk.DoorRules.*;
                    @dev.switchgear.StateMachine
                    @Initial(Door.State.OPEN)
                    @Final(Door.State.CLOSED)
                    public abstract class Door {
                      enum State { OPEN, CLOSED }
                      @Transition(from = State.OPEN, to = State.CLOSED)
                      public abstract %s;
                    }
                    """.formatted(event);
            String message = "[SG134] " + event.replaceAll("\\(.*", "").replaceAll(".* ", "") + " cannot be an event:"
                    + " it is a method of java.lang.Object";
            List<Diagnosis> javac = TestCompiler.JAVAC.compile(spec).diagnoses();
            List<Diagnosis> ecj = TestCompiler.ECJ.compile(spec).diagnoses();

            assertThat(javac.stream().map(Diagnosis::headline)).containsExactly(message);
            assertThat(ecj.stream().map(Diagnosis::headline))
                    .containsExactly("Cannot override the final method from java.lang.Object", message);
            assertThat(ecj.stream().map(Diagnosis::line).distinct()).containsExactly(9L);
        }
    }

    @Test
    void aSealedSpecMayPermitOthersToo() {
        String spec = SEALED.replace("permits DoorDouble", "permits DoorMachine, DoorDouble");

        for (TestCompiler compiler : TestCompiler.values()) {
            compiler.compile(spec).withoutComplaint();
        }
    }

    /**
     * The constants of a compiled enum come in their order from javac, and from ecj by name. All that depends on it is
     * the order in which the machine's text speaks of states.
     */
    @Test
    void ecjSortsTheConstantsOfACompiledEnum() {
        String spec = """
                package quirk;
                import quirk.LifeRules.*;
                @dev.switchgear.StateMachine(states = Thread.State.class)
                @Initial(Thread.State.NEW)
                @Final(Thread.State.TERMINATED)
                public interface Life {
                  @Transition(from = Thread.State.NEW, to = Thread.State.RUNNABLE)
                  void start();
                  @Transition(from = Thread.State.RUNNABLE, to = Thread.State.BLOCKED)
                  @Transition(from = Thread.State.BLOCKED, to = Thread.State.WAITING)
                  @Transition(from = Thread.State.WAITING, to = Thread.State.TIMED_WAITING)
                  @Transition(from = Thread.State.TIMED_WAITING, to = Thread.State.TERMINATED)
                  void go();
                }
                """;
        String text = "case RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED ->";

        assertThat(TestCompiler.JAVAC.compile(spec).withoutComplaint().source("quirk.LifeMachine"))
                .contains(text);
        assertThat(TestCompiler.ECJ.compile(spec).withoutComplaint().source("quirk.LifeMachine"))
                .doesNotContain(text);
    }

    /** Rows of several kinds are gathered in several containers, whose content only javac's trees can put in order. */
    @Test
    void javacKnowsTheOrderOfRowsOfSeveralKinds() {
        String spec = """
                package quirk;
                import quirk.GateRules.*;
                @dev.switchgear.StateMachine
                @Initial(Gate.State.A)
                @Transition(from = Gate.State.A, on = Gate.Event.X, to = Gate.State.B)
                @Ignore(in = Gate.State.B, on = Gate.Event.X)
                @Transition(from = Gate.State.A, on = {}, to = Gate.State.B)
                @Ignore(in = {}, on = Gate.Event.X)
                @Transition(from = {}, on = Gate.Event.X, to = Gate.State.B)
                interface Gate {
                  enum State { A, B }
                  enum Event { X }
                }
                """;

        assertThat(TestCompiler.JAVAC.compile(spec).diagnoses().stream().map(Diagnosis::line))
                .containsExactly(7L, 8L, 9L)
                .inOrder();
    }

    @Test
    void javacPlacesAnErrorOnARecord() {
        List<Diagnosis> said = TestCompiler.JAVAC.compile(RECORD).diagnoses();

        assertThat(said).hasSize(1);
        assertThat(said.get(0).line()).isEqualTo(3);
        assertThat(said.get(0).headline()).isEqualTo("[SG103] DoorMachine cannot extend Door");
    }

    /** ecj knows no place of a record, so there the words must do. */
    @Test
    void ecjPlacesItNowhere() {
        List<Diagnosis> said = TestCompiler.ECJ.compile(RECORD).diagnoses();

        assertThat(said.stream().map(Diagnosis::headline)).containsExactly("[SG103] DoorMachine cannot extend Door");
    }

    /** ecj refuses to generate a type that the class path has; it says so, and we say what to do. */
    @Test
    void ecjWritesNothingThatIsOnTheClassPath() {
        String spec = SEALED.replace("sealed ", "").replace("permits DoorDouble ", "");
        Compiled before = TestCompiler.ECJ.compile(spec).withoutComplaint();

        List<Diagnosis> said = TestCompiler.ECJ.compileAfter(before, spec).errors();

        assertThat(said.stream().map(Diagnosis::headline)).containsExactly("[SG117] quirk.DoorRules already exists");
    }

    /**
     * Where a type comes that was missing, ecj starts anew: with that, and with what it was given at first, but without
     * what was generated in between and had not been missed. It misses what the header of a type mentions, never what
     * is mentioned in bodies alone.
     */
    @Test
    void ecjLosesWhatCameBeforeATypeThatWasMissing() {
        String door = "package quirk;\n@Audited\npublic interface Door {}";
        String house = """
                package quirk;
                public class House {
                  Object build() {
                    return new Wall();
                  }
                }
                """;

        assertThat(saidOfAWallThatComesBeforeAudited(door, house)).containsExactly("Wall cannot be resolved to a type");
        assertThat(saidOfAWallThatComesBeforeAudited(
                        door, house, "package quirk;\ninterface Town extends Iterable<Wall> {}"))
                .isEmpty();
    }

    private static List<String> saidOfAWallThatComesBeforeAudited(String... texts) {
        Sources wall = Sources.of("package quirk;\npublic class Wall {}");
        Sources audited = Sources.of("package quirk;\npublic @interface Audited {}");
        return TestCompiler.ECJ
                .compile(Sources.of(texts), LateTypes.inRound(1, wall), LateTypes.inRound(2, audited))
                .diagnoses()
                .stream()
                .map(Diagnosis::message)
                .toList();
    }

    /** ecj throws where the value of a member is of another type, and javac shows it; both complain of it themselves. */
    @Test
    void aMemberOfAnotherTypeIsTheCompilersOwnError() {
        for (String member : List.of("total = \"yes\"", "threadSafe = 1")) {
            String spec = SEALED.replace("sealed ", "")
                    .replace(" permits DoorDouble", "")
                    .replace("StateMachine\n", "StateMachine(" + member + ")\n");

            for (TestCompiler compiler : TestCompiler.values()) {
                List<Diagnosis> said = compiler.compile(spec).errors();
                assertThat(said).isNotEmpty();
                assertThat(said.toString()).doesNotContain("[SG");
            }
        }
    }

    @Test
    void aPrimitiveBoundIsTheCompilersOwnError() {
        String spec = SEALED.replace("sealed ", "")
                .replace(" permits DoorDouble", "")
                .replace("void close();", "void close();\n  <T extends int> boolean isShut(T how);");

        for (TestCompiler compiler : TestCompiler.values()) {
            List<Diagnosis> said = compiler.compile(spec).errors();
            assertThat(said).isNotEmpty();
            assertThat(said.toString()).doesNotContain("SG001");
        }
    }

    /**
     * Of what a file declares javac makes sense before it runs any processor, and runs none if it cannot: a duplicate
     * member, an annotation that is no annotation type, or an import of what a type does not have. So no language is
     * written, and what is missing for that is reported beside it: before it by javac 17, after it by javac 25.
     */
    @Test
    void javacRunsNoProcessorOnWhatItCannotEnter() {
        for (String member : List.of("void close();", "int A = 1;\n  int A = 2;", "record Transition() {}")) {
            String spec = SEALED.replace("sealed ", "")
                    .replace("permits DoorDouble ", "")
                    .replace("void close();", "void close();\n  " + member);

            List<Diagnosis> said = TestCompiler.JAVAC.compile(spec).errors();
            assertThat(said.toString()).doesNotContain("[SG");
            assertThat(said.size()).isGreaterThan(1);
            assertThat(said.toString()).containsMatch("already defined|cannot be converted to");
            assertThat(TestCompiler.ECJ.compile(spec).errors().stream()
                            .map(Diagnosis::file)
                            .distinct())
                    .containsExactly("Door.java");
        }
    }

    /** It has told that the platform has the package, too, and aborts whoever asks for a type of the platform's then. */
    @Test
    void ecjGivesUpOverAPackageOfThePlatform() throws IOException {
        String spec =
                Sources.read(Path.of("src/test/resources/odd/Lint.java")).replace("package odd;", "package java.lang;");

        List<Diagnosis> said = TestCompiler.ECJ.compile(spec).errors();
        assertThat(said.toString()).contains("java.lang conflicts");
        assertThat(said.toString()).doesNotContain("SG001");
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.LateTypes;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name that means nothing is reported where it stands, however many classes use the machine that cannot be written. */
final class TyposTest {

    private static final int USERS = 60;

    private static final String DOOR = """
            package entry;
            import static entry.Door.State.*;
            import entry.DoorRules.*;
            @dev.switchgear.StateMachine
            @Initial(OPEN)
            public interface Door {
              enum State { OPEN, CLOSED }
              @Transition(from = OPEN, to = CLOSED)
              @Ignore(in = CLOSED)
              void close();
              @Transition(from = CLOSED, to = OPEN)
              void open();
            }
            """;

    /** One slip of the pen in the spec, and what javac and ecj say of it first. */
    private enum Slip {
        CONSTANT("to = CLOSED", "to = CLOSDE", 8, "[SG135] CLOSDE is not a state of Door", "CLOSDE"),
        RENAMED_CONSTANT("{ OPEN, CLOSED }", "{ OPEN, SHUT }", 8, "[SG135] CLOSED is not a state of Door", "CLOSED"),
        INITIAL("@Initial(OPEN)", "@Initial(OPNE)", 5, "[SG135] OPNE is not a state of Door", "OPNE"),
        REPEATED_ROW(
                "  @Ignore(in = CLOSED)",
                "  @Transition(from = CLOSDE)",
                9,
                "[SG135] CLOSDE is not a state of Door",
                "CLOSDE"),
        ENUM("to = CLOSED", "to = Sate.CLOSED", 8, "[SG135] Sate.CLOSED is not a state of Door", "Sate"),
        FOREIGN_CONSTANT(
                "to = CLOSED", "to = Thread.State.NEW", 8, "[SG135] NEW is not a state of Door", "Thread.State"),
        TEXT("to = CLOSED", "to = \"CLOSED\"", 8, "[SG135] \"CLOSED\" is not a state of Door", "String"),
        NO_STATIC_IMPORT("import static entry.Door.State.*;", "", 5, "[SG135] OPEN is not imported", "OPEN"),
        STATIC_IMPORT("entry.Door.State.*", "entry.Door.Sate.*", 2, "[SG135] OPEN is not imported", "Door.Sate"),
        NO_IMPORT(
                "import entry.DoorRules.*;",
                "",
                5,
                "[SG136] @Initial, @Transition and @Ignore are not imported",
                "Initial"),
        IMPORT(
                "DoorRules.*",
                "DoorRule.*",
                3,
                "[SG136] @Initial, @Transition and @Ignore are not imported",
                "DoorRule"),
        ONE_IMPORT(
                "DoorRules.*;",
                "DoorRules.Initial; import entry.DoorRules.Transition;",
                9,
                "[SG136] @Ignore is not imported",
                "Ignore"),
        MEMBER("from = OPEN", "form = OPEN", 8, "[SG137] @Transition has no member form", "Transition"),
        NO_MEMBER("@Initial(OPEN)", "@Initial(OPEN) @Never(after = OPEN)", 5, "[SG137] @Never lacks reach", "reach");

        private final String right;
        private final String wrong;
        private final long line;
        private final String headline;
        private final String mentioned;

        Slip(String right, String wrong, long line, String headline, String mentioned) {
            this.right = right;
            this.wrong = wrong;
            this.line = line;
            this.headline = headline;
            this.mentioned = mentioned;
        }

        Sources sources() {
            return usedEverywhere(DOOR.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        }
    }

    /** A spec, and classes that use its machine in fields, in signatures and in bodies. */
    private static Sources usedEverywhere(String spec) {
        List<String> texts = new ArrayList<>(List.of(spec));
        for (int i = 0; i < USERS; i++) {
            texts.add("""
                    package entry;
                    public class User%d {
                      DoorMachine door = new DoorMachine();
                      DoorMachine.Event use(DoorMachine other) {
                        other.close();
                        return DoorMachine.Event.OPEN;
                      }
                    }
                    """.formatted(i));
        }
        return Sources.of(texts.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void onJavacIsTheOnlyError(Slip slip) {
        List<Diagnosis> said = TestCompiler.JAVAC.compile(slip.sources()).diagnoses();

        assertThat(said.stream().map(Diagnosis::headline)).containsExactly(slip.headline);
        assertThat(said.get(0).file()).isEqualTo("Door.java");
        assertThat(said.get(0).line()).isEqualTo(slip.line);
    }

    /** ecj says it itself, for each place where it stands, and finds the machine that stands in. */
    @ParameterizedTest
    @EnumSource
    void onEcjIsTheFirstErrorAndInTheSpecAlone(Slip slip) {
        List<Diagnosis> said = TestCompiler.ECJ.compile(slip.sources()).errors();

        assertThat(said.get(0).line()).isEqualTo(slip.line);
        assertThat(said.get(0).message()).contains(slip.mentioned);
        assertThat(said.stream().map(Diagnosis::file).distinct()).containsExactly("Door.java");
    }

    @Test
    void aMisspeltAnnotationIsTheOnlyErrorOnJavac() {
        for (String word : List.of("@Transition", "@Initial", "@Ignore")) {
            String misspelt = DOOR.replace(word + "(", word.substring(0, word.length() - 1) + "(");
            List<Diagnosis> said =
                    TestCompiler.JAVAC.compile(usedEverywhere(misspelt)).diagnoses();

            assertWithMessage(word).that(said).hasSize(1);
            assertThat(said.get(0).message()).contains("did you mean " + word.substring(1) + "?");
        }
    }

    /** Nobody knows what it is before the last round, when it is too late for a machine that stands in. */
    @Test
    void onEcjAMisspeltAnnotationIsTheFirstError() {
        List<Diagnosis> said = TestCompiler.ECJ
                .compile(usedEverywhere(DOOR.replace("@Initial(", "@Inital(")))
                .errors();

        assertThat(said.get(0).message()).isEqualTo("Inital cannot be resolved to a type");
        assertThat(said.size()).isGreaterThan(USERS);
    }

    @Test
    void statesThatAreNoneAreTheOnlyErrorOnJavac() {
        String spec = DOOR.replace("StateMachine", "StateMachine(states = String.class)")
                .replace("  enum State { OPEN, CLOSED }\n", "")
                .replace("entry.Door.State.*", "entry.Status.*");
        Sources sources = usedEverywhere(spec).and(Sources.of("package entry;\nenum Status { OPEN, CLOSED }"));

        assertThat(TestCompiler.JAVAC.compile(sources).diagnoses().stream().map(Diagnosis::headline))
                .containsExactly("[SG122] the states of Door cannot be those of String, which is not an enum");
    }

    /** Their machines are written before the error is reported. */
    @Test
    void statesThatAreNoneDoNotKeepOtherMachinesFromBeingChecked() {
        String spec = DOOR.replace("Door", "Gate")
                .replace("StateMachine", "StateMachine(states = String.class)")
                .replace("enum State", "enum Status")
                .replace("Gate.State.*", "Gate.Status.*");
        String other = DOOR.replace("@Initial(OPEN)\n", "");

        assertThat(TestCompiler.JAVAC.compile(usedEverywhere(other).and(Sources.of(spec))).diagnoses().stream()
                        .map(Diagnosis::headline))
                .containsExactly(
                        "[SG122] the states of Gate cannot be those of String, which is not an enum",
                        "[SG104] Door has no initial state");
    }

    @Test
    void typosOfAllSpecsAreReported() {
        String one = DOOR.replace("to = CLOSED", "to = CLOSDE");
        String other = DOOR.replace("Door", "Gate").replace("@Initial(OPEN)", "@Initial(OPNE)");

        assertThat(TestCompiler.JAVAC.compile(usedEverywhere(one).and(Sources.of(other))).diagnoses().stream()
                        .map(Diagnosis::headline))
                .containsExactly("[SG135] CLOSDE is not a state of Door", "[SG135] OPNE is not a state of Gate");
    }

    /** What another processor writes in time is no typo, however it is called. */
    @ParameterizedTest
    @EnumSource
    void anAnnotationThatComesLaterIsNoTypo(TestCompiler compiler) {
        Sources late = Sources.of("package entry;\npublic @interface Ignored { String value() default \"\"; }");
        String spec = DOOR.replace("  void open", "  @Ignored(\"by the lock\") void open")
                .replace("@Initial(", "@Ignored @Initial(");

        compiler.compile(Sources.of(spec), LateTypes.inRound(1, late), new StateMachineProcessor())
                .withoutComplaint();
    }

    /** All ways to name a constant that a compiler understands. */
    @ParameterizedTest
    @EnumSource
    void whatTheCompilerUnderstandsIsNoTypo(TestCompiler compiler) {
        String spec = """
                package entry;
                import static entry.Base.*;
                import entry.ShutterRules.*;
                @dev.switchgear.StateMachine(states = Base.Position.class)
                @Initial(Position.UP)
                @Never(reach = entry.Base.Position.LOST)
                interface Shutter extends Base {
                  @Transitions({@Transition(from = ((Base.Position.UP)), to = {Position.DOWN})})
                  @Transition(from = Derived.Position.DOWN, to = Shutter.Position.UP)
                  void pull();
                }
                """;
        String base = """
                package entry;
                interface Base {
                  enum Position { UP, DOWN, LOST }
                }
                """;

        compiler.compile(spec, base, "package entry;\ninterface Derived extends Base {}")
                .withoutComplaint();
    }

    /** If another processor asks for a type in the last round, javac looks at its file after all. Ours is the first error. */
    @Test
    void anotherProcessorMayBringJavacToSayMore() {
        @SupportedAnnotationTypes("*")
        final class Curious extends AbstractProcessor {
            @Override
            public SourceVersion getSupportedSourceVersion() {
                return SourceVersion.latestSupported();
            }

            @Override
            public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                if (round.processingOver()) {
                    processingEnv
                            .getElementUtils()
                            .getTypeElement("entry.User0")
                            .getEnclosedElements();
                }
                return false;
            }
        }

        List<Diagnosis> said = TestCompiler.JAVAC
                .compile(Slip.CONSTANT.sources(), new StateMachineProcessor(), new Curious())
                .errors();

        assertThat(said.get(0).headline()).isEqualTo(Slip.CONSTANT.headline);
        assertThat(said.size()).isGreaterThan(1);
    }
}

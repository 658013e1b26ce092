package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Other;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import lombok.Getter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lombok beside us, which writes no types but adds members to those that it meets. On javac alone: on ecj it is an agent
 * of the Java virtual machine, and no processor at all.
 */
final class LombokTest {

    private static final String LAMP = """
            package lamp;
            import lamp.LampRules.*;
            import lombok.*;
            @dev.switchgear.StateMachine
            @Initial(Lamp.State.OFF)
            @Final(Lamp.State.ON)
            abstract class Lamp {
              enum State { OFF, ON }
              protected final int watt;
              protected final String name;
              @Transition(from = State.OFF, to = State.ON)
              abstract void press();
            }
            """;

    /** The same with a field that is a private matter. */
    private static final String NAMED = LAMP.replaceAll("protected final int .*\n", "")
            .replace("protected final String name", "private final String name = \"desk\"");

    private static Compiled compile(Other lombok, Sources sources, String scenario) {
        Sources all = sources.and(Sources.of("""
                package lamp;
                public class Scenario implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() {
                %s
                  }
                }
                """.formatted(scenario.indent(4))));
        return TestCompiler.JAVAC
                .compileWith(List.of(Getter.class), all, lombok.with(Other.of(Getter.class)))
                .withoutComplaint();
    }

    @ParameterizedTest
    @EnumSource
    void itsConstructorIsMirrored(Other lombok) throws Exception {
        Sources spec = Sources.of(LAMP.replace(
                "abstract class", "@RequiredArgsConstructor(access = AccessLevel.PROTECTED)\nabstract class"));

        Compiled compiled = compile(lombok, spec, """
                LampMachine lamp = new LampMachine(5, "desk");
                lamp.press();
                return lamp.watt + lamp.name + lamp + new LampMachine(7, "wall", Lamp.State.ON);""");

        assertThat(compiled.source("lamp.LampMachine")).contains("public LampMachine(int watt, String name) {");
        assertThat(compiled.run("lamp.Scenario")).isEqualTo("5deskLampMachine[ON]LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void itsConstructorsAreMirrored(Other lombok) throws Exception {
        Sources spec =
                Sources.of(LAMP.replace("abstract class", "@AllArgsConstructor @NoArgsConstructor\nabstract class")
                        .replace("protected final", "protected"));

        Compiled compiled = compile(lombok, spec, """
                LampMachine lamp = new LampMachine(5, "desk", Lamp.State.ON);
                return lamp.watt + lamp.name + lamp + new LampMachine() + new LampMachine(Lamp.State.ON);""");

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("5deskLampMachine[ON]LampMachine[OFF]LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void itsGetterImplementsAMethodOfAnInterface(Other lombok) throws Exception {
        Sources spec = Sources.of(
                NAMED.replace("class Lamp", "class Lamp implements Named")
                        .replace("private final", "@Getter private final"),
                "package lamp;\ninterface Named {\n  String getName();\n}");

        Compiled compiled = compile(lombok, spec, "return new LampMachine().getName();");

        assertThat(compiled.source("lamp.LampMachine")).doesNotContain("getName");
        assertThat(compiled.run("lamp.Scenario")).isEqualTo("desk");
    }

    @ParameterizedTest
    @EnumSource
    void itsNonNullParametersAreParameters(Other lombok) throws Exception {
        Sources spec =
                Sources.of(LAMP.replace("protected final int watt;", "Lamp(@NonNull String name) { this.name = name; }")
                        .replace("press()", "press(@NonNull String finger)"));

        Compiled compiled = compile(lombok, spec, """
                LampMachine lamp = new LampMachine("desk");
                lamp.press("index");
                try {
                  return new LampMachine(null, Lamp.State.ON);
                } catch (NullPointerException refused) {
                  return refused.getMessage() + ", " + lamp;
                }""");

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("name is marked non-null but is null, LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void itsToStringIsKept(Other lombok) throws Exception {
        for (String annotation : List.of("@ToString", "@Data")) {
            Sources spec = Sources.of(NAMED.replace("abstract class", annotation + "\nabstract class"));

            Compiled compiled = compile(lombok, spec, "return new LampMachine().toString();");

            assertThat(compiled.run("lamp.Scenario")).isEqualTo("Lamp(name=desk)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventTakesItsBuilder(Other lombok) throws Exception {
        Sources spec = Sources.of(
                NAMED.replace("press()", "press(Finger.FingerBuilder finger)"),
                "package lamp;\n@lombok.Builder\nclass Finger {\n  final int length;\n}");

        Compiled compiled = compile(lombok, spec, """
                LampMachine lamp = new LampMachine();
                lamp.press(Finger.builder().length(7));
                return lamp.toString();""");

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void itsAccessorsCarryTheState(Other lombok) throws Exception {
        for (String annotation : List.of(
                "@Data",
                "@Getter @Setter",
                "@Data @Accessors(chain = true)",
                "@Getter @Setter @Accessors(fluent = true)")) {
            Sources spec = Sources.of(
                    NAMED.replace(
                            "private final", "Lamp(@dev.switchgear.Bound(\"state\") Row row) {}\n  private final"),
                    """
                    package lamp;
                    import lombok.*;
                    import lombok.experimental.Accessors;
                    ANNOTATION
                    class Row {
                      private Lamp.State state = Lamp.State.OFF;
                    }
                    """.replace("ANNOTATION", annotation).replace(
                            "import lombok.experimental.Accessors;\n",
                            annotation.contains("Accessors") ? "import lombok.experimental.Accessors;\n" : ""));

            Compiled compiled =
                    compile(lombok, spec, """
                    Row row = new Row();
                    new LampMachine.Factory().on(row).press();
                    return row.GETTER();""".replace("GETTER", annotation.contains("fluent") ? "state" : "getState"));

            assertThat(compiled.run("lamp.Scenario").toString()).isEqualTo("ON");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsWithersReplaceWhatCarriesTheState(Other lombok) throws Exception {
        Sources spec = Sources.of(
                NAMED.replace("private final", "Lamp(@dev.switchgear.Bound(\"state\") Row row) {}\n  private final"),
                """
                package lamp;
                @lombok.With
                record Row(int id, Lamp.State state) {}
                """);

        Compiled compiled = compile(lombok, spec, """
                LampMachine lamp = new LampMachine.Factory().on(new Row(7, Lamp.State.OFF));
                lamp.press();
                return lamp.row();""");

        assertThat(compiled.run("lamp.Scenario").toString()).isEqualTo("Row[id=7, state=ON]");
    }
}

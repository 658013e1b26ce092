package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spec speaks a language that is written while it is compiled, however it is declared and whoever compiles it. */
final class TwoRoundsTest {

    private static final String LAMP = """
            package lamp;
            import lamp.LampRules.Initial;
            import lamp.LampRules.Transition;
            @dev.switchgear.StateMachine
            @Initial(Lamp.State.OFF)
            public interface Lamp {
              enum State { OFF, ON }
              @Transition(from = State.OFF, to = State.ON)
              void press();
              @Transition(from = State.ON, to = State.OFF)
              void release();
            }
            """;

    /** Uses a machine where only a compiler that finds it says nothing. */
    private static final String LAMP_USER = """
            package lamp;
            public class User {
              public Object use() {
                LampMachine lamp = new LampMachine();
                lamp.release();
                return LampMachine.Event.RELEASE;
              }
            }
            """;

    private static final String LAMP_SCENARIO = """
            package lamp;
            public class Scenario implements java.util.concurrent.Callable<Object> {
              @Override
              public Object call() {
                LampMachine lamp = new LampMachine();
                lamp.press();
                return lamp.toString();
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void importsOneByOne(TestCompiler compiler) throws Exception {
        Compiled compiled = compiler.compile(LAMP, LAMP_SCENARIO).withoutComplaint();

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void starImport(TestCompiler compiler) throws Exception {
        String spec = LAMP.replace("import lamp.LampRules.Initial;\n", "").replace("Rules.Transition", "Rules.*");

        assertThat(compiler.compile(spec, LAMP_SCENARIO).withoutComplaint().run("lamp.Scenario"))
                .isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void qualifiedWhereTheWordMeansSomethingElse(TestCompiler compiler) throws Exception {
        String spec = LAMP.replaceAll("import .*\n", "")
                .replace("@Initial", "@LampRules.Initial")
                .replace("@Transition", "@LampRules.Transition");
        String other = "package lamp;\n@interface Transition {}";

        assertThat(compiler.compile(spec, other, LAMP_SCENARIO)
                        .withoutComplaint()
                        .run("lamp.Scenario"))
                .isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void nested(TestCompiler compiler) throws Exception {
        Compiled compiled = compiler.compile("""
                        package lamp;
                        import lamp.House_Room_LampRules.*;
                        public class House {
                          static class Room {
                            @dev.switchgear.StateMachine
                            @Initial(Lamp.State.OFF)
                            @Final(Lamp.State.ON)
                            interface Lamp {
                              enum State { OFF, ON }
                              @Transition(from = State.OFF, to = State.ON)
                              void press();
                            }
                          }
                        }
                        """, LAMP_SCENARIO.replace("LampMachine", "House_Room_LampMachine"))
                .withoutComplaint();

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("House_Room_LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void generic(TestCompiler compiler) throws Exception {
        Compiled compiled = compiler.compile("""
                        package lamp;
                        import java.util.List;
                        import lamp.SlotRules.*;
                        @dev.switchgear.StateMachine
                        @Initial(Slot.State.EMPTY)
                        @Final(Slot.State.FULL)
                        abstract class Slot<T extends Comparable<? super T>, L extends List<? extends T>> {
                          enum State { EMPTY, FULL }
                          final List<T> kept;
                          Slot(List<T> kept) { this.kept = kept; }
                          @Transition(from = State.EMPTY, to = State.FULL)
                          abstract void fill(T one, L more);
                        }
                        """, """
                        package lamp;
                        import java.util.List;
                        public class Scenario implements java.util.concurrent.Callable<Object> {
                          @Override
                          public Object call() {
                            Slot<Integer, List<Integer>> slot = new SlotMachine<>(List.of(1));
                            slot.fill(1, slot.kept);
                            return slot.toString();
                          }
                        }
                        """).withoutComplaint();

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("SlotMachine[FULL]");
    }

    @ParameterizedTest
    @EnumSource
    void packagePrivate(TestCompiler compiler) throws Exception {
        Compiled compiled = compiler.compile(LAMP.replace("public interface", "interface"), LAMP_SCENARIO)
                .withoutComplaint();

        assertThat(compiled.source("lamp.LampMachine")).contains("\nfinal class LampMachine implements Lamp {");
        assertThat(compiled.run("lamp.Scenario")).isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void sealed(TestCompiler compiler) throws Exception {
        String spec = LAMP.replace("public interface Lamp", "public sealed interface Lamp permits LampMachine");

        assertThat(compiler.compile(spec, LAMP_SCENARIO).withoutComplaint().run("lamp.Scenario"))
                .isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void inTestSourcesOverAnEnumOfTheMainOnes(TestCompiler compiler) throws Exception {
        Compiled main = compiler.compile(LAMP, "package lamp;\npublic enum Stage { OFF, ON }")
                .withoutComplaint();

        Compiled tests = compiler.compileAfter(
                        main,
                        LAMP.replace("Lamp", "TestLamp")
                                .replace("StateMachine", "StateMachine(states = Stage.class)")
                                .replace("  enum State { OFF, ON }\n", "")
                                .replace("TestLamp.State.", "Stage.")
                                .replace("State.", "Stage."),
                        LAMP_SCENARIO.replace("LampMachine", "TestLampMachine"))
                .withoutComplaint();

        assertThat(tests.generated().keySet()).containsExactly("lamp.TestLampRules", "lamp.TestLampMachine");
        assertThat(tests.with(main).run("lamp.Scenario")).isEqualTo("TestLampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void recompiledOverOldOutput(TestCompiler compiler) throws Exception {
        Compiled before = compiler.compile(LAMP, LAMP_SCENARIO).withoutComplaint();

        Compiled again = compiler.compileOver(
                        before,
                        LAMP.replace("{ OFF, ON }", "{ OFF, DIM }")
                                .replace("ON", "DIM")
                                .replace("press", "turn"),
                        LAMP_SCENARIO.replace("press", "turn"))
                .withoutComplaint();

        assertThat(again.run("lamp.Scenario")).isEqualTo("LampMachine[DIM]");
    }

    @ParameterizedTest
    @EnumSource
    void namesItsOwnEvents(TestCompiler compiler) throws Exception {
        String spec = LAMP.replace(
                        "import lamp.LampRules.Initial;", "import lamp.LampRules.*;\nimport lamp.LampMachine.Event;")
                .replace("import lamp.LampRules.Transition;", "import java.util.Set;")
                .replace("  enum State", """
                          void fire(Event event);
                          boolean can(LampMachine.Event event);
                          Set<lamp.LampMachine.Event> permitted();
                          default boolean isLast(Event... events) { return permitted().size() == events.length; }
                          enum State""");
        String scenario = LAMP_SCENARIO.replace("lamp.press();", "lamp.fire(LampMachine.Event.PRESS);");

        Compiled compiled = compiler.compile(spec, scenario).withoutComplaint();
        Compiled again = compiler.compileOver(compiled, spec, scenario).withoutComplaint();

        assertThat(compiled.run("lamp.Scenario")).isEqualTo("LampMachine[ON]");
        assertThat(again.generated()).isEqualTo(compiled.generated());
        assertThat(again.source("lamp.LampMachine")).contains("  @Override\n  public void fire(Event event)");
        assertThat(again.source("lamp.LampMachine")).contains("  @Override\n  public Set<Event> permitted()");
    }

    @ParameterizedTest
    @EnumSource
    void twoInOnePackageThatNameEachOthersMachines(TestCompiler compiler) throws Exception {
        String one = LAMP.replace("void press();", "void press(FanMachine fan, FanMachine.Event why);");
        String other = LAMP.replace("Lamp", "Fan").replace("void press();", "void press(lamp.LampMachine lamp);");
        String scenario =
                LAMP_SCENARIO.replace("lamp.press();", "lamp.press(new FanMachine(), FanMachine.Event.PRESS);");

        assertThat(compiler.compile(one, other, scenario).withoutComplaint().run("lamp.Scenario"))
                .isEqualTo("LampMachine[ON]");
    }

    /** By an import alone, a compiler without syntax trees cannot tell whose {@code Event} is meant. */
    @Test
    void namesAnothersEventsByAnImport() throws Exception {
        String one = LAMP.replace(
                        "import lamp.LampRules.Initial;",
                        "import lamp.LampRules.Initial;\nimport lamp.FanMachine.Event;")
                .replace("void press();", "void press(Event why);");
        String other = LAMP.replace("Lamp", "Fan");
        String scenario = LAMP_SCENARIO.replace("lamp.press();", "lamp.press(FanMachine.Event.PRESS);");

        assertThat(TestCompiler.JAVAC
                        .compile(one, other, scenario)
                        .withoutComplaint()
                        .run("lamp.Scenario"))
                .isEqualTo("LampMachine[ON]");
    }

    @ParameterizedTest
    @EnumSource
    void twoInOneFile(TestCompiler compiler) throws Exception {
        String second = LAMP.replaceAll("(import|package) .*\n", "")
                .replace("Lamp", "Fan")
                .replace("public interface", "interface")
                .replace("@Initial", "@FanRules.Initial")
                .replace("@Transition", "@FanRules.Transition");
        Compiled compiled = compiler.compile(LAMP + second, LAMP_SCENARIO);

        assertThat(compiled.errors()).isEmpty();
        for (Diagnosis warning : compiled.diagnoses()) { // javac's, of any use of such a class outside its file
            assertThat(warning.message()).contains("auxiliary class lamp.Fan");
        }
        assertThat(compiled.generated().keySet())
                .containsExactly("lamp.LampRules", "lamp.LampMachine", "lamp.FanRules", "lamp.FanMachine");
        assertThat(compiled.run("lamp.Scenario")).isEqualTo("LampMachine[ON]");
    }

    /** ecj calls a type in such a type by another name. */
    @ParameterizedTest
    @EnumSource
    void dollarSigns(TestCompiler compiler) throws Exception {
        String spec = LAMP.replace("Lamp", "$La$mp$")
                .replace("@dev.switchgear.StateMachine", "@dev.switchgear.StateMachine(states = $La$mp$.St$te$.class)")
                .replace("State.", "St$te$.")
                .replace("enum State", "enum St$te$")
                .replace("ON", "O$N")
                .replace("void press();", "void press();\n  java.util.Set<$La$mp$Machine.Event> permitted();");
        String nested =
                "package lamp;\nimport lamp.House$_$La$mp$Rules.*;\n@SuppressWarnings(\"all\")\ninterface House$ {"
                        + spec.replaceAll("(import|package) .*\n", "")
                                .replace("$La$mp$Machine", "House$_$La$mp$Machine")
                        + "}";

        assertThat(compiler.compile(spec, LAMP_SCENARIO.replace("Lamp", "$La$mp$"))
                        .withoutComplaint()
                        .run("lamp.Scenario"))
                .isEqualTo("$La$mp$Machine[O$N]");
        assertThat(compiler.compile(nested).errors()).isEmpty();
    }

    /** One of them gets its language, in which javac would find a mistake in each rule of the other. */
    @Test
    void nestedSpecAndOneThatIsCalledLikeItsLanguage() {
        String shop = "package lamp;\ninterface Big {" + LAMP.replaceAll("(import|package) .*\n", "") + "}";
        String other = LAMP.replace("Lamp", "Big_Lamp");

        List<Diagnosis> errors = TestCompiler.JAVAC
                .compile(
                        shop.replace("@Initial", "@Big_LampRules.Initial").replace("@Trans", "@Big_LampRules.Trans"),
                        other)
                .errors();

        assertThat(errors.stream().map(Diagnosis::headline))
                .containsExactly("[SG117] lamp.Big_LampRules already exists");
        assertThat(errors.get(0).message()).contains("rename Big_Lamp or Big.Lamp: in the name of a generated type,");
    }

    @ParameterizedTest
    @EnumSource
    void generatedSourcesAmongTheInputsAreToldOnce(TestCompiler compiler) {
        Compiled compiled = compiler.compile(LAMP).withoutComplaint();
        List<String> texts = new ArrayList<>(List.of(LAMP));
        texts.addAll(compiled.generated().values());

        List<Diagnosis> errors = compiler.compile(texts.toArray(String[]::new)).errors();

        assertThat(errors.stream().map(Diagnosis::headline)).containsExactly("[SG117] lamp.LampRules already exists");
    }

    @ParameterizedTest
    @EnumSource
    void rowsKeepTheirOrderAroundAWrittenContainer(TestCompiler compiler) {
        String spec = LAMP.replace(
                "  @Transition(from = State.ON, to = State.OFF)",
                "  @Transition(from = State.ON)\n  @LampRules.Transitions(@Transition(from = State.OFF))");

        assertThat(compiler.compileWithOptions(Sources.of(spec), TestCompiler.off("SG207"))
                        .withoutComplaint()
                        .source("lamp.LampMachine"))
                .contains("      ON RELEASE stays\n      OFF RELEASE stays\n");
    }

    @ParameterizedTest
    @EnumSource
    void aConstantThatDoesNotExistIsOneError(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(LAMP.replace("to = State.ON", "to = State.ONN"), LAMP_USER)
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).line()).isEqualTo(8);
        assertThat(errors.get(0).message()).contains("ONN");
    }

    /** Compilers make a text of their own of it. */
    @ParameterizedTest
    @EnumSource
    void aGuardThatIsNoTextIsTheCompilersOwnError(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(
                        LAMP.replace("to = State.ON", "when = isFree, to = State.ON"), LAMP_USER)
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("isFree");
        assertThat(errors.get(0).message()).doesNotContain("SG");
    }

    /** javac shows how rules are written before it knows their annotations, so there it is ours. */
    @ParameterizedTest
    @EnumSource
    void aForgottenImportIsNoErrorOfOthers(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(LAMP.replace("import lamp.LampRules.Transition;\n", ""), LAMP_USER)
                .errors();

        assertThat(errors.stream().map(Diagnosis::headline))
                .containsExactlyElementsIn(
                        compiler == TestCompiler.JAVAC
                                ? List.of("[SG136] @Transition is not imported")
                                : List.of(
                                        "Transition cannot be resolved to a type",
                                        "Transition cannot be resolved to a type"));
        assertThat(errors.get(0).line()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void anInitialWithoutAStateIsOneError(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(LAMP.replace("@Initial(Lamp.State.OFF)", "@Initial"), LAMP_USER)
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("Initial");
    }

    /** Whatever it is, it is no row, and the machine needs no other. */
    @ParameterizedTest
    @EnumSource
    void anotherAnnotationThatDoesNotExistIsTheCompilersOwnError(TestCompiler compiler) {
        String spec = LAMP.replace("  void press()", "  @Missing void press()")
                .replace("@dev.switchgear", "@Missing @dev.switchgear")
                .replace("enum State", "void fire(LampMachine.Event event);\n  enum State");

        List<Diagnosis> errors = compiler.compile(spec, LAMP_USER).errors();

        assertThat(errors).hasSize(2);
        assertThat(errors.stream().filter(error -> error.message().contains("Missing")))
                .hasSize(2);
    }

    /** A row on one constant that does not exist hides no mistake in the others, unless the compiler ends with it. */
    @ParameterizedTest
    @EnumSource
    void ofASpecThatIsNotLegibleTheRestIsChecked(TestCompiler compiler) {
        String spec = LAMP.replace("@Initial", "@LampRules.Final(Lamp.State.ON) @Initial")
                .replace("(from = State.OFF, to = State.ON)", "(from = State.OF, to = State.ON)");

        assertThat(compiler.compile(spec, LAMP_USER).errors().stream().map(Diagnosis::line))
                .containsExactlyElementsIn(compiler == TestCompiler.JAVAC ? List.of(8L) : List.of(8L, 10L));
    }

    /** Nor does a type that never comes; but of what depends on it we say nothing. */
    @ParameterizedTest
    @EnumSource
    void ofASpecWithATypeThatNeverComesTheRestIsChecked(TestCompiler compiler) {
        String spec = LAMP.replace("void press();", "Finger press();")
                .replace(
                        "  @Transition(from = State.ON",
                        "  @Transition(from = {}, to = State.ON)\n  @Transition(from = State.ON");

        List<Diagnosis> errors = compiler.compile(spec).errors();

        assertThat(errors.stream().map(Diagnosis::line)).containsExactly(9L, 10L);
        assertThat(errors.toString()).contains("[SG111] a row of release names no state");
        assertThat(errors.toString()).contains("Finger");
    }

    @ParameterizedTest
    @EnumSource
    void aSecondInitialStateIsTheCompilersOwnError(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(LAMP.replace("@Initial(", "@Initial(Lamp.State.ON)\n@Initial("))
                .errors();

        assertThat(errors).isNotEmpty();
        assertThat(errors.toString()).doesNotContain("[SG");
    }

    @ParameterizedTest
    @EnumSource
    void aMisspeltRuleIsOneError(TestCompiler compiler) {
        String row = LAMP.replace("  @Transition(from = State.OFF", "  @Transtion(from = State.OFF");
        String initial = LAMP.replace("@Initial(", "@Inital(");

        assertThat(compiler.compile(row).errors().stream().map(Diagnosis::line)).containsExactly(8L);
        assertThat(compiler.compile(initial).errors().stream().map(Diagnosis::line))
                .containsExactly(5L);
    }

    /** The compiler does not know {@code on}; we know why. */
    @ParameterizedTest
    @EnumSource
    void aTableWithoutItsEventsIsToldWhatItLacks(TestCompiler compiler) {
        String spec = """
                package lamp;
                import lamp.LampRules.*;
                @dev.switchgear.StateMachine
                @Initial(Lamp.State.OFF)
                @Transition(from = Lamp.State.OFF, on = Lamp.Events.PRESS, to = Lamp.State.ON)
                @Transition(from = Lamp.State.ON, on = Lamp.Events.PRESS, to = Lamp.State.OFF)
                public interface Lamp {
                  enum State { OFF, ON }
                  enum Events { PRESS }
                }
                """;

        List<Diagnosis> ours = compiler.compile(spec).errors().stream()
                .filter(error -> error.message().contains("[SG"))
                .toList();

        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).line()).isEqualTo(5);
        assertThat(ours.get(0).headline()).isEqualTo("[SG116] a row is on type Lamp, but its events are its methods");
        assertThat(ours.get(0).message())
                .contains("rename Events to Event, or write @StateMachine(events = Lamp.Events.class)");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatDoesNotExistIsTheCompilersOwnError(TestCompiler compiler) {
        List<Diagnosis> errors = compiler.compile(LAMP.replace("press()", "press(Finger finger)"))
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("Finger");
    }

    /** No class of the spec's package can implement the method, so there can be no machine. */
    @ParameterizedTest
    @EnumSource
    void anInheritedMethodWithATypeOfAnotherPackageIsOneError(TestCompiler compiler) {
        String base = """
                package lib;

                public interface Base {
                  void take(java.util.List<? super Secret> secrets);
                }

                interface Secret {}
                """;
        List<Diagnosis> errors = compiler.compile(
                        base, LAMP.replace("interface Lamp", "interface Lamp extends lib.Base"))
                .errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("[SG103]");
        assertThat(errors.get(0).message()).contains("a package-private type of another package");
    }
}

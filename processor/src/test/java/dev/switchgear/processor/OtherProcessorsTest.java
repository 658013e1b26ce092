package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.LampCase;
import dev.switchgear.processor.testing.LateTypes;
import dev.switchgear.processor.testing.Other;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What other processors write is waited for, and nothing else is; of what never comes, the compiler speaks alone. */
final class OtherProcessorsTest {

    private static Stream<LampCase> everyCase() {
        return Stream.of(
                        LampCases.enums(),
                        LampCases.supertypes(),
                        LampCases.signatures(),
                        LampCases.behaviour(),
                        LampCases.annotations())
                .flatMap(several -> several);
    }

    /** Late on one compiler, or early on the other, in turn. */
    private static Stream<Arguments> everyCaseEarlyOrLate() {
        return onOneCompiler(everyCase())
                .map(Arguments::get)
                .map(one -> one[1] == TestCompiler.JAVAC
                        ? Arguments.of(one[0], one[1], Other.AFTER_US, 3)
                        : Arguments.of(one[0], one[1], Other.BEFORE_US, 1));
    }

    /** One case on one compiler, and the next on the other. */
    private static Stream<Arguments> onOneCompiler(Stream<LampCase> cases) {
        List<LampCase> all = cases.toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> Arguments.of(all.get(i), TestCompiler.values()[i % TestCompiler.values().length]));
    }

    private static Stream<Arguments> everyCaseEarlyAndLate() {
        return onEachCompiler(everyCase())
                .map(Arguments::get)
                .flatMap(one -> Stream.of(
                        Arguments.of(one[0], one[1], Other.BEFORE_US, 1),
                        Arguments.of(one[0], one[1], Other.AFTER_US, 3)));
    }

    private static Stream<Arguments> onEachCompiler(Stream<LampCase> cases) {
        return cases.flatMap(one -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(one, compiler)));
    }

    private static Stream<Arguments> casesWithoutALanguage() {
        return onEachCompiler(LampCases.enums());
    }

    private static Stream<LampCase> withALanguage() {
        return Stream.of(LampCases.supertypes(), LampCases.signatures(), LampCases.behaviour(), LampCases.annotations())
                .flatMap(several -> several);
    }

    private static Stream<Arguments> casesWithALanguage() {
        return onOneCompiler(withALanguage());
    }

    private static Stream<Arguments> casesWithALanguageOnEach() {
        return onEachCompiler(withALanguage());
    }

    private static Stream<Arguments> casesWithAMachine() {
        return onOneCompiler(LampCases.whatAMachineCanDoWithout());
    }

    private static Stream<Arguments> casesWithAMachineOnEach() {
        return onEachCompiler(LampCases.whatAMachineCanDoWithout());
    }

    @Thorough
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithALanguageOnEach")
    void theLanguageIsThereInEachCaseOnEachCompiler(LampCase one, TestCompiler compiler) throws Exception {
        isNotWaitedForByTheLanguage(one, compiler);
        ifItNeverComesTheCompilerSaysThatAlone(one, compiler);
    }

    @Thorough
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithAMachineOnEach")
    void theMachineIsThereInEachCaseOnEachCompiler(LampCase one, TestCompiler compiler) throws Exception {
        isNotWaitedForByTheMachine(one, compiler);
        ifItNeverComesTheMachineIsThere(one, compiler);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, round {3}")
    @MethodSource("everyCaseEarlyOrLate")
    void isWaitedFor(LampCase one, TestCompiler compiler, Other other, int round) throws Exception {
        Compiled compiled = compiler.compile(one.withScenario(), other.with(LateTypes.inRound(round, one.missing())));

        assertThat(compiled.withoutComplaint().run("lamp.Scenario")).isEqualTo("ON");
    }

    @Thorough
    @ParameterizedTest(name = "{0}: {1}, {2}, round {3}")
    @MethodSource("everyCaseEarlyAndLate")
    void isWaitedForFirstAndLastOnEachCompiler(LampCase one, TestCompiler compiler, Other other, int round)
            throws Exception {
        isWaitedFor(one, compiler, other, round);
    }

    /** Whoever waits for the language in turn is not kept waiting. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithALanguage")
    void isNotWaitedForByTheLanguage(LampCase one, TestCompiler compiler) throws Exception {
        LateTypes other = LateTypes.onceThereIs("lamp.LampRules", one.missing());

        Compiled compiled = compiler.compile(one.withScenario(), Other.AFTER_US.with(other));

        assertThat(compiled.withoutComplaint().run("lamp.Scenario")).isEqualTo("ON");
    }

    /** Whoever waits for the machine in turn is not kept waiting. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithAMachine")
    void isNotWaitedForByTheMachine(LampCase one, TestCompiler compiler) throws Exception {
        LateTypes other = LateTypes.onceThereIs("lamp.LampMachine", one.missing());

        Compiled compiled = compiler.compile(one.withScenario(), Other.AFTER_US.with(other));

        assertThat(compiled.withoutComplaint().run("lamp.Scenario")).isEqualTo("ON");
    }

    /** Without the enums there can be no language, of which the compiler has to speak as well. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithoutALanguage")
    void ifItNeverComesTheCompilerSaysWhatItSaysWithoutUs(LampCase one, TestCompiler compiler) {
        Compiled without = compiler.compile(one.spec(), LateTypes.never());

        assertSaysTheSame(compiler.compile(one.spec()), without);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithALanguage")
    void ifItNeverComesTheCompilerSaysThatAlone(LampCase one, TestCompiler compiler) {
        Sources language = generated(one, compiler, type -> type.endsWith("Rules"));
        Compiled without = compiler.compile(one.spec().and(language), LateTypes.never());

        assertSaysTheSame(compiler.compile(one.spec()), without);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesWithAMachine")
    void ifItNeverComesTheMachineIsThere(LampCase one, TestCompiler compiler) {
        Sources ours = generated(one, compiler, type -> type.endsWith("Rules") || type.equals("lamp.LampMachine"));
        Compiled without = compiler.compile(one.withScenario().and(ours), LateTypes.never());

        assertSaysTheSame(compiler.compile(one.withScenario()), without);
    }

    private static Sources generated(LampCase one, TestCompiler compiler, Predicate<String> isWanted) {
        Map<String, String> generated =
                new TreeMap<>(compiler.compile(one.spec().and(one.missing()))
                        .withoutComplaint()
                        .generated());
        generated.keySet().removeIf(isWanted.negate());
        return new Sources(generated);
    }

    private static void assertSaysTheSame(Compiled compiled, Compiled without) {
        assertThat(without.errors()).isNotEmpty();
        assertThat(compiled.diagnoses()).containsExactlyElementsIn(without.diagnoses());
    }

    @ParameterizedTest
    @EnumSource
    void allOfItMayComeInRoundsOfItsOwn(TestCompiler compiler) throws Exception {
        Sources spec = Sources.of(
                """
                package lamp;
                import lamp.LampRules.*;
                @Audited
                @dev.switchgear.StateMachine(states = Stage.class)
                @Initial(Stage.OFF)
                @Final(Stage.ON)
                abstract class Lamp extends Lit {
                  @Transition(from = Stage.OFF, to = Stage.ON)
                  abstract void press(Money money);
                }
                """,
                "package lamp;\npublic class Scenario implements java.util.concurrent.Callable<Object> {\n"
                        + "  @Override\n  public Object call() {\n    var lamp = new LampMachine();\n"
                        + "    lamp.press(new Money());\n    return lamp.state().name();\n  }\n}");

        Compiled compiled = compiler.compile(
                spec,
                LateTypes.inRound(4, Sources.of("package lamp;\nclass Money {}")),
                LateTypes.inRound(1, Sources.of("package lamp;\n@interface Audited {}")),
                new StateMachineProcessor(),
                LateTypes.inRound(3, Sources.of("package lamp;\nenum Stage { OFF, ON }")),
                LateTypes.inRound(2, Sources.of("package lamp;\nclass Lit {}")));

        assertThat(compiled.withoutComplaint().run("lamp.Scenario")).isEqualTo("ON");
    }

    private static Stream<Arguments> everyRoundOfASpec() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(Other.values())
                        .flatMap(other -> Stream.of(1, 3).map(round -> Arguments.of(compiler, other, round))));
    }

    @ParameterizedTest(name = "{0}, {1}, round {2}")
    @MethodSource("everyRoundOfASpec")
    void aSpecMayComeLater(TestCompiler compiler, Other other, int round) throws Exception {
        // A spec that no header of a type mentions may be lost to ecj: see CompilerQuirksTest.
        LampCase one =
                LampCase.of("the spec", LampCases.LAMP, "package lamp;\ninterface Shop extends Iterable<Lamp> {}");

        Compiled compiled = compiler.compile(one.withScenario(), other.with(LateTypes.inRound(round, one.missing())));

        assertThat(compiled.withoutComplaint().run("lamp.Scenario")).isEqualTo("ON");
    }

    /** Not before, as it may be one for want of the type; nor twice. */
    @ParameterizedTest
    @EnumSource
    void aMistakeIsToldWhenTheTypeIsThere(TestCompiler compiler) {
        Sources spec = Sources.of(LampCases.LAMP
                .replace("@Initial(Lamp.State.OFF)\n", "")
                .replace("import lamp.LampRules.Initial;\n", "")
                .replace("press()", "press(Money money)"));
        Sources money = Sources.of("package lamp;\nclass Money {}");

        Compiled compiled = compiler.compile(spec, Other.BEFORE_US.with(LateTypes.inRound(3, money)));

        assertThat(compiled.diagnoses().stream().map(Diagnosis::headline))
                .containsExactly("[SG104] Lamp has no initial state");
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which annotations of parameters and types a machine repeats. */
final class RepeatedAnnotationsTest {

    private static final Pattern UNUSED = Pattern.compile("never used|Unnecessary @SuppressWarnings");

    private static final String MARKS = """
            package acme.marks;

            import java.lang.annotation.ElementType;
            import java.lang.annotation.Repeatable;
            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;
            import java.lang.annotation.Target;

            public interface Marks {
                enum Unit { CENT, EURO }

                @interface Loose {}

                @Target(ElementType.PARAMETER)
                @Retention(RetentionPolicy.RUNTIME)
                @interface Named {
                    String value();

                    Unit unit() default Unit.CENT;

                    Class<?>[] types() default {};

                    Loose[] loose() default {};

                    char sign() default '-';

                    long most() default 0;

                    float rate() default 1;
                }

                @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
                @interface Both {}

                @Retention(RetentionPolicy.SOURCE)
                @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
                @interface InSource {}

                /** @deprecated outdated */
                @Deprecated
                @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
                @interface Outdated {}

                @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
                @interface Sized {
                    int value();

                    /** @deprecated outdated */
                    @Deprecated
                    int atLeast() default 0;
                }

                @Target(ElementType.PARAMETER)
                @Repeatable(Tags.class)
                @interface Tag {
                    String value();
                }

                @Target(ElementType.PARAMETER)
                @interface Tags {
                    Tag[] value();
                }
            }
            """;

    /** The machine of a spec, which no compiler complains of; ecj does of imports that not every test needs. */
    private static String compile(TestCompiler compiler, String parameters, String more, String... others) {
        String spec = """
                package acme;

                import acme.marks.Marks.*;
                import acme.LampRules.Initial;
                import acme.LampRules.Transition;
                import dev.switchgear.StateMachine;
                import java.util.List;
                import java.util.Map;
                import org.jspecify.annotations.Nullable;

                @StateMachine
                @Initial(Lamp.State.ON)
                abstract class Lamp {
                    enum State { ON, OFF }

                    @Transition(from = State.ON, to = State.OFF)
                    @Transition(from = State.OFF, to = State.ON)
                    abstract void turn(%s);
                %s
                }
                """.formatted(parameters, more.indent(4));
        Sources sources = Sources.of(spec, MARKS).and(Sources.of(others));
        Compiled compiled = compiler.compileWith(List.of(Nullable.class), sources, new StateMachineProcessor());
        assertThat(compiled.diagnoses().stream()
                        .filter(diagnosis ->
                                !UNUSED.matcher(diagnosis.asPrinted()).find())
                        .toList())
                .isEmpty();
        return compiled.source("acme.LampMachine");
    }

    private static void assertRepeats(TestCompiler compiler, String parameters) {
        assertThat(compile(compiler, parameters, "")).contains("void turn(" + parameters + ") {");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void ofTypesAreRepeatedWhereTheyStand(TestCompiler compiler) {
        assertRepeats(compiler, "@Nullable String hand, List<@Nullable String> hands");
        assertRepeats(compiler, "Map<String, ? extends @Nullable List<@Nullable Integer>> hands");
        assertRepeats(compiler, "@Nullable String @Nullable [] hands, String @Nullable ... more");
        assertRepeats(compiler, "Map. @Nullable Entry<String, @Nullable Object> hand");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void ofParametersAreRepeatedWithTheirMembers(TestCompiler compiler) {
        String machine = compile(compiler, """
                @Named(value = "a \\"b\\"", unit = Unit.EURO, types = {String.class, int[].class}, sign = '\\'', most = 5L) String a,
                @Named(value = "", rate = 0.5f, loose = @Loose) String b, @Tag("x") @Tag("y") int c, @Both String d""", "").replaceAll("\\s+", " ");

        assertThat(machine).contains("@Marks.Both String d");
        assertThat(machine).doesNotContain("@Marks.Both @Marks.Both");
        assertThat(machine).contains("unit = Marks.Unit.EURO");
        assertThat(machine).contains("types = {String.class, int[].class}");
        assertThat(machine).contains("rate = 0.5");
        assertThat(machine).contains("@Marks.Tag(\"x\")");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void areRepeatedByConstructorsQuestionsAndResults(TestCompiler compiler) {
        String machine = compile(compiler, "@Nullable String hand", """
                        Lamp(@Nullable String name, @Named("volt") int volt) {}

                        @Transition(from = State.ON)
                        @Nullable List<@Nullable String> glow(@Nullable Object at) {
                            return null;
                        }

                        @Transition(from = State.ON, to = State.OFF, when = "isHot")
                        @Transition(from = State.OFF, to = State.ON)
                        abstract boolean cool(@Both String by);

                        boolean isHot(String by) {
                            return true;
                        }
                        """);

        assertThat(machine).contains("LampMachine(@Nullable String name, @Marks.Named(\"volt\") int volt) {");
        assertThat(machine).contains("@Nullable List<@Nullable String> glow(@Nullable Object at) {");
        assertThat(machine).contains("public boolean canCool(@Marks.Both String by) {");
    }

    /** They would draw a warning, or an error, or nobody would read them there. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void areLeftOutWhereTheyWouldNotCompileQuietly(TestCompiler compiler) {
        String machine = compile(compiler, "@InSource String a, @Hidden String b, List<@InSource String> c", """
                        @java.lang.annotation.Target({
                            java.lang.annotation.ElementType.PARAMETER, java.lang.annotation.ElementType.TYPE_USE
                        })
                        private @interface Hidden {}

                        @Transition(from = State.ON)
                        @SuppressWarnings("deprecation")
                        void glow(@Outdated String a, @Sized(value = 3, atLeast = 2) String b, @Sized(3) String c) {}
                        """);

        assertThat(machine).contains("void turn(String a, String b, List<String> c) {");
        assertThat(machine).contains("void glow(String a, String b, @Marks.Sized(3) String c) {");
    }

    /** Bean Validation forbids it for the methods that a machine overrides, and not for its constructors. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void constraintsAreInheritedByEventsAndRepeatedByConstructors(TestCompiler compiler) {
        String machine = compile(
                compiler,
                "@Positive int volt, @jakarta.validation.Valid Object plug",
                "Lamp(@Positive int volt) {}",
                "package jakarta.validation;\npublic @interface Constraint {}",
                "package jakarta.validation;\npublic @interface Valid {}",
                "package acme;\n@jakarta.validation.Constraint\n@interface Positive {}");

        assertThat(machine).contains("void turn(int volt, Object plug) {");
        assertThat(machine).contains("LampMachine(@Positive int volt) {");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void areSpelledOutWhereTheSpecHasATypeOfTheirName(TestCompiler compiler) {
        String machine =
                compile(compiler, "@acme.marks.Marks.Both String a, @org.jspecify.annotations.Nullable String b", """
                        interface Nullable {}

                        interface Marks {}
                        """);

        assertThat(machine)
                .contains("void turn(@acme.marks.Marks.Both String a, @org.jspecify.annotations.Nullable String b) {");
    }
}

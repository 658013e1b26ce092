package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.ForeignClasses;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Specs that extend what another language has compiled, or what was compiled with other classes than there are now. Each has a machine,
 * or an error at the spec: the compiler itself has nothing to say as long as nobody uses the members in question.
 */
final class ForeignClassFilesTest {

    private static final Map<String, String> NAMES = Map.of(
            "set_p", "<set-?>", "for_", "for", "new_", "new", "foo_bar", "foo-bar", "IN_PROGRESS", "in-progress");

    private static final String FLOW = """
            package app;
            import app.FlowRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine
            @Initial(Flow.State.IDLE)
            public abstract class Flow extends lib.Base {
              public enum State { IDLE, BUSY }
              @Transition(from = State.IDLE, to = State.BUSY)
              public abstract void begin();
              @Transition(from = State.BUSY, to = State.IDLE)
              public abstract void end();
            }
            """;

    private static final String OVER_LIBRARY = """
            package app;
            import app.FlowRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine(states = lib.Phase.class)
            @Initial(lib.Phase.IDLE)
            public interface Flow {
              @Transition(from = lib.Phase.IDLE, to = lib.Phase.IDLE)
              void begin();
            }
            """;

    private static final String GONE =
            "package lib;\n@SuppressWarnings(\"serial\")\npublic class Gone extends Exception {}\n";

    private static Compiled renamed(String members) {
        return ForeignClasses.renamed(NAMES, base(members));
    }

    private static Compiled withoutGone(String members) {
        return ForeignClasses.without(Set.of("lib.Gone"), base(members), GONE);
    }

    private static String base(String members) {
        return "package lib;\npublic abstract class Base {\n" + members + "\n}\n";
    }

    private static void assertSays(Compiled compiled, int line, String headline, String found) {
        List<Diagnosis> errors = compiled.errors();
        assertThat(errors.stream().map(Diagnosis::headline)).containsExactly(headline);
        assertThat(errors.get(0).file()).isEqualTo("Flow.java");
        assertThat(errors.get(0).line()).isEqualTo(line);
        assertThat(errors.get(0).message()).contains("found:    " + found + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void namesThatNobodyHasToWriteDoNotDisturb(TestCompiler compiler) {
        Compiled library = renamed("""
                public int foo_bar;
                public void setSize(int set_p) {}
                public void foo_bar() {}
                public static void new_(int for_) {}
                protected void other(int for_) {}
                """);

        assertThat(compiler.compileAfter(library, FLOW).withoutComplaint().generated())
                .containsKey("app.FlowMachine");
    }

    @ParameterizedTest
    @EnumSource
    void parametersThatCannotBeWrittenGetOtherNames(TestCompiler compiler) {
        Compiled library = ForeignClasses.renamed(NAMES, """
                package lib;
                public abstract class Base<S, E> {
                  public abstract boolean permits(E set_p);
                  public abstract S state();
                  public abstract void call(int arg0, int for_, int arg1);
                }
                """);
        String spec = FLOW.replace("lib.Base", "lib.Base<Flow.State, FlowMachine.Event>")
                .replace("public abstract void end();", """
                        public abstract void end();
                        @Transition(from = State.BUSY)
                        public abstract void call(int a, int b, int c);
                        """);

        assertThat(compiler.compileAfter(library, spec).withoutComplaint().source("app.FlowMachine"))
                .contains("public boolean permits(Event event)");
    }

    @ParameterizedTest
    @EnumSource
    void anAbstractMethodThatCannotBeWrittenIsAnError(TestCompiler compiler) {
        Compiled library = renamed("public abstract void foo_bar();");

        assertSays(
                compiler.compileAfter(library, FLOW),
                6,
                "[SG141] the machine of Flow would have to write a name that is no Java identifier: foo-bar",
                "the abstract method foo-bar of lib.Base");
    }

    /** As the message advises. */
    @ParameterizedTest
    @EnumSource
    void anAbstractMethodThatIsImplementedInItsLanguageDoesNotDisturb(TestCompiler compiler) {
        Compiled library = ForeignClasses.renamed(
                NAMES,
                base("public abstract void foo_bar();"),
                "package lib;\npublic abstract class Mid extends Base {\n@Override public void foo_bar() {}\n}\n");

        compiler.compileAfter(library, FLOW.replace("lib.Base", "lib.Mid")).withoutComplaint();
    }

    @ParameterizedTest
    @EnumSource
    void aConstantThatCannotBeWrittenIsAnError(TestCompiler compiler) {
        for (String name : List.of("IN_PROGRESS", "new_")) {
            Compiled library =
                    ForeignClasses.renamed(NAMES, "package lib;\npublic enum Phase { IDLE, " + name + " }\n");
            List<Diagnosis> ours = compiler.compileAfter(library, OVER_LIBRARY).errors().stream()
                    .filter(error -> error.message().startsWith("[SG"))
                    .toList();

            assertThat(ours.stream().map(Diagnosis::headline))
                    .containsExactly(
                            "[SG141] the machine of Flow would have to write a name that is no Java identifier: "
                                    + NAMES.get(name));
            assertThat(ours.get(0).line()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatAnInheritedMethodNeedsIsMissed(TestCompiler compiler) {
        assertSays(
                compiler.compileAfter(withoutGone("public abstract void take(java.util.List<Gone> all);"), FLOW),
                6,
                "[SG142] no machine could be generated for Flow",
                "lib.Base.take names lib.Gone, which is not on the class path");
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionThatAGuardThrowsIsMissed(TestCompiler compiler) {
        assertSays(
                compiler.compileAfter(
                        withoutGone("protected boolean isReady() throws Gone { return true; }"),
                        FLOW.replace("to = State.BUSY", "to = State.BUSY, when = \"isReady\"")),
                6,
                "[SG142] no machine could be generated for Flow",
                "lib.Base.isReady names lib.Gone, which is not on the class path");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNobodyHasToWriteIsNotMissed(TestCompiler compiler) {
        compiler.compileAfter(withoutGone("public void take(Gone one) {}"), FLOW)
                .withoutComplaint();
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatBecameAnInterfaceIsAnError(TestCompiler compiler) {
        Compiled library = ForeignClasses.without(
                        Set.of("lib.Root"),
                        "package lib;\npublic abstract class Base extends Root {}\n",
                        "package lib;\npublic class Root {}\n")
                .with(ForeignClasses.without(Set.of(), "package lib;\npublic interface Root {}\n"));

        assertSays(
                compiler.compileAfter(library, FLOW),
                6,
                "[SG142] no machine could be generated for Flow",
                "lib.Base was compiled with another lib.Root: one of them was a class, and is an interface now,"
                        + " or the reverse");
    }

    /** Rows that are repeated are annotations in an annotation, which must be looked into. */
    @ParameterizedTest
    @EnumSource
    void whatTheCompilerReportsIsNotReportedAgain(TestCompiler compiler) {
        String spec = FLOW.replace("public abstract void end();", """
                @Transition(from = State.IDLE)
                public abstract void end(Missing one);""");

        List<Diagnosis> errors = compiler.compileAfter(renamed(""), spec).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("Missing");
        assertThat(errors.get(0).message()).doesNotContain("[SG");
    }

    /** Wherever the compiler has something to say, it says all there is. */
    @ParameterizedTest
    @EnumSource
    void mistakesInRulesAreLeftToTheCompiler(TestCompiler compiler) {
        for (String mistake : List.of(
                FLOW.replace("@Initial(Flow.State.IDLE)", "@Initial"),
                FLOW.replace("to = State.IDLE", "to = Thread.State.NEW"),
                FLOW.replace("to = State.IDLE", "when = true"),
                FLOW.replace("end();", "end() throws Missing;"))) {
            Compiled compiled = compiler.compileAfter(renamed(""), mistake);

            assertThat(compiled.errors()).isNotEmpty();
            assertThat(compiled.errors().toString()).doesNotContain("SG142");
        }
    }
}

package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation of a machine says, beyond what the golden files show. */
final class MachineJavadocTest {

    private static final Sources ELSEWHERE =
            Sources.in("good/elsewhere").map(Sources::of).reduce(Sources.of(), Sources::and);

    private static final Pattern GENERATED = Pattern.compile("^\\w+(Machine|Rules)\\.java");

    private static final String DOOR = """
            package acme;

            import acme.DoorRules.*;
            import dev.switchgear.StateMachine;

            @StateMachine
            @Initial(Door.State.OPEN)
            @Final(Door.State.BROKEN)
            interface Door {
                enum State { OPEN, SHUT, BROKEN }

                @Transition(from = State.OPEN, to = State.SHUT, when = "isDry")
                @Transition(from = State.OPEN)
                @Transition(from = State.SHUT, to = State.OPEN, when = {"isDry", "!isWet"})
                void go();

                @Transition(from = State.OPEN)
                @Transition(from = State.SHUT, to = State.BROKEN)
                void jam();

                @Timeout(days = 1)
                @Transition(from = State.OPEN, to = State.SHUT)
                @Ignore(in = State.SHUT)
                void late();

                default boolean isDry() {
                    return true;
                }

                default boolean isWet() {
                    return false;
                }
            }
            """;

    private static final String DOCUMENTED = """
            package acme;

            import acme.LoanRules.Initial;
            import acme.LoanRules.Transition;
            import dev.switchgear.StateMachine;
            import java.io.IOException;

            /** A loan. */
            @StateMachine
            @Initial(Loan.State.ASKED)
            public abstract class Loan {
                /** Its states. */
                public enum State { ASKED, PAID }

                /**
                 * Lends.
                 *
                 * @param name its name
                 * @param other see {@link IOException}
                 */
                protected Loan(String name, int other) {}

                @@
                @Transition(from = State.ASKED, to = State.PAID)
                public abstract <T> boolean ask(long amount, T extra) throws IOException;

                /** Ends. */
                @Transition(from = State.PAID, to = State.ASKED)
                public abstract void end();
            }
            """;

    /** The rows of one event are tried in the order in which they stand in the table, whatever else leads to their targets. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void theTableKeepsTheOrderOfTheRowsOfAnEvent(TestCompiler compiler) {
        String machine = compiler.compile("""
                        package acme;

                        import acme.LoanRules.Initial;
                        import acme.LoanRules.Transition;
                        import dev.switchgear.StateMachine;

                        @StateMachine
                        @Initial(Loan.State.ASKED)
                        interface Loan {
                            enum State { ASKED, REFUSED, REVIEW, PAID }

                            @Transition(from = State.ASKED, to = State.REFUSED)
                            @Transition(from = {State.REFUSED, State.REVIEW, State.PAID}, to = State.ASKED)
                            void refuse();

                            @Transition(from = State.ASKED, to = State.PAID, when = "isSmall")
                            @Transition(from = State.ASKED, to = State.REVIEW, when = "isKnown")
                            @Transition(from = State.ASKED, to = State.REFUSED)
                            void decide();

                            @Transition(from = State.ASKED, to = State.PAID, when = "isSmall")
                            @Transition(from = State.ASKED, to = State.REVIEW)
                            void hurry();

                            default boolean isSmall() {
                                return true;
                            }

                            default boolean isKnown() {
                                return true;
                            }
                        }
                        """).withoutComplaint().source("acme.LoanMachine");

        assertThat(machine).contains("""
                 * <tr><th>state                       <th>event                             <th>next state
                 * <tr><th rowspan="4">ASKED (initial) <td>refuse                            <td>REFUSED
                 * <tr>                                <td>decide [isSmall], hurry [isSmall] <td>PAID
                 * <tr>                                <td>decide [isKnown], hurry           <td>REVIEW
                 * <tr>                                <td>decide                            <td>REFUSED
                 * <tr><th rowspan="1">REFUSED         <td>refuse                            <td>ASKED
                """);
    }

    /** States down and events across, where the cells are short. A cell is read from the left, as the machine asks. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void aTableThatIsNarrowHasAColumnForEachEvent(TestCompiler compiler) {
        String machine = compiler.compile(DOOR).withoutComplaint().source("acme.DoorMachine");

        assertThat(machine).contains("""
                 * <table class="plain">
                 * <caption>The next state</caption>
                 * <tr><th>state          <th>go                         <th>jam     <th>late (after 1 day)
                 * <tr><th>OPEN (initial) <td>[isDry] SHUT, else (stays) <td>(stays) <td>SHUT
                 * <tr><th>SHUT           <td>[isDry and not isWet] OPEN <td>BROKEN  <td>(ignored)
                 * <tr><th>BROKEN (final) <td>                           <td>        <td>
                 * </table>
                """);
        assertThat(machine).doesNotContain("mermaid");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void theDiagramIsLastBeforeTheTags(TestCompiler compiler) {
        String machine = compiler.compileWithOptions(
                        Sources.of(DOOR.replace("interface Door", "interface Door<T>")),
                        List.of("-Aswitchgear.diagrams=dot,mermaid"))
                .withoutComplaint()
                .source("acme.DoorMachine");

        assertThat(machine).contains("""
                 *
                 * <pre class="mermaid">{@literal
                 * stateDiagram-v2
                """);
        assertThat(machine).contains("""
                 *     BROKEN --> [*]
                 * }</pre>
                 *
                 * @param <T> as in {@link Door}
                 */
                """);
    }

    @Test
    void whatNobodyWouldReadIsLeftOut() {
        String states = IntStream.range(0, 500).mapToObj(number -> "S" + number).collect(joining(", "));
        String machine = TestCompiler.JAVAC
                .compileWithOptions(
                        Sources.of(DOOR.replace("BROKEN }", "BROKEN, " + states + " }")
                                .replace(
                                        "from = State.SHUT, to = State.BROKEN",
                                        "except = State.OPEN, to = State.BROKEN")),
                        List.of("-Aswitchgear.diagrams=mermaid", "-Aswitchgear.SG206=off"))
                .withoutComplaint()
                .source("acme.DoorMachine");

        assertThat(machine).contains("Its table is too long to be shown: 503 states and 3 events.");
        assertThat(machine).doesNotContain("<table");
        assertThat(machine).doesNotContain("mermaid");
    }

    /** Also with {@code missing}: every parameter, result and exception is told of. */
    @Thorough
    @ParameterizedTest
    @MethodSource("specs")
    void doclintMissesNothing(Path spec) {
        List<Diagnosis> complaints = TestCompiler.JAVAC
                .compileWithOptions(
                        Sources.of(spec).and(ELSEWHERE), List.of("-Xdoclint:missing/protected", "-Xmaxwarns", "1000"))
                .diagnoses();

        assertThat(complaints.stream()
                        .map(Diagnosis::asPrinted)
                        .filter(said -> GENERATED.matcher(said).find())
                        .toList())
                .isEmpty();
        assertThat(complaints).isNotEmpty(); // Of the specs themselves.
    }

    static Stream<Path> specs() {
        return Stream.of("good", "odd").flatMap(Sources::in);
    }

    private static String documented(TestCompiler compiler, String comment) {
        return compiler.compile(DOCUMENTED.replace("@@", comment))
                .withoutComplaint()
                .source("acme.LoanMachine");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void anEventIsDocumentedInTheWordsOfTheSpec(TestCompiler compiler) {
        assertThat(documented(compiler, """
                        /**
                         * Asks for money, as {@code ask(1)} does. A sentence that is so long that it does not fit into one line of a
                         * comment goes on in the next.
                         *
                         * <p>There may be several paragraphs.
                         *
                         * @param amount how much, in cents. What is said of it may be long as well, longer than a line of it can
                         *     be, in fact
                         * @param <T> whatever it is
                         * @return whether it was paid.
                         * @throws IOException if the bank does not answer
                         */""")).contains("""
                  /**
                   * Asks for money, as {@code ask(1)} does. A sentence that is so long that it does not fit into
                   * one line of a comment goes on in the next.
                   *
                   * <p>There may be several paragraphs.
                   *
                   * <p>Permitted in ASKED.
                   *
                   * @param <T> whatever it is
                   * @param amount how much, in cents. What is said of it may be long as well, longer than a
                   *     line of it can be, in fact
                   * @param extra as {@link Loan#ask} takes it
                   * @return whether it was paid.
                   * @throws IOException if the bank does not answer
                   */
                """);
    }

    /** Links lack the imports of the spec in the machine, HTML may be broken, and an escape is none in a comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "As {@link IOException} says.",
                "Shows <b>bold.</b>",
                "Is a &amp; b.",
                "Is &lt; b.",
                "Is {@value Integer#MAX_VALUE} at most.",
                "{@return whether it was paid}",
                "Some `code` of Markdown.",
                "Kept in C:\\\\users.",
                "Written as {@literal @}Transition, and {@code @Transition}.",
                "https://example.com/a-word-that-is-so-long-that-no-line-could-ever-hold-it-and-all-that-is-around-it"
            })
    void whatIsNotPlainTextIsInherited(String description) {
        for (TestCompiler compiler : TestCompiler.values()) {
            String machine = documented(compiler, "/** " + description + " */");

            assertThat(machine).contains("   * {@inheritDoc}\n   *\n   * <p>Permitted in ASKED.");
        }
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void whatAConstructorSaysIsRepeatedAndNotInherited(TestCompiler compiler) {
        String machine = documented(compiler, "");

        assertThat(machine).contains("   * @param name its name\n   * @param other as {@link Loan} takes it\n");
    }

    /** Comments of JDK 23 and later are Markdown, and may hold what ends a comment of ours. */
    @Test
    @EnabledForJreRange(minVersion = 23)
    void aCommentInMarkdownBreaksNothing() {
        assertThat(documented(TestCompiler.JAVAC, "/// Matches a */ b.")).contains("* {@inheritDoc}");
        assertThat(documented(TestCompiler.JAVAC, "/// Goes to [State#PAID].\n    /// @return whether it did"))
                .contains("* Goes to [State#PAID].");
    }
}

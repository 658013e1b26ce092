package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mistakes that have nothing to do with one another are told all at once; and what may be a mere consequence of a mistake is
 * not told beside it, unless somebody says that it is no mistake.
 */
final class ConsequencesTest {

    private static final String ROUND =
            "@Transition(from = A, to = B) @Transition(from = B, to = A) abstract void go();";

    private static String way(String from, String to, String event) {
        return "@Transition(from = " + from + ", to = " + to + ") abstract void " + event + "();";
    }

    /** A spec that starts in A. */
    private static String spec(String annotations, String states, String... members) {
        return """
                package graph;
                import static graph.Walk.State.*;
                import graph.WalkRules.*;
                import dev.switchgear.StateMachine;
                %s
                @Initial(A)
                public abstract class Walk {
                  public enum State { %s }
                  %s
                  boolean g() { return true; }
                  boolean h() { return true; }
                }
                """.formatted(
                        annotations.startsWith("@StateMachine") ? annotations : "@StateMachine " + annotations,
                        states,
                        String.join("\n  ", members));
    }

    /** What is said of a spec, in order, by each compiler alike: warnings in brackets. */
    private static List<String> said(String spec, String... options) {
        List<String> said = saidBy(TestCompiler.JAVAC, spec, options);
        assertWithMessage("what ecj says")
                .that(saidBy(TestCompiler.ECJ, spec, options))
                .containsExactlyElementsIn(said)
                .inOrder();
        return said;
    }

    /** Errors first, as javac's are collected so. */
    private static List<String> saidBy(TestCompiler compiler, String spec, String... options) {
        List<String> given =
                Stream.of(options).map(option -> "-Aswitchgear." + option).toList();
        List<Diagnosis> said =
                compiler.compileWithOptions(Sources.of(spec), given).diagnoses();
        return Stream.concat(
                        said.stream().filter(Diagnosis::isError).map(Diagnosis::headline),
                        said.stream().filter(one -> !one.isError()).map(one -> "(" + one.headline() + ")"))
                .toList();
    }

    /** What is said while a cause is an error, while it is a warning, and while nobody wants to hear of it. */
    private static void assertCause(String code, String cause, String spec, String... consequences) {
        List<String> withAWarning = new ArrayList<>(List.of(consequences));
        withAWarning.add("(" + cause + ")");
        assertThat(said(spec)).containsExactly(cause);
        assertThat(said(spec, code + "=warning"))
                .containsExactlyElementsIn(withAWarning)
                .inOrder();
        assertThat(said(spec, code + "=off"))
                .containsExactlyElementsIn(consequences)
                .inOrder();
    }

    // What follows an unreachable state.

    @Test
    void whatOnlyAnUnreachableStateLeadsToIsFoundBesideIt() {
        String spec =
                spec("", "A, B, LOST, BEHIND, END", ROUND, way("LOST", "BEHIND", "on"), way("BEHIND", "END", "off"));

        assertThat(said(spec)).containsExactly("[SG206] LOST cannot be reached");
        assertThat(said(spec, "SG206=warning")).containsExactly("([SG206] LOST cannot be reached)");
        assertThat(said(spec, "SG206=off")).isEmpty();
        assertThat(TestCompiler.JAVAC.compile(spec).diagnoses().get(0).message())
                .contains("no transition leads to it; BEHIND and END are reached only from there");
    }

    @Test
    void statesThatLeadToOneAnotherAloneAreOneMistake() {
        String spec = spec(
                "",
                "A, B, ONE, OTHER, BEHIND, ALONE",
                ROUND,
                way("ONE", "OTHER", "on"),
                way("OTHER", "ONE", "off"),
                way("OTHER", "BEHIND", "over"),
                way("ALONE", "A", "back"));

        assertThat(said(spec))
                .containsExactly("[SG206] ONE and OTHER cannot be reached", "[SG206] ALONE cannot be reached")
                .inOrder();
    }

    @Test
    void anUnreachableStateThatLeadsBackHidesNoOther() {
        for (String states : List.of("A, B, LOST, OLD", "OLD, LOST, B, A")) {
            assertThat(said(spec("", states, ROUND, way("OLD", "A", "back"))))
                    .containsExactly("[SG206] LOST cannot be reached", "[SG206] OLD cannot be reached");
        }
    }

    @Test
    void anUnreachableStateThatLeadsBackHidesNoFinalOne() {
        assertThat(said(spec("@Final(GONE)", "A, B, GONE, OLD", ROUND, way("OLD", "A", "back"))))
                .containsExactly("[SG206] GONE cannot be reached", "[SG206] OLD cannot be reached")
                .inOrder();
    }

    @Test
    void inAnUnreachableStateNothingEnds() {
        String spec = spec(
                "@Final(B)",
                "A, B, LOST, CIRCLE",
                way("A", "B", "go"),
                way("LOST", "CIRCLE", "on"),
                way("CIRCLE", "CIRCLE", "round"));

        assertThat(said(spec)).containsExactly("[SG206] LOST cannot be reached");
    }

    @Test
    void whileNoWayLeadsToTheOnlyFinalStateThatIsAllThatIsSaid() {
        String trap = "[SG208] A and B are a trap: no final state can be reached from there";
        String spec = spec("@Final(GONE) @Always(canReach = GONE)", "A, B, GONE", ROUND);

        assertCause("SG206", "[SG206] GONE cannot be reached", spec, trap);
        assertThat(said(spec, "SG206=off", "SG208=off")).containsExactly("[SG303] GONE cannot be reached from A");
        assertThat(said(spec, "SG206=warning", "SG208=warning"))
                .containsExactly(
                        "[SG303] GONE cannot be reached from A", "(" + trap + ")", "([SG206] GONE cannot be reached)");
    }

    @Test
    void whileNoWayLeadsToAGoalThatIsAllThatIsSaid() {
        assertCause(
                "SG206",
                "[SG206] GOAL cannot be reached",
                spec("@Always(canReach = GOAL)", "A, B, GOAL", ROUND, way("GOAL", "A", "back")),
                "[SG303] GOAL cannot be reached from A");
    }

    // What follows a dead end, and a trap.

    @Test
    void whoIsStuckReachesNoGoal() {
        assertCause(
                "SG207",
                "[SG207] STUCK is a dead end: no transition leaves it, and it is not final",
                spec("@Always(canReach = A)", "A, B, STUCK", ROUND, way("A", "STUCK", "jam")),
                "[SG303] A cannot be reached from STUCK");
    }

    @Test
    void whoIsStuckEvadesAGoal() {
        assertCause(
                "SG207",
                "[SG207] STUCK is a dead end: no transition leaves it, and it is not final",
                spec("@Eventually(reach = B)", "A, B, STUCK", ROUND, way("A", "STUCK", "jam")),
                "[SG304] B may never be reached");
    }

    @Test
    void whoIsStuckIsInNoTrap() {
        assertCause(
                "SG207",
                "[SG207] STUCK is a dead end: no transition leaves it, and it is not final",
                spec("@Final(B)", "A, B, STUCK", way("A", "B", "go"), way("A", "STUCK", "jam")));
    }

    @Test
    void whoIsTrappedReachesNoGoal() {
        assertCause(
                "SG208",
                "[SG208] ROUND is a trap: no final state can be reached from there",
                spec(
                        "@Final(B) @Always(canReach = B)",
                        "A, B, ROUND",
                        way("A", "B", "go"),
                        way("A", "ROUND", "stray"),
                        way("ROUND", "ROUND", "turn")),
                "[SG303] B cannot be reached from ROUND");
    }

    /** That a guard may never hold is no mistake of the trap's: to go round for ever is to evade. */
    @Test
    void whoGoesRoundForEverEvadesAGoalWhateverElseIsWrong() {
        assertThat(said(spec(
                        "@Final(B) @Eventually(reach = B)",
                        "A, B, ROUND",
                        way("A", "B", "go"),
                        way("A", "ROUND", "stray"),
                        way("ROUND", "ROUND", "turn"))))
                .containsExactly(
                        "[SG208] ROUND is a trap: no final state can be reached from there",
                        "[SG304] B may never be reached");
    }

    // What follows a row that does not count.

    @Test
    void whatAShadowedRowLeadsToIsNotUnreachable() {
        assertCause(
                "SG203",
                "[SG203] a row of turn is never taken in A",
                spec(
                        "",
                        "A, B, LOST",
                        ROUND,
                        "@Transition(from = A)",
                        "@Transition(from = A, to = LOST, when = \"g\")",
                        "abstract void turn();",
                        way("LOST", "A", "back")),
                "[SG206] LOST cannot be reached");
    }

    @Test
    void whatARowBehindAllCasesLeadsToIsNotUnreachable() {
        assertCause(
                "SG203",
                "[SG203] a row of turn is never taken in A",
                spec(
                        "",
                        "A, B, LOST",
                        ROUND,
                        "@Transition(from = A, when = \"g\")",
                        "@Transition(from = A, when = {\"!g\", \"h\"})",
                        "@Transition(from = A, when = \"!g\", to = B)",
                        "@Transition(from = A, to = LOST)",
                        "abstract void turn();",
                        way("LOST", "A", "back")),
                "[SG206] LOST cannot be reached");
    }

    @Test
    void whatAConflictingRowLeadsToIsNotUnreachable() {
        assertCause(
                "SG201",
                "[SG201] two transitions for turn in A",
                spec(
                        "",
                        "A, B, LOST",
                        ROUND,
                        "@Transition(from = A, to = B)",
                        "@Transition(from = A, to = LOST)",
                        "abstract void turn();",
                        way("LOST", "A", "back")),
                "[SG206] LOST cannot be reached");
    }

    @Test
    void whatARowWithContradictoryGuardsLeadsToIsNotUnreachable() {
        String spec = spec(
                "",
                "A, B, LOST",
                ROUND,
                "@Transition(from = A, to = LOST, when = {\"g\", \"!g\"})",
                "abstract void turn();",
                way("LOST", "A", "back"));

        assertThat(said(spec)).containsExactly("[SG131] a row of turn can never be taken: g and !g cannot both hold");
        assertThat(said(spec.replace("\"!g\"", "\"h\""))).isEmpty();
    }

    @Test
    void whatARowThatIsNotTakenLeadsOutOfIsNoDeadEnd() {
        String spec = spec(
                "",
                "A, B, END",
                ROUND,
                way("A", "END", "leave"),
                "@Transition(from = END)",
                "@Transition(from = END, to = A, when = \"g\")",
                "abstract void back();");

        assertCause(
                "SG203",
                "[SG203] a row of back is never taken in END",
                spec,
                "[SG207] END is a dead end: no transition leaves it, and it is not final");
    }

    @Test
    void whatARowThatIsNotTakenLeadsOutOfIsNoTrap() {
        assertCause(
                "SG201",
                "[SG201] two transitions for turn in B",
                spec(
                        "@Final(GONE)",
                        "A, B, GONE",
                        way("A", "B", "go"),
                        "@Transition(from = A, to = GONE)",
                        "@Transition(from = B, to = B)",
                        "@Transition(from = B, to = GONE)",
                        "abstract void turn();"),
                "[SG208] B is a trap: no final state can be reached from there");
    }

    @Test
    void aRowThatNamesNoStateMayLeadFromAnywhere() {
        assertThat(said(spec("", "A, B, LOST", ROUND, "@Transition(from = {}, to = LOST) abstract void leave();")))
                .containsExactly("[SG111] a row of leave names no state");
    }

    @Test
    void aRowWithSeveralTargetsMayLeadToEach() {
        assertThat(said(spec(
                        "",
                        "A, B, ONE, OTHER",
                        ROUND,
                        "@Transition(from = A, to = {ONE, OTHER}) abstract void leave();",
                        way("{ONE, OTHER}", "A", "back"))))
                .containsExactly("[SG112] a row of leave has 2 target states");
    }

    @Test
    void ofASentenceAboutNoStateNothingElseIsSaid() {
        String spec = spec("SENTENCE", "A, B, ROUND", ROUND, way("A", "ROUND", "stray"), way("ROUND", "ROUND", "turn"));

        assertThat(said(spec.replace("SENTENCE", "@Always(canReach = {})")))
                .containsExactly("[SG111] @Always names no state");
        assertThat(said(spec.replace("SENTENCE", "@Eventually(reach = {})")))
                .containsExactly("[SG111] @Eventually names no state");
        assertThat(said(spec.replace("SENTENCE", "@Never(reach = {})")))
                .containsExactly("[SG111] @Never names no state");
    }

    @Test
    void whereAMachineStartsItMayEnd() {
        assertThat(said(spec("@Final(A)", "A, B, LOST", "@Ignore(in = A) " + way("{B, LOST}", "A", "go"))))
                .containsExactly("[SG206] B cannot be reached", "[SG206] LOST cannot be reached")
                .inOrder();
    }

    // What follows cells that are not decided.

    @Test
    void whileCellsAreNotDecidedStatesMayBeReachedAndLeft() {
        assertCause(
                "SG210",
                "[SG210] 1 of the 6 cells of Walk is undecided",
                spec(
                        "@StateMachine(total = true)",
                        "A, B, LOST",
                        "@Transition(from = A, to = B) @Transition(from = {B, LOST}, to = A) abstract void go();",
                        "@Transition(from = B) @Ignore(in = LOST) abstract void turn();"),
                "[SG206] LOST cannot be reached");
    }

    @Test
    void whileCellsAreNotDecidedAStateIsNoDeadEnd() {
        assertCause(
                "SG210",
                "[SG210] 1 of the 2 cells of Walk is undecided",
                spec("@StateMachine(total = true)", "A, B", way("A", "B", "go")),
                "[SG207] B is a dead end: no transition leaves it, and it is not final");
    }

    @Test
    void whileCellsAreNotDecidedAnEventMayHappen() {
        String spec = """
                package graph;
                import static graph.Walk.State.*;
                import graph.WalkRules.*;
                @dev.switchgear.StateMachine(total = true)
                @Initial(A)
                @Transition(from = {A, B}, on = Walk.Event.GO, to = B)
                @Reject(in = A, on = Walk.Event.KICK)
                public interface Walk {
                  enum State { A, B }
                  enum Event { GO, KICK }
                }
                """;

        assertThat(said(spec)).containsExactly("[SG210] 1 of the 4 cells of Walk is undecided");
        assertThat(said(spec.replace("(total = true)", ""))).containsExactly("[SG209] no transition permits KICK");
        assertThat(said(spec.replace("in = A", "in = {A, B}"))).isEmpty();
    }

    @Test
    void inDecidedCellsWhatIsWrongIsWrong() {
        assertThat(said(spec(
                        "@StateMachine(total = true)",
                        "A, B, LOST",
                        "@Transition(from = A, to = B) @Transition(from = LOST, to = A)",
                        "@Reject(in = B)",
                        "abstract void go();")))
                .containsExactly(
                        "[SG206] LOST cannot be reached",
                        "[SG207] B is a dead end: no transition leaves it, and it is not final");
    }

    @Test
    void whatARowOfAnUnreachableStateWouldLeadToFollowsItAlsoWhereThatRowIsAMistake() {
        String spec = spec(
                "@Final({B, D})",
                "A, B, C, D",
                "@Transition(from = A, to = B) @Transition(from = C, to = B) @Transition(from = C, to = D)",
                "abstract void go();");

        assertThat(said(spec)).containsExactly("[SG206] C cannot be reached", "[SG201] two transitions for go in C");
    }

    @Test
    void aSentenceThatIsWrittenTwiceIsRefutedOnce() {
        assertThat(said(spec("@Never(reach = B) @Never(reach = {B})", "A, B", ROUND)))
                .containsExactly("[SG301] B can be reached");
    }

    // Where rows may be forgotten, nobody knows where they would lead.

    @Test
    void whereAMethodIsNoEventYetNothingEndsForCertain() {
        String spec = spec("", "A, B, LOST", way("A", "B", "go"), "abstract void back();");

        assertThat(said(spec)).containsExactly("[SG110] WalkMachine does not implement back");
        assertThat(said(spec.replace("abstract void back", "@Transition(from = B, to = LOST) abstract void back")))
                .containsExactly("[SG207] LOST is a dead end: no transition leaves it, and it is not final");
    }

    @Test
    void whereARowIsSaidTwiceTheSecondMayHaveBeenMeantForAnotherState() {
        String twice = way("A", "B", "go").replace("abstract", "@Transition(from = A, to = B) abstract");
        String spec = spec("", "A, B, LOST", twice, way("B", "A", "back"), way("LOST", "A", "on"));

        assertThat(said(spec)).containsExactly("[SG204] go in A is declared twice");
        assertThat(said(spec, "SG204=off")).containsExactly("[SG206] LOST cannot be reached");
    }

    // What a machine with a mistake of another kind can do is known.

    @Test
    void mistakesOfWhichTheGraphIsIndependentCastNoDoubt() {
        assertThat(said(spec(
                        "@Never(reach = B)",
                        "A, B, LOST",
                        way("A", "B", "go"),
                        "@Transition(from = A, to = A, then = \"fail\") abstract void turn();",
                        "void fail() throws java.io.IOException {}")))
                .containsExactly(
                        "[SG206] LOST cannot be reached",
                        "[SG301] B can be reached",
                        "[SG127] fail may throw IOException, which turn does not declare");
    }

    /** A mistake in nearly every line. */
    private static final String ORDER = """
            package graph;
            import static graph.Order.State.*;
            import graph.OrderRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine
            @Initial(CART)
            @Final(SHIPPED)
            @Never(reach = SHIPPED, without = PAID)
            @Eventually(reach = CART)
            public abstract class Order {
              public enum State { CART, PAID, SHIPPED, STUCK }
              @Transition(from = CART, to = PAID, then = "charge")
              @Transition(from = CART, to = PAID, then = "charge")
              abstract void pay();
              void charge() throws java.io.IOException {}
              @Transition(from = PAID, to = SHIPPED)
              @Transition(from = SHIPPED, to = CART)
              @Transition(from = CART, to = SHIPPED)
              abstract void ship();
              @Transition(from = PAID, to = STUCK)
              abstract void jam();
              @Reject(in = CART)
              abstract void refuse();
              @Transition(from = CART, when = "isFree")
              abstract void look();
              @Entry({PAID, PAID})
              void tell() {}
            }
            """;

    private static final String PARCEL = """
            package graph;
            import static graph.Parcel.State.*;
            import graph.ParcelRules.*;
            import dev.switchgear.StateMachine;
            @StateMachine
            @Initial(NEW)
            @Final(DONE)
            @Never(reach = DONE, without = DONE)
            @Always(canReach = NEW)
            public interface Parcel {
              enum State { NEW, MOVING, DONE, TURNING, OLD }
              @Transition(from = NEW, to = MOVING)
              @Transition(from = NEW, to = TURNING, when = "isOdd")
              @Transition(from = MOVING, to = DONE)
              @Reject(in = {MOVING, DONE})
              void move();
              @Transition(from = NEW, to = TURNING)
              @Transition(from = TURNING, to = TURNING)
              @Transition(from = TURNING, to = NEW)
              void turn();
              @Transition(from = NEW, when = {"isOdd", "!isOdd"})
              Integer count();
              default boolean isOdd() {
                return true;
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void allMistakesOfAllSpecsAreToldAtOnceInTheirOrder(TestCompiler compiler) {
        List<Diagnosis> said = compiler.compile(ORDER, PARCEL).diagnoses();

        assertThat(saidOf("Order.java", said))
                .containsExactly(
                        "9 [SG132] @Eventually always holds: CART is reached at once, because a machine starts in CART",
                        "12 [SG127] charge may throw IOException, which pay does not declare",
                        "13 [SG204] pay in CART is declared twice",
                        "17 [SG202] the final state SHIPPED has a transition",
                        "18 [SG302] SHIPPED can be reached without PAID",
                        "20 [SG207] STUCK is a dead end: no transition leaves it, and it is not final",
                        "23 [SG209] no transition permits refuse",
                        "24 [SG123] a row of look names a guard that does not exist: isFree",
                        "26 [SG119] @Entry names PAID twice")
                .inOrder();
        assertThat(saidOf("Parcel.java", said))
                .containsExactly(
                        "8 [SG132] @Never always holds for DONE: every path to DONE passes through DONE",
                        "11 [SG206] OLD cannot be reached",
                        "12 [SG303] NEW cannot be reached from MOVING",
                        "13 [SG203] a row of move is never taken in NEW",
                        "15 [SG205] @Reject of move in MOVING contradicts another row",
                        "19 [SG201] two transitions for turn in TURNING",
                        "21 [SG131] a row of count can never be taken: isOdd and !isOdd cannot both hold",
                        "22 [SG109] count cannot return Integer")
                .inOrder();
        assertThat(said).hasSize(17);
    }

    private static List<String> saidOf(String file, List<Diagnosis> said) {
        return said.stream()
                .filter(one -> one.file().equals(file))
                .map(one -> one.line() + " " + one.headline())
                .toList();
    }

    /** Each is told without the other. */
    @Test
    void whatIsOffIsNotToldAndCausesNothingElse() {
        List<String> ofOrder = new ArrayList<>(said(ORDER));
        ofOrder.remove("[SG206] LOST cannot be reached");
        assertThat(said(ORDER, "SG206=off")).containsExactlyElementsIn(ofOrder).inOrder();

        List<String> ofParcel = new ArrayList<>(said(PARCEL));
        ofParcel.remove("[SG201] two transitions for turn in TURNING");
        ofParcel.add("[SG208] TURNING is a trap: no final state can be reached from there");
        assertThat(said(PARCEL, "SG201=off")).containsExactlyElementsIn(ofParcel);
    }
}

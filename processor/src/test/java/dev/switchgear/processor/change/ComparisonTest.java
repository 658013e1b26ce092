package dev.switchgear.processor.change;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is a change, and which: on models that are written by hand, without a compiler. */
final class ComparisonTest {

    private static final String ORDER = """
            {"format": 1, "name": "Order", "initial": "CART",
             "states": [
              {"name": "CART"},
              {"name": "PLACED", "parent": "OPEN", "entry": ["tell"]},
              {"name": "PAID", "parent": "OPEN"},
              {"name": "HELD"},
              {"name": "SHIPPED", "final": true}],
             "superstates": [
              {"name": "OPEN", "initial": "PLACED", "entry": ["reserve"], "exit": ["release"]}],
             "events": [{"name": "PLACE"}, {"name": "PAY"}, {"name": "SHIP"}, {"name": "HOLD"}, {"name": "GO_ON"}, {"name": "LAPSE", "after": "PT1H"}],
             "rows": [
              {"from": ["CART"], "event": "PLACE", "kind": "external", "to": "PLACED"},
              {"from": ["PLACED"], "event": "PAY", "kind": "external", "to": "PAID", "guards": ["covers"], "effects": ["charge"]},
              {"from": ["PLACED"], "event": "PAY", "kind": "internal", "guards": ["!covers"]},
              {"from": ["PAID"], "event": "SHIP", "kind": "external", "to": "SHIPPED"},
              {"from": ["PLACED", "PAID"], "event": "HOLD", "kind": "external", "within": "OPEN", "to": "HELD"},
              {"from": ["HELD"], "event": "GO_ON", "kind": "resuming", "resumes": "OPEN"},
              {"from": ["HELD"], "event": "SHIP", "kind": "deferred"},
              {"from": ["PLACED"], "event": "LAPSE", "kind": "external", "to": "CART"}]}
            """;

    private static List<String> changes(String was, String is, Map<String, String> renamed) throws MalformedModel {
        return Comparison.between(ModelReader.read(was), ModelReader.read(is), renamed, false).stream()
                .map(ComparisonTest::shown)
                .toList();
    }

    private static List<String> changes(String part, String replacement) throws MalformedModel {
        assertThat(ORDER).contains(part);
        return changes(ORDER, ORDER.replace(part, replacement), Map.of());
    }

    /** As records show themselves, without what is not there. */
    private static String shown(Change change) {
        return change.toString()
                .replaceAll("Optional\\[(\\w+)]", "$1")
                .replaceAll("(, )?\\w+=(Optional.empty|\\[])", "")
                .replaceAll(", shown=\\[[^]]*]", "");
    }

    @Test
    void nothingHasChanged() throws MalformedModel {
        assertThat(changes(ORDER, ORDER, Map.of())).isEmpty();
    }

    @Test
    void howRowsAreWrittenIsNoChange() throws MalformedModel {
        // Split, in another order, and of the states instead of their superstate.
        assertThat(
                        changes(
                                "{\"from\": [\"PLACED\", \"PAID\"], \"event\": \"HOLD\", \"kind\": \"external\", \"within\": \"OPEN\", \"to\": \"HELD\"}",
                                "{\"from\": [\"PAID\"], \"event\": \"HOLD\", \"kind\": \"external\", \"to\": \"HELD\"},"
                                        + "{\"from\": [\"PLACED\"], \"event\": \"HOLD\", \"kind\": \"external\", \"to\": \"HELD\"}"))
                .isEmpty();
        // The second row is asked only where the first one is not taken.
        assertThat(changes(", \"guards\": [\"!covers\"]", "")).isEmpty();
        // A superstate is where its rows and actions are.
        assertThat(changes("\"within\": \"OPEN\", ", "")).isEmpty();
    }

    /** Rows of a state are asked before those of its superstates, wherever they stand. */
    @Test
    void theOrderOfLevelsIsNoChange() throws MalformedModel {
        String own = "{\"from\": [\"PAID\"], \"event\": \"HOLD\", \"kind\": \"internal\", \"guards\": [\"late\"]}";
        String first = ORDER.replace("\"rows\": [", "\"rows\": [" + own + ",");
        String last = ORDER.replace("\"CART\"}]}", "\"CART\"}," + own + "]}");

        assertThat(changes(first, last, Map.of())).isEmpty();
        assertThat(changes(ORDER, last, Map.of()))
                .containsExactly(
                        "RowAhead[cells=Cells[states=[PAID], events=[HOLD]], is=Way[kind=INTERNAL, guards=[late]]]");
    }

    @Test
    void aStateThatIsGoneTakesItsRowsWithIt() throws MalformedModel {
        String without = ORDER.replace("{\"name\": \"HELD\"},", "")
                .replace(
                        "{\"from\": [\"PLACED\", \"PAID\"], \"event\": \"HOLD\", \"kind\": \"external\", \"within\": \"OPEN\", \"to\": \"HELD\"},",
                        "")
                .replace(
                        "{\"from\": [\"HELD\"], \"event\": \"GO_ON\", \"kind\": \"resuming\", \"resumes\": \"OPEN\"},",
                        "")
                .replace("{\"from\": [\"HELD\"], \"event\": \"SHIP\", \"kind\": \"deferred\"},", "");

        assertThat(changes(ORDER, without, Map.of())).containsExactly("StateGone[state=HELD]");
    }

    @Test
    void aRenamedStateIsFoundByItsRows() throws MalformedModel {
        String renamed = ORDER.replace("\"PLACED\"", "\"ORDERED\"");

        assertThat(changes(ORDER, renamed, Map.of())).containsExactly("StateGone[state=PLACED, successor=ORDERED]");
        assertThat(changes(ORDER, renamed, Map.of("PLACED", "ORDERED"))).isEmpty();
        assertThat(changes(renamed, renamed, Map.of("PLACED", "ORDERED"))).isEmpty();
        assertThat(changes(
                        ORDER,
                        renamed.replace("\"initial\": \"CART\"", "\"initial\": \"ORDERED\""),
                        Map.of("PLACED", "ORDERED")))
                .containsExactly("StartMoved[was=CART, is=ORDERED]");
    }

    /** Of two that are gone, each has its own successor. */
    @Test
    void severalStatesAreRenamedAtOnce() throws MalformedModel {
        String renamed = ORDER.replace("\"PLACED\"", "\"A\"").replace("\"HELD\"", "\"B\"");

        assertThat(changes(ORDER, renamed, Map.of()))
                .containsExactly("StateGone[state=PLACED, successor=A]", "StateGone[state=HELD, successor=B]");
    }

    /** What was stored in one state goes on in another one, which was there as well: what it could do there counts. */
    @Test
    void aStateThatIsMergedIntoAnotherOneKeepsItsEvents() throws MalformedModel {
        String merged = ORDER.replace("{\"name\": \"HELD\"},", "")
                .replace(
                        "{\"from\": [\"HELD\"], \"event\": \"GO_ON\", \"kind\": \"resuming\", \"resumes\": \"OPEN\"},",
                        "")
                .replace("{\"from\": [\"HELD\"], \"event\": \"SHIP\", \"kind\": \"deferred\"},", "")
                .replace("\"HELD\"", "\"PAID\"");

        assertThat(changes(ORDER, merged, Map.of("HELD", "PAID")))
                .containsExactly(
                        "RowMoved[cells=Cells[states=[PAID], events=[SHIP]], was=Way[kind=DEFERRED], is=Way[kind=EXTERNAL, to=SHIPPED]]",
                        "RowGone[cells=Cells[states=[PAID], events=[GO_ON]], was=[Way[kind=RESUMING, resumes=OPEN]], isRefused=true]");
    }

    @Test
    void aRenamedEventIsToldAsSuch() throws MalformedModel {
        assertThat(changes("\"SHIP\"", "\"SEND\"")).containsExactly("EventGone[event=SHIP, successor=SEND]");
    }

    @Test
    void anEventThatIsGoneTakesItsRowsWithIt() throws MalformedModel {
        String without = ORDER.replace("{\"name\": \"SHIP\"}, ", "")
                .replace(
                        "{\"from\": [\"PAID\"], \"event\": \"SHIP\", \"kind\": \"external\", \"to\": \"SHIPPED\"},", "")
                .replace("{\"from\": [\"HELD\"], \"event\": \"SHIP\", \"kind\": \"deferred\"},", "");

        assertThat(changes(ORDER, without, Map.of())).containsExactly("EventGone[event=SHIP]");
        assertThat(changes(without, ORDER, Map.of())).containsExactly("EventNew[event=SHIP]");
    }

    @Test
    void oneRowOfSeveralStatesIsOneChange() throws MalformedModel {
        assertThat(changes("\"to\": \"HELD\"", "\"to\": \"CART\""))
                .containsExactly(
                        "RowMoved[cells=Cells[states=[PLACED, PAID], events=[HOLD]], was=Way[kind=EXTERNAL, to=HELD],"
                                + " is=Way[kind=EXTERNAL, to=CART]]");
    }

    @Test
    void kindsAndGuardsAndEffects() throws MalformedModel {
        assertThat(changes("\"kind\": \"deferred\"", "\"kind\": \"ignored\""))
                .containsExactly(
                        "RowMoved[cells=Cells[states=[HELD], events=[SHIP]], was=Way[kind=DEFERRED], is=Way[kind=IGNORED]]");
        assertThat(changes("\"guards\": [\"covers\"]", "\"guards\": [\"covers\", \"late\"]"))
                .containsExactly("GuardsChanged[cells=Cells[states=[PLACED], events=[PAY]],"
                        + " was=Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[charge]],"
                        + " is=Way[kind=EXTERNAL, to=PAID, guards=[covers, late], effects=[charge]]]");
        assertThat(changes(", \"effects\": [\"charge\"]", ""))
                .containsExactly("EffectsChanged[cells=Cells[states=[PLACED], events=[PAY]],"
                        + " was=Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[charge]],"
                        + " is=Way[kind=EXTERNAL, to=PAID, guards=[covers]]]");
        assertThat(changes("\"effects\": [\"charge\"]", "\"effects\": [\"log\", \"charge\", \"log\"]"))
                .containsExactly("EffectsNew[cells=Cells[states=[PLACED], events=[PAY]],"
                        + " was=Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[charge]],"
                        + " is=Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[log, charge, log]]]");
    }

    /** In a list, a row counts as new only where nothing was taken before. */
    @Test
    void aRowAmongOthers() throws MalformedModel {
        String refused = ORDER.replace(
                "{\"from\": [\"PLACED\"], \"event\": \"PAY\", \"kind\": \"internal\", \"guards\": [\"!covers\"]},", "");
        String ahead = ORDER.replace(
                "\"rows\": [",
                "\"rows\": [{\"from\": [\"PLACED\"], \"event\": \"PAY\", \"kind\": \"internal\", \"guards\": [\"late\"]},");

        assertThat(changes(refused, ORDER, Map.of()))
                .containsExactly(
                        "RowNew[cells=Cells[states=[PLACED], events=[PAY]], is=[Way[kind=INTERNAL, guards=[!covers]]]]");
        assertThat(changes(ORDER, refused, Map.of()))
                .containsExactly(
                        "RowGone[cells=Cells[states=[PLACED], events=[PAY]], was=[Way[kind=INTERNAL, guards=[!covers]]], isRefused=false]");
        assertThat(changes(ORDER, ahead, Map.of()))
                .containsExactly(
                        "RowAhead[cells=Cells[states=[PLACED], events=[PAY]], is=Way[kind=INTERNAL, guards=[late]]]");
    }

    @Test
    void theOrderOfRowsCountsUnlessTheyExcludeEachOther() throws MalformedModel {
        String row = "{\"from\": [\"PLACED\"], \"event\": \"PAY\", \"kind\": \"internal\", \"guards\": [\"%s\"]}";
        String first = "\"rows\": [" + row + ",";
        String exclusive =
                ORDER.replace(row.formatted("!covers") + ",", "").replace("\"rows\": [", first.formatted("!covers"));
        String before = ORDER.replace("!covers", "late");
        String after = before.replace(row.formatted("late") + ",", "").replace("\"rows\": [", first.formatted("late"));

        assertThat(changes(ORDER, exclusive, Map.of())).isEmpty();
        assertThat(changes(before, after, Map.of()))
                .containsExactly(
                        "OrderChanged[cells=Cells[states=[PLACED], events=[PAY]],"
                                + " was=[Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[charge]], Way[kind=INTERNAL, guards=[late]]],"
                                + " is=[Way[kind=INTERNAL, guards=[late]], Way[kind=EXTERNAL, to=PAID, guards=[covers], effects=[charge]]]]");
    }

    /** Machines that stayed in a state do not stay there any more. */
    @Test
    void aRowThatTakesItselfIsNoAddition() throws MalformedModel {
        String automatic = ORDER.replace(
                "\"CART\"}]}", "\"CART\"},{\"from\": [\"PAID\"], \"kind\": \"external\", \"to\": \"SHIPPED\"}]}");

        assertThat(changes(ORDER, automatic, Map.of()))
                .containsExactly("RowAhead[cells=Cells[states=[PAID]], is=Way[kind=EXTERNAL, to=SHIPPED]]");
        assertThat(changes(automatic, ORDER, Map.of()))
                .containsExactly(
                        "RowGone[cells=Cells[states=[PAID]], was=[Way[kind=EXTERNAL, to=SHIPPED]], isRefused=true]");
    }

    @Test
    void actionsOfStatesAndSuperstates() throws MalformedModel {
        assertThat(changes(", \"entry\": [\"tell\"]", ""))
                .containsExactly("ActionGone[moment=ENTRY, action=tell, states=[PLACED], isOfOne=false]");
        assertThat(changes(", \"exit\": [\"release\"]", ""))
                .containsExactly("ActionGone[moment=EXIT, action=release, states=[PLACED, PAID], isOfOne=true]");
        assertThat(changes("\"entry\": [\"tell\"]", "\"entry\": [\"log\", \"tell\"]"))
                .containsExactly("ActionNew[moment=ENTRY, action=log, states=[PLACED]]");
        assertThat(changes("\"entry\": [\"tell\"]}", "\"entry\": []}").size()).isEqualTo(1);
        String two = ORDER.replace("\"entry\": [\"tell\"]", "\"entry\": [\"tell\", \"log\"]");
        assertThat(changes(two, two.replace("\"tell\", \"log\"", "\"log\", \"tell\""), Map.of()))
                .containsExactly("ActionsReordered[moment=ENTRY, states=[PLACED], was=[tell, log], is=[log, tell]]");
    }

    /** Between its states a superstate is not left: what was within it and is not any more leaves it, and comes back. */
    @Test
    void membershipCountsAsFarAsActionsAndHistoryDo() throws MalformedModel {
        assertThat(changes("{\"name\": \"PAID\", \"parent\": \"OPEN\"}", "{\"name\": \"PAID\"}"))
                .containsExactly(
                        "ActionMoved[moment=ENTRY, action=reserve, was=[PLACED, PAID], is=[PLACED]]",
                        "ActionMoved[moment=EXIT, action=release, was=[PLACED, PAID], is=[PLACED]]",
                        "ResumedNoMore[superstate=OPEN, states=[PAID]]");
        String quiet = ORDER.replace(", \"entry\": [\"reserve\"], \"exit\": [\"release\"]", "")
                .replace("\"resuming\", \"resumes\": \"OPEN\"", "\"external\", \"to\": \"PLACED\"");
        assertThat(changes(
                        quiet,
                        quiet.replace("{\"name\": \"PAID\", \"parent\": \"OPEN\"}", "{\"name\": \"PAID\"}"),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void historyStartsSomewhere() throws MalformedModel {
        assertThat(changes("\"initial\": \"PLACED\"", "\"initial\": \"PAID\""))
                .containsExactly("ResumedElsewhere[superstate=OPEN, was=PLACED, is=PAID]");
    }

    @Test
    void time() throws MalformedModel {
        assertThat(changes(", \"after\": \"PT1H\"", "")).containsExactly("TimeoutGone[event=LAPSE, was=PT1H]");
        assertThat(changes("\"PT1H\"", "\"patience()\""))
                .containsExactly("TimeoutMoved[event=LAPSE, was=PT1H, is=patience()]");
        assertThat(changes("{\"name\": \"HOLD\"}", "{\"name\": \"HOLD\", \"after\": \"PT5S\"}"))
                .containsExactly("TimeoutNew[event=HOLD, is=PT5S]");
    }

    /** A timer of a superstate goes on where the machine moves within it. */
    @Test
    void whatATimerBelongsTo() throws MalformedModel {
        String row = "{\"from\": [\"PLACED\"], \"event\": \"LAPSE\", \"kind\": \"external\", \"to\": \"CART\"}";
        String own = ORDER.replace(row, row.replace("\"PLACED\"", "\"PLACED\", \"PAID\""));
        String common = own.replace(
                "\"LAPSE\", \"kind\": \"external\"", "\"LAPSE\", \"kind\": \"external\", \"within\": \"OPEN\"");

        assertThat(changes(own, common, Map.of()))
                .containsExactly("TimerMoved[event=LAPSE, states=[PLACED, PAID], isAnew=false]");
        assertThat(changes(common, own, Map.of()))
                .containsExactly("TimerMoved[event=LAPSE, states=[PLACED, PAID], isAnew=true]");
        assertThat(changes(common, ORDER, Map.of()))
                .containsExactly(
                        "RowGone[cells=Cells[states=[PAID], events=[LAPSE]], was=[Way[kind=EXTERNAL, to=CART]], isRefused=true]");
    }

    @Test
    void finalStatesAndNewOnes() throws MalformedModel {
        assertThat(changes(", \"final\": true", "")).containsExactly("FinalChanged[state=SHIPPED, isFinal=false]");
        assertThat(changes("{\"name\": \"HELD\"}", "{\"name\": \"HELD\"}, {\"name\": \"LOST\"}"))
                .containsExactly("StateNew[state=LOST]");
    }

    /** Hundreds of states and events, all of which are called otherwise. */
    @Test
    @Timeout(20)
    void largeMachinesAreComparedAtOnce() throws MalformedModel {
        StringBuilder states = new StringBuilder();
        StringBuilder events = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            states.append(i == 0 ? "" : ",").append("{\"name\": \"S").append(i).append("\"}");
            events.append(i == 0 ? "" : ",").append("{\"name\": \"E").append(i).append("\"}");
            for (int event = 0; event < 40; event++) {
                rows.append(rows.isEmpty() ? "" : ",")
                        .append("{\"from\": [\"S%d\"], \"event\": \"E%d\", \"kind\": \"external\", \"to\": \"S%d\"}"
                                .formatted(i, event, (i + event) % 120));
            }
        }
        String large = "{\"format\": 1, \"name\": \"L\", \"initial\": \"S0\", \"states\": [" + states
                + "], \"events\": [" + events + "], \"rows\": [" + rows + "]}";

        assertThat(changes(large, large, Map.of())).isEmpty();
        assertThat(changes(large, large.replace("\"S", "\"T"), Map.of())).hasSize(240);
        assertThat(changes(large, large.replace("\"E", "\"F"), Map.of())).hasSize(120);
        assertThat(changes(large, large.replace("\"S7\"", "\"SEVEN\""), Map.of()))
                .containsExactly("StateGone[state=S7, successor=SEVEN]");
    }
}

package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;
import static dev.switchgear.processor.check.DoorModel.STATES;
import static dev.switchgear.processor.check.DoorModel.guard;
import static dev.switchgear.processor.check.DoorModel.reference;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Method.Form;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.StateAction.Kind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about guards, effects, bodies, entry and exit actions and observers, on models made by hand. */
final class BehaviorChecksTest {

    private static final Parameter KEY = new Parameter("key", TypeName.INT);

    private final DoorModel door = new DoorModel();

    private Method test(String name) {
        return door.method(name, Form.CONCRETE, TypeName.BOOLEAN);
    }

    private Method act(String name) {
        return door.method(name, Form.CONCRETE, TypeName.VOID);
    }

    @Test
    void nothingIsWrongWithSoundBehaviour() {
        Method isFree = test("isFree");
        EventMethod close = door.event("close");
        door.row(
                close,
                CLOSED,
                List.of(guard("isFree", isFree)),
                List.of(reference("ring", Fit.SAME, act("ring"))),
                OPEN);
        door.row(close, OPEN, List.of(guard("!isFree", isFree)), List.of(), OPEN);
        door.row(door.event(act("open")), OPEN, CLOSED);
        Method tell = act("tell");
        door.action(Kind.ENTRY, tell, OPEN, CLOSED);
        door.action(Kind.EXIT, tell, OPEN);
        door.observer(tell);
        door.observer(door.method(
                "observe",
                Form.STATIC,
                TypeName.VOID,
                new Parameter("from", STATES),
                new Parameter("event", ClassName.get("door", "DoorMachine", "Event")),
                new Parameter("to", STATES)));

        assertThat(door.problems()).isEmpty();
    }

    @Test
    void anUnknownNameIsOneMistakeInEachRole() {
        EventMethod close = door.event("close");
        door.row(close, CLOSED, List.of(guard("isFree")), List.of(reference("isFree", Fit.SAME)), OPEN);
        door.row(close, CLOSED, List.of(guard("!isFree")), List.of(), CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "11 [SG123] a row of close names a guard that does not exist: isFree",
                        "11 [SG123] a row of close names an effect that does not exist: isFree");
    }

    @Test
    void aGuardTellsAndAnEffectActs() {
        EventMethod close = door.event("close");
        Method isFree = act("isFree");
        Method ring = test("ring");
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(reference("ring", Fit.SAME, ring)), OPEN);
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "13 [SG124] isFree cannot be a guard of close", "13 [SG124] ring cannot be an effect of close");
    }

    @Test
    void whatTakesSomethingElseIsBlamedForEachEventThatBringsSomethingElse() {
        Method fits = door.method("fits", Form.CONCRETE, TypeName.BOOLEAN, new Parameter("any", STATES));
        EventMethod close = door.event("close", KEY);
        EventMethod open = door.event("open");
        door.row(close, CLOSED, List.of(guard(Fit.NONE, "fits", fits)), List.of(), OPEN);
        door.row(close, CLOSED, List.of(guard(Fit.NONE, "!fits", fits)), List.of(), CLOSED);
        door.row(open, OPEN, List.of(guard(Fit.NONE, "fits", fits)), List.of(), CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "13 [SG124] fits cannot be a guard of close", "15 [SG124] fits cannot be a guard of open");
    }

    @Test
    void aPrivateMethodIsOneMistake() {
        Method isFree = door.hidden("isFree", TypeName.BOOLEAN);
        Method tell = door.hidden("tell", TypeName.VOID);
        EventMethod close = door.event("close");
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), OPEN);
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), CLOSED);
        door.observer(tell);
        door.action(Kind.EXIT, tell, OPEN);

        assertThat(door.problems())
                .containsExactly(
                        "13 [SG125] isFree cannot be a guard: it is private",
                        "15 [SG125] tell cannot be an observer: it is private");
    }

    @Test
    void overloadsThatTakeSupertypesAreAmbiguous() {
        Method one = door.method("fits", Form.CONCRETE, TypeName.BOOLEAN, new Parameter("key", TypeName.LONG));
        Method other = door.method("fits", Form.CONCRETE, TypeName.BOOLEAN, new Parameter("key", TypeName.DOUBLE));
        EventMethod close = door.event("close", KEY);
        door.row(close, CLOSED, List.of(guard(Fit.WIDER, "fits", one, other)), List.of(), OPEN);

        assertThat(door.problems()).containsExactly("13 [SG126] a row of close names a guard that is ambiguous: fits");
    }

    @Test
    void anExceptionIsOneMistakeForAllEventsThatDoNotDeclareIt() {
        Method isFree = door.throwing("isFree", TypeName.BOOLEAN, FileNotFoundException.class);
        Method tell = door.throwing("tell", TypeName.VOID, IOException.class, IllegalStateException.class);
        EventMethod open = door.event(door.throwing("open", TypeName.VOID, IOException.class));
        EventMethod close = door.event("close");
        EventMethod slam = door.event("slam");
        door.row(open, OPEN, List.of(guard("isFree", isFree)), List.of(), CLOSED);
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), OPEN);
        door.row(slam, CLOSED, OPEN);
        door.action(Kind.ENTRY, tell, CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "16 [SG127] isFree may throw FileNotFoundException, which close does not declare",
                        "18 [SG127] tell may throw IOException, which close and slam do not declare");
    }

    @Test
    void exitActionsRunWhereAStateIsLeftAndObserversAlways() {
        Method leave = door.throwing("leave", TypeName.VOID, IOException.class);
        Method tell = door.throwing("tell", TypeName.VOID, InterruptedException.class);
        EventMethod knock = door.event("knock");
        EventMethod close = door.event("close");
        door.row(knock, null, OPEN);
        door.row(close, CLOSED, OPEN);
        door.row(Row.Kind.IGNORE, close, CLOSED);
        door.action(Kind.EXIT, leave, OPEN);
        door.action(Kind.ENTRY, leave, OPEN);
        door.observer(tell);

        assertThat(door.problems())
                .containsExactly(
                        "17 [SG127] leave may throw IOException, which close does not declare",
                        "19 [SG127] tell may throw InterruptedException, which knock and close do not declare");
    }

    @Test
    void effectsBesideABodyAreWrongWhateverTheyAre() {
        EventMethod close = door.event(act("close"));
        Method ring = door.throwing("ring", TypeName.VOID, IOException.class);
        door.row(
                close,
                CLOSED,
                List.of(),
                List.of(reference("ring", Fit.SAME, ring), reference("unheardOf", Fit.SAME)),
                OPEN);

        assertThat(door.problems()).containsExactly("12 [SG128] close has a body, and its row names effects");
    }

    @Test
    void anEventIsNoAction() {
        EventMethod close = door.event("close");
        EventMethod open = door.event("open");
        Method canOpen = door.method("canOpen", Form.ABSTRACT, TypeName.BOOLEAN);
        Reference opening = reference("open", Fit.SAME, open.method());
        door.row(close, CLOSED, List.of(guard("canOpen", canOpen)), List.of(opening), OPEN);
        door.row(open, OPEN, List.of(), List.of(opening), CLOSED);
        door.observer(close.method());

        assertThat(door.problems())
                .containsExactly(
                        "13 [SG129] canOpen cannot be a guard: the machine implements it",
                        "13 [SG129] open cannot be an effect: it is an event",
                        "15 [SG129] close cannot be an observer: it is an event");
    }

    @Test
    void anEventThatTakesSomethingElseIsNoActionEither() {
        EventMethod close = door.event("close", KEY);
        EventMethod open = door.event("open");
        door.row(close, CLOSED, OPEN);
        door.row(open, OPEN, List.of(), List.of(reference("close", Fit.NONE, close.method())), CLOSED);

        assertThat(door.problems()).containsExactly("13 [SG129] close cannot be an effect: it is an event");
    }

    @Test
    void guardsThatCrissCrossAreTooIntricate() {
        EventMethod close = door.event("close");
        for (String pair : List.of("ab", "cd", "ef", "gh", "ij", "ad", "cf", "eh", "gj", "ib")) {
            door.row(
                    close,
                    CLOSED,
                    List.of(freely(pair.substring(0, 1)), freely(pair.substring(1))),
                    List.of(),
                    OPEN,
                    CLOSED);
        }

        assertThat(door.problems()).containsExactly("11 [SG130] the guards of close in OPEN are too complex");
    }

    private Guard freely(String name) {
        return guard(name, new DoorModel().method(name, Form.CONCRETE, TypeName.BOOLEAN));
    }

    @Test
    void aGuardDoesNotContradictItself() {
        EventMethod close = door.event("close");
        Method isFree = test("isFree");
        door.row(close, CLOSED, List.of(guard("isFree", isFree), guard("!isFree", isFree)), List.of(), OPEN);

        assertThat(door.problems())
                .containsExactly("12 [SG131] a row of close can never be taken: isFree and !isFree cannot both hold");
    }

    @Test
    void aGuardIsNamedOnceAndAnEffectAsOftenAsItRuns() {
        EventMethod close = door.event("close");
        Method isFree = test("isFree");
        Reference ring = reference("ring", Fit.SAME, act("ring"));
        door.row(close, CLOSED, List.of(guard("isFree", isFree), guard("isFree", isFree)), List.of(ring, ring), OPEN);
        door.row(close, CLOSED, List.of(guard(""), guard("")), List.of(), CLOSED);

        assertThat(door.problems())
                .containsExactly(
                        "13 [SG119] a row of close names isFree twice",
                        "14 [SG123] a row of close names a guard that does not exist: its name is empty");
    }

    @Test
    void aRowWithoutGuardsIsTheLast() {
        EventMethod close = door.event("close");
        Method isFree = test("isFree");
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), OPEN);
        door.row(close, CLOSED, OPEN);
        door.row(close, OPEN, List.of(guard("!isFree", isFree)), List.of(), OPEN);

        assertThat(door.problems()).containsExactly("14 [SG203] a row of close is never taken in OPEN");
    }

    @Test
    void whatGuardsMayPermitIsIgnoredPerhapsButNotRejected() {
        Method isFree = test("isFree");
        EventMethod close = door.event("close");
        EventMethod open = door.event("open");
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), OPEN);
        door.row(Row.Kind.IGNORE, close, OPEN);
        door.row(open, OPEN, List.of(guard("isFree", isFree)), List.of(), CLOSED);
        door.row(Row.Kind.REJECT, open, CLOSED);

        assertThat(door.problems()).containsExactly("16 [SG205] @Reject of open in CLOSED contradicts another row");
    }

    @Test
    void whileAGuardIsUnknownItsQueryTakesTheParametersAndDoesWithout() {
        EventMethod close = door.event("close", KEY);
        door.method("canClose", Form.ABSTRACT, TypeName.BOOLEAN, KEY);
        door.row(close, CLOSED, List.of(guard("isFree")), List.of(), OPEN);

        assertThat(door.problems())
                .containsExactly("12 [SG123] a row of close names a guard that does not exist: isFree");
    }

    @Test
    void aQueryThrowsWhatItsGuardsThrow() {
        Method isFree = door.throwing("isFree", TypeName.BOOLEAN, IOException.class);
        EventMethod close = door.event(door.throwing("close", TypeName.VOID, IOException.class));
        door.method("canClose", Form.ABSTRACT, TypeName.BOOLEAN);
        door.row(close, CLOSED, List.of(guard("isFree", isFree)), List.of(), OPEN);

        assertThat(door.problems()).containsExactly("12 [SG110] DoorMachine does not implement canClose");
    }
}

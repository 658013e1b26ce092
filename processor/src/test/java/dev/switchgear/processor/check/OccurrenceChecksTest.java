package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.Reason;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Target.To;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about events as data, and about refusals, on models made by hand. */
final class OccurrenceChecksTest {

    private final DoorModel door = new DoorModel();

    OccurrenceChecksTest() {
        door.soundDoor();
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    private Method method(String name, Parameter... parameters) {
        return door.method(name, Method.Form.CONCRETE, TypeName.VOID, parameters);
    }

    private Parameter occurrence() {
        return new Parameter("occurrence", door.machine().names().occurrence());
    }

    @Test
    void eachRecordHasANameOfItsOwn() {
        door.row(door.event("event"), null, OPEN);
        door.row(door.event("snapShot"), null, OPEN);
        door.row(door.event("state", new Parameter("text", TypeName.INT)), null, OPEN);
        door.row(door.event("doorMachine"), null, OPEN);
        door.row(door.event("shutAll"), null, OPEN);
        door.row(door.event("shutall"), null, OPEN);
        List<String> others = door.problems();
        assertThat(others.stream().filter(problem -> problem.contains("SG158"))).isEmpty();

        door.hasOccurrences = true;
        assertThat(door.problems().stream()
                        .filter(problem -> problem.contains("SG158"))
                        .map(problem -> problem.substring(problem.indexOf("the record "))))
                .containsExactly(
                        "the record Event of event has a name that is taken",
                        "the record SnapShot of snapShot has a name that is taken",
                        "the record State of state has a name that is taken",
                        "the record DoorMachine of doorMachine has a name that is taken",
                        "the record Shutall of shutall has a name that is taken");
    }

    @Test
    void whoAsksForOccurrencesMayTakeThem() {
        door.action(StateAction.Kind.ENTRY, method("enter", occurrence()), CLOSED);
        door.observer(method(
                "told", new Parameter("from", DoorModel.STATES), occurrence(), new Parameter("to", DoorModel.STATES)));
        door.refusal(method(
                "refused",
                new Parameter("state", DoorModel.STATES),
                occurrence(),
                new Parameter("reason", ClassName.get(Reason.class))));
        assertThat(door.problems()).hasSize(3);

        door.hasOccurrences = true;
        assertFound();
    }

    @Test
    void thereIsNoneWhenAMachineStarts() {
        door.hasOccurrences = true;
        State ajar = door.state("AJAR");
        door.automatic(new To(ajar), door.when("g"), List.of(), OPEN);
        door.automatic(new To(CLOSED), door.when("g"), List.of(), ajar);
        door.action(StateAction.Kind.ENTRY, method("first", occurrence()), OPEN);
        door.action(StateAction.Kind.EXIT, method("leave", occurrence()), OPEN);
        door.action(StateAction.Kind.ENTRY, method("later", occurrence()), CLOSED, ajar);

        assertThat(door.problems().stream().map(problem -> problem.substring(problem.indexOf("[SG"))))
                .containsExactly(
                        "[SG156] first takes the event, and there is none when a machine starts",
                        "[SG156] leave takes the event, and there is none for an automatic row at the start",
                        "[SG156] later takes the event, and there is none for an automatic row at the start");
    }

    @Test
    void whoIsToldOfRefusalsIsToldAllOrNothing() {
        door.refusal(method("nothing"));
        door.refusal(method(
                "all",
                new Parameter("state", DoorModel.STATES),
                new Parameter("event", door.machine().eventType()),
                new Parameter("reason", ClassName.get(Reason.class))));
        assertFound();

        door.refusal(method("some", new Parameter("state", DoorModel.STATES)));
        assertThat(door.problems().toString()).contains("[SG124] some cannot be an observer of refusals");
    }

    @Test
    void whatTheyThrowEachEventDeclaresThatMayBeRefused() {
        door.refusal(door.throwing("refused", TypeName.VOID, IOException.class));

        assertThat(door.problems().toString()).contains("[SG127] refused may throw IOException, which ");
    }
}

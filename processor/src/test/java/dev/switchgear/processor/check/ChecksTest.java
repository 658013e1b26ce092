package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Constructor;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Lint;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules, on models made by hand: no compiler takes part. */
final class ChecksTest {

    private static final ClassName DOOR = ClassName.get("door", "Door");
    private static final ClassName STATES = DOOR.nestedClass("State");
    private static final State OPEN = new State("OPEN");
    private static final State CLOSED = new State("CLOSED");

    private final List<Method> methods = new ArrayList<>();
    private final List<Constructor> constructors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<StateAction> stateActions = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private Optional<EnumType> eventEnum = Optional.empty();
    private Optional<FinalStates> finals = Optional.empty();
    private Optional<InitialState> initial = Optional.of(new InitialState(OPEN, Site.numbered(1)));
    private int sites = 10;

    private List<String> problems() {
        Spec spec = new Spec(
                DOOR,
                false,
                true,
                true,
                List.of(),
                constructors,
                methods,
                Set.of("State"),
                Lint.NONE,
                silenced,
                Site.numbered(0));
        EnumType states = new EnumType(STATES, true, List.of("OPEN", "CLOSED"), false);
        Machine machine = new Machine(
                spec, states, eventEnum, initial, finals, events, rows, new Behavior(stateActions, observers), false);
        return Checks.of(machine, true)
                .map(problem -> problem.site().order() + " "
                        + problem.message().lines().findFirst().orElseThrow())
                .collect(toList());
    }

    private Method method(String name, Method.Form form, TypeName result, Parameter... parameters) {
        Method method = new Method(
                name,
                Visibility.PUBLIC,
                form,
                List.of(),
                Arrays.asList(parameters),
                false,
                result,
                List.of(),
                Lint.NONE,
                Site.numbered(sites++));
        methods.add(method);
        return method;
    }

    private Event event(String name) {
        Event event = EventMethod.of(method(name, Method.Form.ABSTRACT, TypeName.VOID), EventMethod.Reply.NOTHING);
        events.add(event);
        return event;
    }

    private Row row(Event event, State to, State... from) {
        Row row = new Row(
                Row.Kind.TRANSITION,
                Arrays.asList(from),
                List.of(event),
                Optional.ofNullable(to).stream().toList(),
                List.of(),
                List.of(),
                Site.numbered(sites++));
        rows.add(row);
        return row;
    }

    private void soundDoor() {
        row(event("close"), CLOSED, OPEN);
        row(event("open"), OPEN, CLOSED);
    }

    @Test
    void nothingIsWrongWithASoundMachine() {
        soundDoor();

        assertThat(problems()).isEmpty();
    }

    @Test
    void theInitialStateIsNamed() {
        soundDoor();
        initial = Optional.empty();

        assertThat(problems()).containsExactly("0 [SG104] Door has no initial state");
    }

    @Test
    void withoutAnyEventNoMethodIsBlamed() {
        method("close", Method.Form.ABSTRACT, TypeName.VOID);

        assertThat(problems()).containsExactly("0 [SG105] Door has no events");
    }

    @Test
    void theSecondOfTwoRowsIsBlamed() {
        Event close = event("close");
        row(close, CLOSED, OPEN);
        row(close, OPEN, CLOSED, OPEN);

        assertThat(problems()).containsExactly("12 [SG201] two rows for close in OPEN");
    }

    @Test
    void threeRowsAreTwoConflicts() {
        Event close = event("close");
        row(close, CLOSED, OPEN);
        row(close, OPEN, OPEN);
        row(close, CLOSED, OPEN);

        assertThat(problems())
                .containsExactly("12 [SG201] two rows for close in OPEN", "13 [SG201] two rows for close in OPEN");
    }

    @Test
    void rowsOfDifferentEventsDoNotConflict() {
        row(event("close"), CLOSED, OPEN);
        row(event("slam"), CLOSED, OPEN);

        assertThat(problems()).isEmpty();
    }

    @Test
    void aFinalStateHasNoWayOutButMayStay() {
        finals = Optional.of(new FinalStates(List.of(CLOSED), Site.numbered(2)));
        row(event("close"), CLOSED, OPEN);
        row(event("knock"), null, CLOSED);
        row(event("open"), OPEN, CLOSED);

        assertThat(problems()).containsExactly("15 [SG202] the final state CLOSED has a way out");
    }

    @Test
    void aRowHasASource() {
        soundDoor();
        row(events.get(0), CLOSED);

        assertThat(problems()).containsExactly("14 [SG111] a row of close names no state");
    }

    @Test
    void generatedMethodsMayBeDeclaredAbstract() {
        soundDoor();
        method("state", Method.Form.ABSTRACT, STATES);
        method("isIn", Method.Form.ABSTRACT, TypeName.BOOLEAN, new Parameter("which", STATES));

        assertThat(problems()).isEmpty();
    }

    @Test
    void whatNobodyImplementsIsBlamed() {
        soundDoor();
        method("state", Method.Form.ABSTRACT, TypeName.INT);
        method("paint", Method.Form.ABSTRACT, TypeName.VOID);
        method("sand", Method.Form.CONCRETE, TypeName.VOID);

        assertThat(problems())
                .containsExactly(
                        "14 [SG110] DoorMachine would not implement state",
                        "15 [SG110] DoorMachine would not implement paint");
    }

    @Test
    void aBodyForAGeneratedMethodIsBlamedButNotAnOverload() {
        soundDoor();
        method("canClose", Method.Form.CONCRETE, TypeName.BOOLEAN);
        method("canOpen", Method.Form.CONCRETE, TypeName.BOOLEAN, new Parameter("key", TypeName.INT));
        method("toString", Method.Form.CONCRETE, ClassName.get(String.class));

        assertThat(problems()).containsExactly("14 [SG114] canClose is a method that the machine has itself");
    }

    @Test
    void aStateToResumeInKeepsConstructorsApart() {
        soundDoor();
        constructors.add(constructor(TypeName.INT));
        constructors.add(constructor(TypeName.INT, TypeName.INT));
        assertThat(problems()).isEmpty();

        constructors.add(constructor(TypeName.INT, STATES));
        assertThat(problems()).containsExactly("16 [SG115] two constructors of Door give the machine the same one");
    }

    private Constructor constructor(TypeName... types) {
        List<Parameter> parameters =
                Arrays.stream(types).map(type -> new Parameter("any", type)).toList();
        return new Constructor(true, List.of(), parameters, false, List.of(), Lint.NONE, Site.numbered(sites++));
    }
}

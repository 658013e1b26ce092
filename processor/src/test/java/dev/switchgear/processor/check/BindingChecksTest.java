package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;
import static dev.switchgear.processor.check.DoorModel.STATES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Lint.Deprecation;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Access;
import dev.switchgear.processor.model.Accessor;
import dev.switchgear.processor.model.Accessor.Form;
import dev.switchgear.processor.model.Accessor.Hindrance;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Row.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules about what carries a machine's state. */
final class BindingChecksTest {

    private static final TypeName INSTANT = ClassName.get(Instant.class);

    private final DoorModel door = new DoorModel();
    private final EventMethod slam = door.event("slam");
    private final List<BoundComponent> components = new ArrayList<>();

    BindingChecksTest() {
        door.soundDoor();
        door.row(slam, CLOSED, OPEN);
    }

    private static Access access(TypeName type, Optional<Hindrance> hindrance) {
        Accessor accessor =
                new Accessor(Form.METHOD, "status", type, "status in Row", hindrance, false, Deprecation.NONE);
        return new Access("status", List.of("status"), List.of("%s status()"), List.of(accessor));
    }

    private void component(String name, Access reading, Access writing, int site) {
        components.add(new BoundComponent(name, reading, writing, "@Bound", Site.numbered(site)));
    }

    private void component(String name, TypeName type, int site) {
        component(name, access(type, Optional.empty()), access(type, Optional.empty()), site);
    }

    private void bind() {
        Parameter row = new Parameter("row", ClassName.get("door", "Row"));
        Constructor constructor = door.constructor(row.type());
        door.bindings.add(new Binding(
                Optional.of(constructor),
                row,
                true,
                components,
                components.get(0).site()));
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    @Test
    void whatCarriesTheStateIsSound() {
        component("state", STATES, 50);
        bind();

        assertFound();
    }

    @Test
    void whatIsStoredIsCarriedWhole() {
        door.timeout(slam, 30);
        component("state", STATES, 50);
        bind();

        assertFound("50 [SG171] slamDue is not bound, and would be lost");
    }

    @Test
    void whatMayBeMissingMayBeOptional() {
        door.timeout(slam, 30);
        component("state", STATES, 50);
        component("slamDue", ParameterizedTypeName.get(ClassName.get(Optional.class), INSTANT), 51);
        bind();

        assertFound();
    }

    @Test
    void aStateIsNotOptional() {
        component("state", ParameterizedTypeName.get(ClassName.get(Optional.class), STATES), 50);
        bind();

        assertFound("50 [SG172] Row has nothing to read the state by");
    }

    @Test
    void ofWhichComponentsThereAreAPartDoesNotTell() {
        component("state", STATES, 50);
        component("slamDue", INSTANT, 51);
        bind();

        assertFound("51 [SG171] a machine has no component that is called slamDue");
        assertThat(door.problemsOfAPart()).isEmpty();
    }

    @Test
    void aComponentIsCarriedOnce() {
        component("state", STATES, 50);
        component("state", STATES, 51);
        bind();

        assertFound("51 [SG171] state is bound twice");
    }

    @Test
    void whatIsReadIsWritten() {
        component(
                "state",
                access(STATES, Optional.empty()),
                access(STATES, Optional.of(new Hindrance("is private", "show %s"))),
                50);
        bind();

        assertFound("50 [SG172] Row has nothing to write the state by");
    }

    @Test
    void itHasTheTypeOfTheState() {
        component("state", ClassName.get(String.class), 50);
        bind();

        assertFound("50 [SG172] Row has nothing to read the state by");
    }

    @Test
    void oneParameterCarriesIt() {
        component("state", STATES, 50);
        bind();
        door.bindings.add(new Binding(
                Optional.of(door.constructor()),
                new Parameter("other", ClassName.get("door", "Row")),
                true,
                components,
                Site.numbered(51)));

        assertThat(door.problems()).contains("51 [SG170] other cannot carry the state of Door: another parameter does");
    }

    @Test
    void itIsAnObject() {
        component("state", STATES, 50);
        Parameter row = new Parameter("row", TypeName.INT);
        door.bindings.add(
                new Binding(Optional.of(door.constructor(row.type())), row, false, components, Site.numbered(50)));

        assertFound("50 [SG170] row cannot carry the state of Door: it is no object with members");
    }

    @Test
    void nothingWaits() {
        component("state", STATES, 50);
        bind();
        door.row(Kind.DEFER, slam, OPEN);

        assertThat(door.problems())
                .contains(
                        "50 [SG170] row cannot carry the state of Door: events may wait, and nothing would carry them");
    }
}

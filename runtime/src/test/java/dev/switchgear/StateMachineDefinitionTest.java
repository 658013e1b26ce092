package dev.switchgear;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StateMachineDefinitionTest {

    private enum Door {
        OPEN,
        CLOSED
    }

    private enum Act {
        SHUT,
        KNOCK
    }

    private static final List<TransitionDefinition<Door, Act>> ROWS = List.of(
            TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED),
            TransitionDefinition.internal(Door.CLOSED, Act.KNOCK));

    @Test
    void keepsTheOrderItWasGiven() {
        var definition = new StateMachineDefinition<>(
                "Door",
                List.of(Door.values()),
                List.of(Act.values()),
                Door.OPEN,
                EnumSet.of(Door.CLOSED, Door.OPEN),
                ROWS);

        assertThat(definition.finals()).containsExactly(Door.OPEN, Door.CLOSED).inOrder();
        assertThat(definition.rows()).containsExactlyElementsIn(ROWS).inOrder();
        assertThrows(
                UnsupportedOperationException.class, () -> definition.finals().clear());
    }

    @Test
    void anInternalRowStays() {
        assertThat(ROWS.get(0).next()).isEqualTo(Door.CLOSED);
        assertThat(ROWS.get(1).next()).isEqualTo(Door.CLOSED);
        assertThat(ROWS.get(1).to()).isEmpty();
    }

    @Test
    void anIgnoredRowStaysToo() {
        var ignored = TransitionDefinition.ignored(Door.CLOSED, Act.SHUT);

        assertThat(ignored.kind()).isEqualTo(TransitionDefinition.Kind.IGNORED);
        assertThat(ignored.next()).isEqualTo(Door.CLOSED);
        assertThat(ignored.to()).isEmpty();
    }

    @Test
    void refusesARowOverAStateThatIsNotListed() {
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> new StateMachineDefinition<>(
                        "Door", List.of(Door.OPEN), List.of(Act.values()), Door.OPEN, Set.of(), ROWS));

        assertThat(thrown).hasMessageThat().isEqualTo("CLOSED is not one of [OPEN]");
    }

    @Test
    void refusesAKindThatItsTargetContradicts() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TransitionDefinition<>(
                        Door.OPEN,
                        Act.SHUT,
                        TransitionDefinition.Kind.EXTERNAL,
                        Optional.empty(),
                        List.of(),
                        List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TransitionDefinition<>(
                        Door.OPEN,
                        Act.SHUT,
                        TransitionDefinition.Kind.INTERNAL,
                        Optional.of(Door.OPEN),
                        List.of(),
                        List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TransitionDefinition<>(
                        Door.OPEN,
                        Act.SHUT,
                        TransitionDefinition.Kind.IGNORED,
                        Optional.of(Door.OPEN),
                        List.of(),
                        List.of()));
    }

    @Test
    void aRowSaysUnderWhichConditionsAndWhatItDoes() {
        TransitionDefinition<Door, Act> row = TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED)
                .when("isFree", "!isHeld")
                .then("ring", "lock");

        assertThat(row.guards()).containsExactly("isFree", "!isHeld").inOrder();
        assertThat(row.effects()).containsExactly("ring", "lock").inOrder();
        assertThat(row.next()).isEqualTo(Door.CLOSED);
        assertThat(row).isNotEqualTo(TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED));
    }

    private static final List<TransitionDefinition<Door, Act>> NESTED_ROWS = List.of(
            TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED)
                    .within("ALL")
                    .into("SHUT"),
            TransitionDefinition.resuming(Door.OPEN, Act.KNOCK, "SHUT").when("isFree"));

    @Test
    void superstatesContainStatesHoweverDeep() {
        var definition = nested(NESTED_ROWS, List.of(), superstates());

        assertThat(definition.within("ALL"))
                .containsExactly(Door.OPEN, Door.CLOSED)
                .inOrder();
        assertThat(definition.within("SHUT")).containsExactly(Door.CLOSED);
        assertThrows(IllegalArgumentException.class, () -> definition.within("NONE"));
        assertThat(definition.superstates().get(1).parent()).hasValue("ALL");
    }

    @Test
    void aRowThatResumesLeadsWhereOnlyTheMachineKnows() {
        TransitionDefinition<Door, Act> row = NESTED_ROWS.get(1);

        assertThat(row.kind()).isEqualTo(TransitionDefinition.Kind.RESUMING);
        assertThat(row.resumes()).hasValue("SHUT");
        assertThat(row.to()).isEmpty();
        assertThat(assertThrows(IllegalStateException.class, row::next))
                .hasMessageThat()
                .contains("SHUT");
    }

    @Test
    void aRowKeepsWhatItIsWithin() {
        var row = NESTED_ROWS.get(0).when("isFree").then("lock");

        assertThat(row.within()).hasValue("ALL");
        assertThat(row.into()).hasValue("SHUT");
        assertThat(row.next()).isEqualTo(Door.CLOSED);
        assertThat(row.guards()).containsExactly("isFree");
        assertThat(row.effects()).containsExactly("lock");
    }

    @Test
    void refusesSuperstatesThatAreNoForest() {
        assertIsRefused("CLOSED is listed twice", List.of(), List.of(superstate("A", null), superstate("B", null)));
        assertIsRefused("A is listed twice", List.of(), List.of(superstate("A", null), bare("A", null)));
        assertIsRefused("NONE is not one of [A]", List.of(), List.of(superstate("A", "NONE")));
        assertIsRefused("A is within a circle of superstates", List.of(), List.of(bare("A", "B"), bare("B", "A")));
        assertIsRefused(
                "B is within a circle of superstates", List.of(), List.of(superstate("C", null), bare("B", "B")));
        assertIsRefused(
                "OPEN is not within A",
                List.of(),
                List.of(new SuperstateDefinition<>(
                        "A", Optional.empty(), List.of(Door.CLOSED), Optional.of(Door.OPEN))));
    }

    @Test
    void refusesRowsThatDoNotFitTheSuperstates() {
        var shut = TransitionDefinition.external(Door.OPEN, Act.SHUT, Door.CLOSED);

        assertIsRefused("OPEN is not within A", List.of(shut.within("A")), List.of(superstate("A", null)));
        assertIsRefused("CLOSED is not within B", List.of(shut.into("B")), List.of(bare("B", null)));
        assertIsRefused("NONE is not one of [A]", List.of(shut.into("NONE")), List.of(bare("A", null)));
        assertIsRefused(
                "NONE is not one of [A]",
                List.of(TransitionDefinition.resuming(Door.OPEN, Act.SHUT, "NONE")),
                List.of(superstate("A", null)));
    }

    @Test
    void refusesAutomaticRowsThatDoNotFit() {
        var kind = TransitionDefinition.Kind.IGNORED;
        assertThrows(IllegalArgumentException.class, () -> automatic(kind, null, null));
        assertThrows(IllegalArgumentException.class, () -> automatic(TransitionDefinition.Kind.INTERNAL, null, "SHUT"));
        var beside = automatic(TransitionDefinition.Kind.EXTERNAL, Door.OPEN, null);
        assertThat(nested(List.of(), List.of(beside), superstates()).automatics())
                .containsExactly(beside);
        assertThrows(
                IllegalArgumentException.class, () -> nested(List.of(), List.of(beside), List.of(bare("SHUT", null))));
    }

    @Test
    void refusesAKindThatItsSuperstateContradicts() {
        var internal = TransitionDefinition.internal(Door.OPEN, Act.SHUT);
        assertThrows(IllegalArgumentException.class, () -> internal.into("SHUT"));
        assertThrows(IllegalArgumentException.class, () -> NESTED_ROWS.get(1).into("SHUT"));
    }

    private static AutomaticDefinition<Door> automatic(TransitionDefinition.Kind kind, Door to, String resumes) {
        return new AutomaticDefinition<>(
                Door.CLOSED,
                kind,
                Optional.ofNullable(to),
                List.of("isFree"),
                List.of("lock"),
                Optional.of("SHUT"),
                Optional.empty(),
                Optional.ofNullable(resumes));
    }

    private static List<SuperstateDefinition<Door>> superstates() {
        return List.of(
                new SuperstateDefinition<>("ALL", Optional.empty(), List.of(Door.OPEN), Optional.of(Door.CLOSED)),
                superstate("SHUT", "ALL"));
    }

    private static SuperstateDefinition<Door> superstate(String name, String parent) {
        return new SuperstateDefinition<>(
                name, Optional.ofNullable(parent), List.of(Door.CLOSED), Optional.of(Door.CLOSED));
    }

    private static SuperstateDefinition<Door> bare(String name, String parent) {
        return new SuperstateDefinition<Door>(name, Optional.ofNullable(parent), List.of(), Optional.empty());
    }

    private static StateMachineDefinition<Door, Act> nested(
            List<TransitionDefinition<Door, Act>> rows,
            List<AutomaticDefinition<Door>> automatics,
            List<SuperstateDefinition<Door>> superstates) {
        return new StateMachineDefinition<>(
                "Door",
                List.of(Door.values()),
                List.of(Act.values()),
                Door.OPEN,
                Set.of(),
                rows,
                superstates,
                automatics);
    }

    private static void assertIsRefused(
            String message, List<TransitionDefinition<Door, Act>> rows, List<SuperstateDefinition<Door>> superstates) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> nested(rows, List.of(), superstates));
        assertThat(thrown).hasMessageThat().isEqualTo(message);
    }
}

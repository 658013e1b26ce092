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
}

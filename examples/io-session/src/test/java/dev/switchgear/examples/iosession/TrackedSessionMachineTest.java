package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.iosession.Raise.can;
import static dev.switchgear.examples.iosession.Raise.raise;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table says in each of the 48 cells what the event methods say, and what the documentation does. */
class TrackedSessionMachineTest {

    /**
     * What became of an event.
     *
     * @param next the state that it led to; none if it was refused
     * @param otherwise the names of the events that its refusal lists
     */
    private record Outcome(Optional<State> next, List<String> otherwise) {}

    static Stream<Arguments> cells() {
        return Stream.of(State.values())
                .flatMap(state -> Stream.of(Event.values()).map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cellIsThatOfTheEventMethods(State state, Event event) {
        IoSessionEvent numbered = numbered(event);

        assertThat(TrackedSessionMachine.permits(state, numbered)).isEqualTo(IoSessionMachine.permits(state, event));
        assertThat(TrackedSessionMachine.targets(state, numbered)).isEqualTo(IoSessionMachine.targets(state, event));
        assertThat(outcome(() -> TrackedSessionMachine.next(state, numbered)))
                .isEqualTo(outcome(() -> IoSessionMachine.next(state, event)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cellIsTheDocumentedOne(State state, Event event) {
        Optional<State> next = DocumentedTable.next(state, event);
        List<String> otherwise = next.isPresent() ? List.of() : names(DocumentedTable.permitted(state));

        assertThat(TrackedSessionMachine.permits(state, numbered(event))).isEqualTo(next.isPresent());
        assertThat(TrackedSessionMachine.targets(state, numbered(event)))
                .isEqualTo(next.map(Set::of).orElse(Set.of()));
        assertThat(outcome(() -> TrackedSessionMachine.next(state, numbered(event))))
                .isEqualTo(new Outcome(next, otherwise));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void machineFiresWhatTheMethodDoes(State state, Event event) {
        TrackedSessionMachine table = new TrackedSessionMachine(state);
        IoSessionMachine methods = new IoSessionMachine(state);

        assertThat(table.can(numbered(event))).isEqualTo(can(methods, event));
        assertThat(outcome(() -> {
                    table.fire(numbered(event));
                    return table.state();
                }))
                .isEqualTo(outcome(() -> {
                    raise(methods, event);
                    return methods.state();
                }));
        assertThat(table.state()).isEqualTo(methods.state());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void machineTriesWhatTheMethodCan(State state, Event event) {
        TrackedSessionMachine table = new TrackedSessionMachine(state);
        IoSessionMachine methods = new IoSessionMachine(state);

        boolean accepted = table.tryFire(numbered(event));

        assertThat(accepted).isEqualTo(can(methods, event));
        if (accepted) {
            raise(methods, event);
        }
        assertThat(table.state()).isEqualTo(methods.state());
    }

    @Test
    void definitionHasTheRowsOfTheEventMethods() {
        assertThat(TrackedSessionMachine.definition().rows())
                .containsExactlyElementsIn(IoSessionMachine.definition().rows().stream()
                        .map(row -> TransitionDefinition.external(row.from(), numbered(row.event()), row.next()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void driversCallbackRaisesTheEventOfItsNumber(IoSessionEvent event) {
        State before = TrackedSessionMachine.definition().rows().stream()
                .filter(row -> row.event() == event)
                .findFirst()
                .orElseThrow()
                .from();
        TrackedSessionMachine session = new TrackedSessionMachine(before);

        session.notified(event.number());

        assertThat(session.state()).isEqualTo(TrackedSessionMachine.next(before, event));
    }

    @Test
    void refusalReadsAsThatOfTheEventMethods() {
        TrackedSession session = new TrackedSessionMachine(State.DISCONNECTED_LOGGED_ON);

        assertThat(assertThrows(IllegalTransitionException.class, () -> session.fire(IoSessionEvent.CONNECTED)))
                .hasMessageThat()
                .isEqualTo(
                        "TrackedSession refuses connected in DISCONNECTED_LOGGED_ON; it permits: terminated, logoff");
    }

    @Test
    void startsAndEndsWhereTheEventMethodsDo() {
        assertThat(new TrackedSessionMachine().state()).isEqualTo(new IoSessionMachine().state());
        assertThat(TrackedSessionMachine.definition().finals())
                .isEqualTo(IoSessionMachine.definition().finals());
    }

    private static IoSessionEvent numbered(Event event) {
        return IoSessionEvent.valueOf(event.name());
    }

    private static Outcome outcome(Supplier<State> event) {
        try {
            return new Outcome(Optional.of(event.get()), List.of());
        } catch (IllegalTransitionException refused) {
            return new Outcome(Optional.empty(), names(refused.permitted()));
        }
    }

    private static List<String> names(Set<? extends Enum<?>> events) {
        return events.stream().<String>map(Enum::name).toList();
    }
}

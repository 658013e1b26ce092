package dev.switchgear.sql;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.AutomaticDefinition;
import dev.switchgear.StateMachineDefinition;
import dev.switchgear.SuperstateDefinition;
import dev.switchgear.TimeoutDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StoredStatesTest {

    private enum S {
        A,
        B,
        C,
        D,
        E
    }

    private enum X {
        GO,
        ON,
        OUT
    }

    private static final TransitionDefinition<S, X> A_TO_B = TransitionDefinition.external(S.A, X.GO, S.B);
    private static final TransitionDefinition<S, X> B_TO_C = TransitionDefinition.external(S.B, X.ON, S.C);

    private static StateMachineDefinition<S, X> machine(
            List<TransitionDefinition<S, X>> rows, List<AutomaticDefinition<S>> automatics, X... timeouts) {
        return new StateMachineDefinition<>(
                "Machine",
                List.of(S.values()),
                List.of(X.values()),
                S.A,
                Set.of(),
                rows,
                List.of(
                        new SuperstateDefinition<>("OUTER", Optional.empty(), List.of(S.B), Optional.of(S.B)),
                        new SuperstateDefinition<>("INNER", Optional.of("OUTER"), List.of(S.C, S.D), Optional.of(S.C))),
                automatics,
                List.of(timeouts).stream()
                        .map(event -> new TimeoutDefinition<>(event, Optional.of(Duration.ofDays(1)), Optional.empty()))
                        .toList());
    }

    private static AutomaticDefinition<S> automatic(S from, S to, String... guards) {
        return new AutomaticDefinition<>(
                from,
                Kind.EXTERNAL,
                Optional.of(to),
                List.of(guards),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> next(StoredStates stored, S state) {
        return stored.next().get(state.name());
    }

    @Test
    void rowLeadsWhereItSays() {
        StoredStates stored = StoredStates.of(machine(
                List.of(A_TO_B, B_TO_C, TransitionDefinition.internal(S.C, X.GO), A_TO_B.when("late")), List.of()));

        assertThat(stored.machine()).isEqualTo("Machine");
        assertThat(stored.states()).containsExactly("A", "B", "C", "D", "E").inOrder();
        assertThat(stored.first()).containsExactly("A");
        assertThat(stored.next())
                .containsExactly("A", List.of("B"), "B", List.of("C"), "C", List.of(), "D", List.of(), "E", List.of());
        assertThat(stored.timed()).isEmpty();
    }

    @Test
    void rowBehindOneWithoutGuardsIsNeverTaken() {
        TransitionDefinition<S, X> outer =
                TransitionDefinition.external(S.C, X.GO, S.E).within("OUTER");
        TransitionDefinition<S, X> inner =
                TransitionDefinition.external(S.C, X.GO, S.D).within("INNER");

        assertThat(next(StoredStates.of(machine(List.of(outer, inner), List.of())), S.C))
                .containsExactly("D");
        assertThat(next(StoredStates.of(machine(List.of(outer, inner.when("open")), List.of())), S.C))
                .containsExactly("D", "E");
        assertThat(next(
                        StoredStates.of(machine(List.of(outer, TransitionDefinition.ignored(S.C, X.GO)), List.of())),
                        S.C))
                .isEmpty();
        assertThat(next(
                        StoredStates.of(machine(
                                List.of(TransitionDefinition.ignored(S.C, X.GO), outer.when("x"), inner.when("!x")),
                                List.of())),
                        S.C))
                .isEmpty();
    }

    @Test
    void guardSaysOneThingInOneStep() {
        TransitionDefinition<S, X> other = TransitionDefinition.external(S.A, X.GO, S.C);

        assertThat(next(StoredStates.of(machine(List.of(A_TO_B.when("x"), other.when("x", "y")), List.of())), S.A))
                .containsExactly("B");
        assertThat(next(StoredStates.of(machine(List.of(A_TO_B.when("x"), other.when("!x", "y")), List.of())), S.A))
                .containsExactly("B", "C");
    }

    @Test
    void stateThatIsAlwaysPassedIsNotStored() {
        StoredStates stored = StoredStates.of(machine(List.of(A_TO_B), List.of(automatic(S.B, S.C))));

        assertThat(stored.states()).containsExactly("A", "C", "D", "E").inOrder();
        assertThat(next(stored, S.A)).containsExactly("C");
        assertThat(stored.next()).doesNotContainKey("B");
    }

    @Test
    void stateThatGuardsMayPassIsStored() {
        StoredStates stored = StoredStates.of(
                machine(List.of(A_TO_B), List.of(automatic(S.B, S.C, "x"), automatic(S.C, S.D, "y", "z"))));

        assertThat(next(stored, S.A)).containsExactly("B", "C", "D");
        assertThat(StoredStates.of(
                                machine(List.of(A_TO_B), List.of(automatic(S.B, S.C, "x"), automatic(S.B, S.D, "!x"))))
                        .states())
                .doesNotContain("B");
    }

    @Test
    void internalRowIsFollowedByAutomaticOnesAndAnIgnoredEventIsNot() {
        List<AutomaticDefinition<S>> automatics = List.of(automatic(S.D, S.E, "x"));

        assertThat(next(StoredStates.of(machine(List.of(TransitionDefinition.internal(S.D, X.GO)), automatics)), S.D))
                .containsExactly("E");
        assertThat(next(StoredStates.of(machine(List.of(TransitionDefinition.ignored(S.D, X.GO)), automatics)), S.D))
                .isEmpty();
    }

    @Test
    void automaticRowsAtTheStartTellWhatIsFirst() {
        assertThat(StoredStates.of(machine(List.of(), List.of(automatic(S.A, S.B, "x"))))
                        .first())
                .containsExactly("A", "B");
        assertThat(StoredStates.of(machine(List.of(), List.of(automatic(S.A, S.B))))
                        .first())
                .containsExactly("B");
    }

    @Test
    void resumedSuperstateIsAnyStateWithin() {
        StoredStates stored = StoredStates.of(machine(
                List.of(
                        TransitionDefinition.resuming(S.A, X.GO, "OUTER"),
                        TransitionDefinition.resuming(S.E, X.GO, "INNER"),
                        TransitionDefinition.resuming(S.B, X.GO, "OUTER")),
                List.of()));

        assertThat(next(stored, S.A)).containsExactly("B", "C", "D");
        assertThat(next(stored, S.E)).containsExactly("C", "D");
        assertThat(next(stored, S.B)).isEmpty();
    }

    @Test
    void eventThatWaitedLeadsFurther() {
        List<TransitionDefinition<S, X>> rows = List.of(
                A_TO_B,
                TransitionDefinition.deferred(S.A, X.ON),
                B_TO_C,
                TransitionDefinition.external(S.C, X.OUT, S.D));

        assertThat(next(StoredStates.of(machine(rows, List.of())), S.A)).containsExactly("B", "C");
    }

    @Test
    void severalTimeoutsMayBeDueAtOnce() {
        List<TransitionDefinition<S, X>> rows = List.of(A_TO_B, B_TO_C, TransitionDefinition.external(S.C, X.OUT, S.D));

        StoredStates stored = StoredStates.of(machine(rows, List.of(), X.ON, X.OUT));

        assertThat(next(stored, S.A)).containsExactly("B");
        assertThat(next(stored, S.B)).containsExactly("C", "D");
        assertThat(stored.timed()).containsExactly("ON", List.of("B"), "OUT", List.of("C"));
    }

    @Test
    void timeoutOfASuperstateMayBeDueAnywhereWithin() {
        TransitionDefinition<S, X> row =
                TransitionDefinition.external(S.B, X.OUT, S.E).within("OUTER");

        assertThat(StoredStates.of(machine(List.of(row), List.of(), X.OUT)).timed())
                .containsExactly("OUT", List.of("B", "C", "D"));
    }

    @Test
    void severalEventsLeadAlongEveryPath() {
        StoredStates stored = StoredStates.ofSeveralEvents(
                machine(List.of(A_TO_B, B_TO_C, TransitionDefinition.external(S.D, X.GO, S.E)), List.of()));

        assertThat(stored.first()).containsExactly("A", "B", "C");
        assertThat(next(stored, S.A)).containsExactly("B", "C");
        assertThat(next(stored, S.C)).isEmpty();
        assertThat(next(stored, S.D)).containsExactly("E");
    }

    @Test
    void manyGuardsMaySayAnything() {
        String[] guards = "abcdefghijklmnopqrstuvwxyz".split("");
        TransitionDefinition<S, X> other = TransitionDefinition.external(S.A, X.GO, S.C);

        assertThat(next(
                        StoredStates.of(
                                machine(List.of(A_TO_B.when(guards), other), List.of(automatic(S.C, S.D, guards)))),
                        S.A))
                .containsExactly("B", "C", "D");
    }

    @Test
    void componentsHaveToFit() {
        assertThrows(
                IllegalArgumentException.class, () -> new StoredStates("M", List.of(), List.of(), Map.of(), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StoredStates("M", List.of("A"), List.of("B"), Map.of(), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StoredStates("M", List.of("A"), List.of("A"), Map.of("A", List.of("B")), Map.of()));
    }
}

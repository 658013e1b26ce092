package dev.switchgear.examples.recipes.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.switchgear.Timers;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.GiveBack;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Late;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Lend;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Lose;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Occurrence;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Renew;
import dev.switchgear.examples.recipes.lombok.LoanFlowMachine.Snapshot;
import dev.switchgear.examples.recipes.lombok.LoanStatus;
import dev.switchgear.examples.recipes.lombok.Loans;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JacksonTest {

    private static final List<Occurrence> EACH =
            List.of(new Lend("A-7"), new Renew(), new Late(), new GiveBack(2), new Lose());

    /** A state that is shown in other words, and was once called otherwise. */
    enum Shown {
        @JsonAlias("LENT")
        ON_LOAN {
            @Override
            public String toString() {
                return "on loan";
            }
        }
    }

    /** An envelope, such as a queue has. */
    record Message(String id, List<Occurrence> occurrences) {}

    @ParameterizedTest
    @EnumSource
    void aSnapshotIsAnObject(Jackson jackson) throws Exception {
        Snapshot lent = new Snapshot(LoanStatus.LENT, Instant.parse("2026-12-24T12:00:00Z"));

        String json = jackson.write(lent);

        assertThat(json).isEqualTo("{\"state\":\"LENT\",\"lateDue\":\"2026-12-24T12:00:00Z\"}");
        assertThat(jackson.read(json, Snapshot.class)).isEqualTo(lent);
    }

    @ParameterizedTest
    @EnumSource
    void anOccurrenceSaysWhichEventItIs(Jackson jackson) throws Exception {
        assertThat(jackson.write(new Lend("A-7"))).isEqualTo("{\"event\":\"Lend\",\"card\":\"A-7\"}");
        for (Occurrence occurrence : EACH) {
            assertThat(jackson.read(jackson.write(occurrence), Occurrence.class))
                    .isEqualTo(occurrence);
        }
        assertThat(EACH.stream().map(Object::getClass).toList())
                .containsExactlyElementsIn(Occurrence.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void occurrencesInAnEnvelopeDoSoToo(Jackson jackson) throws Exception {
        Message message = new Message("m-1", EACH);

        assertThat(jackson.read(jackson.write(message), Message.class)).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource
    void eachReadsWhatTheOtherHasWritten(Jackson jackson) throws Exception {
        Jackson other = Jackson.values()[1 - jackson.ordinal()];

        for (Occurrence occurrence : EACH) {
            assertThat(other.read(jackson.write(occurrence), Occurrence.class)).isEqualTo(occurrence);
        }
    }

    /** The trap: a list alone does not know what it is a list of. */
    @ParameterizedTest
    @EnumSource
    void aBareListForgetsTheEvents(Jackson jackson) throws Exception {
        assertThat(jackson.write(List.of(new Lend("A-7")))).isEqualTo("[{\"card\":\"A-7\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void whatNoMachineCanBeInIsRefused(Jackson jackson) {
        for (String json : List.of(
                "{\"state\":\"STOLEN\"}",
                "{\"state\":1}",
                "{\"lateDue\":null}",
                "{\"state\":\"LOST\",\"lateDue\":\"2026-12-24T12:00:00Z\"}")) {
            assertThrows(Exception.class, () -> jackson.read(json, Snapshot.class), json);
        }
        assertThrows(Exception.class, () -> jackson.read("{\"event\":\"Burn\"}", Occurrence.class));
    }

    @ParameterizedTest
    @EnumSource
    void constantsGoByTheirNames(Jackson jackson) throws Exception {
        assertThat(jackson.write(Shown.ON_LOAN)).isEqualTo("\"ON_LOAN\"");
        assertThat(jackson.read("\"ON_LOAN\"", Shown.class)).isEqualTo(Shown.ON_LOAN);
        assertThat(jackson.read("\"LENT\"", Shown.class)).isEqualTo(Shown.ON_LOAN);
        assertThrows(Exception.class, () -> jackson.read("\"on loan\"", Shown.class));
    }

    /** The trap: no error, and no state. */
    @ParameterizedTest
    @EnumSource
    void aMachineIsNotWritten(Jackson jackson) throws Exception {
        assertThat(jackson.write(Loans.flow("Moby-Dick", Timers.polled(InstantSource.system()))))
                .isEqualTo("{\"final\":false}");
    }
}

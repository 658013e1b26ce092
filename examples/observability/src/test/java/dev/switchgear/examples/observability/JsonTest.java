package dev.switchgear.examples.observability;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.observability.Leave.State;
import dev.switchgear.examples.observability.LeaveMachine.Approve;
import dev.switchgear.examples.observability.LeaveMachine.Choose;
import dev.switchgear.examples.observability.LeaveMachine.Decline;
import dev.switchgear.examples.observability.LeaveMachine.File;
import dev.switchgear.examples.observability.LeaveMachine.Occurrence;
import dev.switchgear.examples.observability.LeaveMachine.Withdraw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    private final Json json = new Json();

    static List<Occurrence> occurrences() {
        return List.of(
                new Choose(LocalDate.of(2026, 12, 28), 3),
                new File("ann"),
                new Approve("bob"),
                new Decline("bob", "too long", "in summer"),
                new Withdraw());
    }

    @ParameterizedTest
    @MethodSource("occurrences")
    void whatIsWrittenCanBeRead(Occurrence occurrence) {
        String text = json.write(occurrence);
        Occurrence read = json.read(text);

        assertThat(read.event()).isEqualTo(occurrence.event());
        assertThat(json.write(read)).isEqualTo(text);
        if (!(occurrence instanceof Decline)) { // An array is equal to itself alone, and so is what holds it.
            assertThat(read).isEqualTo(occurrence);
        }
    }

    /** None is forgotten: the interface is sealed, and tells its records. */
    @Test
    void allAreTested() {
        assertThat(occurrences().stream().map(Object::getClass).toList())
                .containsExactlyElementsIn(Occurrence.class.getPermittedSubclasses());
    }

    @Test
    void aTextSaysWhichEventAndWithWhat() {
        assertThat(json.write(new Decline("bob", "too long")))
                .isEqualTo("{\"event\":\"Decline\",\"by\":\"bob\",\"why\":[\"too long\"]}");
        assertThat(((Decline) json.read("{\"event\":\"Decline\",\"by\":\"bob\",\"why\":[\"a\",\"b\"]}")).why())
                .isEqualTo(new String[] {"a", "b"});
        assertThrows(JacksonException.class, () -> json.read("{\"event\":\"Delete\"}"));
    }

    /** What was stored can be raised again. */
    @Test
    void aStoredRunCanBeReplayed() {
        List<String> stored = new ArrayList<>();
        LeaveMachine leave = new LeaveMachine("ann", new Recorder(stored));
        leave.choose(LocalDate.of(2027, 1, 4), 5);
        leave.file("ann");
        leave.decline("bob", "too soon");

        LeaveMachine again = new LeaveMachine("ann", new Recorder(new ArrayList<>()));
        stored.forEach(text -> again.fire(json.read(text)));

        assertThat(stored).hasSize(3);
        assertThat(again.state()).isEqualTo(State.DECLINED);
    }
}

package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.iosession.Raise.raise;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.iosession.DocumentedTable.Blank;
import dev.switchgear.examples.iosession.DocumentedTable.Row;
import dev.switchgear.examples.iosession.IoSession.State;
import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import dev.switchgear.examples.iosession.Notification.Connect;
import dev.switchgear.examples.iosession.Notification.Plain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotifyingSessionTest {

    private final Notifications notifications = new Notifications();
    private final List<Notification> heard = new ArrayList<>();

    static List<Row> legal() {
        return DocumentedTable.rows();
    }

    static List<Blank> illegal() {
        return DocumentedTable.blanks();
    }

    @ParameterizedTest
    @MethodSource("legal")
    void publishesWhatHappened(Row row) {
        IoSessionMachine machine = new IoSessionMachine(row.from());
        IoSession session = new NotifyingSession(machine, notifications);
        List<State> seen = new ArrayList<>();
        notifications.register(EventMask.ALL, heard::add);
        notifications.register(EventMask.ALL, notification -> seen.add(machine.state()));

        raise(session, row.event());

        assertThat(heard)
                .containsExactly(
                        row.event() == Event.CONNECTED ? new Connect(Raise.SESSION_ID, false) : new Plain(row.event()));
        assertThat(seen).containsExactly(row.to());
        assertThat(machine.state()).isEqualTo(row.to());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void keepsARefusalToItself(Blank cell) {
        IoSessionMachine machine = new IoSessionMachine(cell.state());
        IoSession session = new NotifyingSession(machine, notifications);
        notifications.register(EventMask.ALL, heard::add);

        assertThrows(IllegalTransitionException.class, () -> raise(session, cell.event()));

        assertThat(heard).isEmpty();
        assertThat(machine.state()).isEqualTo(cell.state());
    }

    @Test
    void passesThePayloadOn() {
        IoSession session = new NotifyingSession(new IoSessionMachine(State.CREATED), notifications);
        IoSession outer = new NotifyingSession(session, new Notifications());
        notifications.register(EventMask.ALL, heard::add);

        outer.connected(7, true);

        assertThat(heard).containsExactly(new Connect(7, true));
    }

    @Test
    void whatAListenerThrowsDoesNotUndoTheEvent() {
        IoSessionMachine machine = new IoSessionMachine(State.CONNECTED);
        IoSession session = new NotifyingSession(machine, notifications);
        IllegalArgumentException failure = new IllegalArgumentException("a driver's own trouble");
        notifications.register(EventMask.ALL, notification -> {
            throw failure;
        });

        assertThat(assertThrows(IllegalArgumentException.class, session::logon)).isSameInstanceAs(failure);

        assertThat(machine.state()).isEqualTo(State.LOGGED_ON);
    }
}

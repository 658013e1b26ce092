package dev.switchgear.examples.migrating.call;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.migrating.call.Call.Superstate.CONNECTED;

import dev.switchgear.examples.migrating.Move;
import dev.switchgear.examples.migrating.Seen;
import dev.switchgear.examples.migrating.Side;
import dev.switchgear.examples.migrating.SideBySide;
import dev.switchgear.examples.migrating.call.Stateless4jCall.Trigger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallMigrationTest {

    private record Before(Stateless4jCall call, RecordedLine line) {}

    private record After(CallMachine call, RecordedLine line) {}

    private final SideBySide<Before, After> calls = new SideBySide<>(
            CallMigrationTest::before,
            CallMigrationTest::after,
            List.of(
                    move("dial", call -> call.dial("555 0100"), call -> call.dial("555 0100")),
                    move("answer", call -> call.fire(Trigger.ANSWER), CallMachine::answer),
                    move("hold", call -> call.fire(Trigger.HOLD), CallMachine::hold),
                    move("resume", call -> call.fire(Trigger.RESUME), CallMachine::resume),
                    move("transfer", call -> call.transfer("ann"), call -> call.transfer("ann")),
                    move("hang up", call -> call.fire(Trigger.HANG_UP), CallMachine::hangUp),
                    new Move<>(
                            "agents come or go",
                            before -> {
                                before.line().hasAgents = !before.line().hasAgents;
                                return true;
                            },
                            after -> after.line().hasAgents = !after.line().hasAgents)));

    private static Side<Before> before() {
        RecordedLine line = new RecordedLine();
        Before before = new Before(new Stateless4jCall(line), line);
        return new Side<>(
                before, () -> before.call().state() + " " + before.call().isConnected(), line.log);
    }

    private static Side<After> after() {
        RecordedLine line = new RecordedLine();
        After after = new After(new CallMachine(line), line);
        return new Side<>(after, () -> after.call().state() + " " + after.call().isIn(CONNECTED), line.log);
    }

    private static Move<Before, After> move(
            String name, Consumer<Stateless4jCall> before, Consumer<CallMachine> after) {
        return new Move<>(name, machine -> isAccepted(machine.call(), before), machine -> after.accept(machine.call()));
    }

    private static boolean isAccepted(Stateless4jCall call, Consumer<Stateless4jCall> trigger) {
        try {
            trigger.accept(call);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    @Test
    void everyShortCallIsTheSame() {
        Seen seen = calls.everySequence(4);

        assertThat(seen.states())
                .containsExactly("IDLE false", "RINGING false", "TALKING true", "ON_HOLD true", "MISSED false");
        assertThat(seen.accepted()).hasSize(7);
        assertThat(seen.refused()).containsExactly("dial", "answer", "hold", "resume", "transfer", "hang up");
        assertThat(seen.actions()).hasSize(8);
    }

    @Test
    void longCallsAreTheSame() {
        assertThat(calls.randomWalks(20261127, 50, 100).accepted()).hasSize(7);
    }

    @Tag("thorough")
    @Test
    void everyCallIsTheSame() {
        assertThat(calls.everySequence(6).actions()).hasSize(8);
    }
}

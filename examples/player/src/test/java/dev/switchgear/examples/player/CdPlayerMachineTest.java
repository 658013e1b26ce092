package dev.switchgear.examples.player;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.player.CdPlayer.State.CLOSED;
import static dev.switchgear.examples.player.CdPlayer.State.FAST;
import static dev.switchgear.examples.player.CdPlayer.State.NORMAL;
import static dev.switchgear.examples.player.CdPlayer.State.OPEN;
import static dev.switchgear.examples.player.CdPlayer.State.PAUSED;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.player.CdPlayer.State;
import dev.switchgear.examples.player.CdPlayer.Superstate;
import dev.switchgear.examples.player.CdPlayerMachine.Event;
import dev.switchgear.examples.player.CdPlayerMachine.Snapshot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CdPlayerMachineTest {

    private final Recorder drive = new Recorder();

    private CdPlayerMachine player(State state, State speed) {
        return new CdPlayerMachine(drive, new Snapshot(state, speed));
    }

    @Test
    void superstatesContainStates() {
        assertThat(within(Superstate.IDLE)).containsExactly(CLOSED, OPEN);
        assertThat(within(Superstate.BUSY)).containsExactly(NORMAL, FAST, PAUSED);
        assertThat(within(Superstate.PLAYING)).containsExactly(NORMAL, FAST);
        assertThat(player(PAUSED, FAST).isIn(Superstate.BUSY)).isTrue();
        assertThat(player(PAUSED, FAST).isIn(Superstate.PLAYING)).isFalse();
    }

    private static List<State> within(Superstate superstate) {
        List<State> within = new ArrayList<>();
        for (State state : State.values()) {
            if (CdPlayerMachine.isIn(state, superstate)) {
                within.add(state);
            }
        }
        assertThat(CdPlayerMachine.definition().within(superstate.name())).isEqualTo(within);
        return within;
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "FAST", "PAUSED"})
    void whoeverIsBusyCanBeStopped(State busy) {
        CdPlayerMachine player = player(busy, NORMAL);
        player.stop();

        assertThat(player.state()).isEqualTo(CLOSED);
        assertThat(drive.done).isEqualTo(busy == PAUSED ? List.of("rewind") : List.of("brake", "rewind"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "OPEN"})
    void whoeverIsIdleCannot(State idle) {
        assertThrows(IllegalTransitionException.class, player(idle, NORMAL)::stop);
        assertThat(CdPlayerMachine.permitted(idle)).containsExactly(Event.EJECT, Event.PLAY);
    }

    @Test
    void speedIsAMatterInsideOfPlaying() {
        CdPlayerMachine player = player(NORMAL, NORMAL);
        player.speed();

        assertThat(player.state()).isEqualTo(FAST);
        assertThat(drive.done).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "FAST"})
    void goesOnAsFastAsBefore(State speed) {
        CdPlayerMachine player = player(speed, speed == FAST ? NORMAL : FAST);
        player.pause();
        assertThat(player.snapshot()).isEqualTo(new Snapshot(PAUSED, speed));
        player.pause();

        assertThat(player.state()).isEqualTo(speed);
        assertThat(drive.done).containsExactly("brake", "spin").inOrder();
    }

    @Test
    void playingAnewIsAtNormalSpeed() {
        CdPlayerMachine player = player(FAST, NORMAL);
        player.stop();
        player.play();

        assertThat(player.state()).isEqualTo(NORMAL);
    }

    /** At either speed; and a disc may be over at once. */
    @Test
    void onlyThePlayerKnowsWhereItResumes() {
        assertThat(CdPlayerMachine.targets(PAUSED, Event.PLAY)).isEqualTo(EnumSet.of(NORMAL, FAST, CLOSED));
    }

    @Test
    void stopsByItselfWhenTheDiscIsOver() {
        CdPlayerMachine player = player(FAST, NORMAL);
        player.skip(2);
        assertThat(player.state()).isEqualTo(FAST);
        player.skip(1);

        assertThat(player.state()).isEqualTo(CLOSED);
        assertThat(drive.done)
                .containsExactly("skip 2", "skip 1", "brake", "rewind")
                .inOrder();
    }

    @Test
    void resumingRunsNothing() {
        CdPlayerMachine player = player(FAST, NORMAL);

        assertThat(player.state()).isEqualTo(FAST);
        assertThat(drive.done).isEmpty();
    }

    @Test
    void aSpeedIsAStateOfPlaying() {
        assertThat(assertThrows(IllegalArgumentException.class, () -> new Snapshot(PAUSED, OPEN)))
                .hasMessageThat()
                .isEqualTo("OPEN is not within PLAYING");
    }

    /** A disc of three tracks. */
    private static final class Recorder implements Drive {

        private final List<String> done = new ArrayList<>();
        private int track = 1;

        @Override
        public void open() {
            done.add("open");
        }

        @Override
        public void close() {
            done.add("close");
        }

        @Override
        public int tracks() {
            return 3;
        }

        @Override
        public void spin() {
            done.add("spin");
        }

        @Override
        public void brake() {
            done.add("brake");
        }

        @Override
        public int track() {
            return track;
        }

        @Override
        public void skip(int tracks) {
            done.add("skip " + tracks);
            track += tracks;
        }

        @Override
        public void rewind() {
            done.add("rewind");
            track = 1;
        }
    }
}

package dev.switchgear.examples.player;

import static dev.switchgear.examples.player.CdPlayer.State.CLOSED;
import static dev.switchgear.examples.player.CdPlayer.State.FAST;
import static dev.switchgear.examples.player.CdPlayer.State.NORMAL;
import static dev.switchgear.examples.player.CdPlayer.State.OPEN;
import static dev.switchgear.examples.player.CdPlayer.State.PAUSED;
import static dev.switchgear.examples.player.CdPlayer.Superstate.BUSY;
import static dev.switchgear.examples.player.CdPlayer.Superstate.IDLE;
import static dev.switchgear.examples.player.CdPlayer.Superstate.PLAYING;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.player.CdPlayerRules.Always;
import dev.switchgear.examples.player.CdPlayerRules.Automatic;
import dev.switchgear.examples.player.CdPlayerRules.Entry;
import dev.switchgear.examples.player.CdPlayerRules.Exit;
import dev.switchgear.examples.player.CdPlayerRules.Initial;
import dev.switchgear.examples.player.CdPlayerRules.Substates;
import dev.switchgear.examples.player.CdPlayerRules.Transition;

/**
 * A CD player. It is in one of five states; three superstates say what several of them have in common: a player that is busy can
 * be stopped, whatever it is busy with, and the disc spins as long as it plays, at whichever speed.
 *
 * <p>Pausing leaves {@code PLAYING}. Whoever goes on, resumes it: the player plays as fast as it did before. A disc that is over
 * stops the player without anybody's help.
 */
@StateMachine
@Initial(CLOSED)
@Substates(
        of = IDLE,
        states = {CLOSED, OPEN},
        initial = CLOSED)
@Substates(of = BUSY, states = PAUSED, superstates = PLAYING, initial = NORMAL)
@Substates(
        of = PLAYING,
        states = {NORMAL, FAST},
        initial = NORMAL)
@Automatic(within = PLAYING, into = IDLE, when = "isOver")
@Always(canReach = OPEN, because = "whatever it plays, one gets the disc out again")
public abstract class CdPlayer {

    /** Where the player is. */
    public enum State {
        CLOSED,
        OPEN,
        NORMAL,
        FAST,
        PAUSED
    }

    /** What several states have in common. */
    public enum Superstate {
        IDLE,
        BUSY,
        PLAYING
    }

    private final Drive drive;

    /**
     * A player.
     *
     * @param drive what it drives
     */
    protected CdPlayer(Drive drive) {
        this.drive = drive;
    }

    /** Opens the drawer, or closes it. */
    @Transition(from = OPEN, to = CLOSED)
    @Transition(from = CLOSED, within = BUSY, to = OPEN)
    public abstract void eject();

    /** Plays the disc, or goes on as fast as before. */
    @Transition(within = IDLE, into = BUSY, when = "hasDisc")
    @Transition(from = PAUSED, resume = PLAYING)
    public abstract void play();

    /** Pauses, or goes on as fast as before. */
    @Transition(within = PLAYING, to = PAUSED)
    @Transition(from = PAUSED, resume = PLAYING)
    public abstract void pause();

    /** Plays fast, or no longer so. */
    @Transition(from = NORMAL, to = FAST)
    @Transition(from = FAST, to = NORMAL)
    public abstract void speed();

    /**
     * Skips some tracks, and stops where there are no more.
     *
     * @param tracks how many
     */
    @Transition(within = PLAYING)
    public void skip(int tracks) {
        drive.skip(tracks);
    }

    /** Stops, and goes back to the first track. */
    @Transition(within = BUSY, into = IDLE)
    public abstract void stop();

    boolean hasDisc() {
        return drive.tracks() > 0;
    }

    boolean isOver() {
        return drive.track() > drive.tracks();
    }

    @Entry(OPEN)
    void open() {
        drive.open();
    }

    @Exit(OPEN)
    void close() {
        drive.close();
    }

    @Entry(of = PLAYING)
    void spin() {
        drive.spin();
    }

    @Exit(of = PLAYING)
    void brake() {
        drive.brake();
    }

    @Exit(of = BUSY)
    void rewind() {
        drive.rewind();
    }
}

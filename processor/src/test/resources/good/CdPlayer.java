package good;

import static good.CdPlayer.State.*;
import static good.CdPlayer.Superstate.*;

import dev.switchgear.StateMachine;
import good.CdPlayerRules.*;

/** A player of compact discs, with states within states, and with a memory of the speed at which it played. */
@StateMachine
@Initial(CLOSED)
@Substates(of = IDLE, states = {CLOSED, OPEN}, initial = CLOSED)
@Substates(of = BUSY, states = PAUSED, superstates = PLAYING, initial = NORMAL)
@Substates(of = PLAYING, states = {NORMAL, FAST}, initial = NORMAL)
public abstract class CdPlayer {

  /** What the player does. */
  public enum State { CLOSED, OPEN, NORMAL, FAST, PAUSED }

  /** What several of these have in common. */
  public enum Superstate { IDLE, BUSY, PLAYING }

  private int track = 1;

  /** For machines. */
  protected CdPlayer() {}

  /** Opens the drawer, or closes it. */
  @Transition(from = CLOSED, to = OPEN)
  @Transition(from = OPEN, to = CLOSED)
  @Transition(within = BUSY, to = OPEN)
  public abstract void eject();

  /** Plays the disc. */
  @Transition(within = IDLE, into = BUSY, when = "hasDisc")
  @Transition(from = PAUSED, resume = PLAYING)
  public abstract void play();

  /** Pauses, or goes on at the speed at which it was paused. */
  @Transition(within = PLAYING, to = PAUSED)
  @Transition(from = PAUSED, resume = PLAYING)
  public abstract void pause();

  /** Changes the speed. */
  @Transition(from = NORMAL, to = FAST)
  @Transition(from = FAST, to = NORMAL)
  public abstract void speed();

  /**
   * Skips some tracks.
   *
   * @param tracks how many
   */
  @Transition(within = PLAYING)
  public void skip(int tracks) {
    track += tracks;
  }

  /** Stops. */
  @Transition(within = BUSY, into = IDLE)
  public abstract void stop();

  boolean hasDisc() {
    return track > 0;
  }

  @Entry(of = PLAYING)
  void spin() {}

  @Exit(of = PLAYING)
  void brake() {}

  @Exit(of = BUSY)
  void rewind() {
    track = 1;
  }
}

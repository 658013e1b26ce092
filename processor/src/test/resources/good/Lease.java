package good;

import static good.Lease.State.*;
import static good.Lease.Superstate.*;

import dev.switchgear.StateMachine;
import good.LeaseRules.*;
import java.time.Duration;

/** A lease: its holder is reminded to renew it, and loses it otherwise. For several threads. */
@StateMachine(threadSafe = true)
@Initial(FREE)
@Final(LAPSED)
@Renamed(from = "IDLE", to = FREE)
@Renamed(from = "PAUSED", to = SUSPENDED)
@Substates(of = HELD, states = {ACTIVE, RENEWING}, initial = ACTIVE)
public abstract class Lease {

  /** How it stands. */
  public enum State { FREE, ACTIVE, RENEWING, SUSPENDED, LAPSED }

  /** What several of these have in common. */
  public enum Superstate { HELD }

  private Duration term = Duration.ZERO;

  /** For machines. */
  protected Lease() {}

  /**
   * Somebody takes it.
   *
   * @param term for how long
   */
  @Transition(from = FREE, into = HELD)
  public void grant(Duration term) {
    this.term = term;
  }

  /** Half of the term is over. */
  @Timeout(of = "halfTerm")
  @Transition(from = ACTIVE, to = RENEWING)
  public abstract void remind();

  /** The term begins anew. */
  @Transition(within = HELD, into = HELD)
  public abstract void renew();

  /** It is over. */
  @Timeout(of = "term")
  @Transition(within = HELD, to = LAPSED)
  public abstract void lapse();

  /** The holder makes a pause. */
  @Transition(within = HELD, to = SUSPENDED)
  public abstract void suspend();

  /** The pause is over. */
  @Transition(from = SUSPENDED, resume = HELD)
  public abstract void proceed();

  /**
   * Nobody is interested.
   *
   * @return whether it was forgotten
   */
  @Timeout(days = 2)
  @Transition(from = {FREE, SUSPENDED}, to = LAPSED, when = "isForgettable")
  public abstract boolean forget();

  boolean isForgettable() {
    return true;
  }

  Duration term() {
    return term;
  }

  Duration halfTerm() {
    return term.dividedBy(2);
  }

  @Entry(LAPSED)
  void announce() {}

  @Exit(of = HELD)
  void release() {}
}

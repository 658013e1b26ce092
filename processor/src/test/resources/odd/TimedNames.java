package odd;

import static odd.TimedNames.State.*;
import static odd.TimedNames.Superstate.*;

import dev.switchgear.StateMachine;
import java.time.Duration;
import odd.TimedNamesRules.*;

/**
 * Types, members and parameters that are called as what machines with timeouts use.
 *
 * @param <Timers> any
 * @param <Alarm> any
 */
@StateMachine(threadSafe = true, queued = true)
@Initial(NEVER)
@Substates(of = DUE, states = {ALARM, TIMERS}, initial = ALARM)
public abstract class TimedNames<Timers, Alarm> {

  /** States. */
  public enum State { NEVER, ALARM, TIMERS }

  /** Superstates. */
  public enum Superstate { DUE }

  /** Nothing. */
  public static final class Due {
    private Due() {}
  }

  /** Nothing. */
  public interface Instant {}

  /** Nothing. */
  public interface Optional {}

  /** Nothing. */
  public interface Math {}

  /** Any. */
  protected final Timers timers;

  /** Any. */
  protected final Alarm alarm;

  /**
   * Any.
   *
   * @param timers any
   * @param alarm any
   */
  protected TimedNames(Timers timers, Alarm alarm) {
    this.timers = timers;
    this.alarm = alarm;
  }

  /**
   * An event.
   *
   * @param alarm any
   * @param now any
   * @param nextDue any
   * @param dueDue any
   * @param dueAt any
   */
  @Transition(from = NEVER, into = DUE)
  public void now(Alarm alarm, long now, Timers nextDue, Due dueDue, Instant dueAt) {}

  /** An event. */
  @Timeout(of = "alarm")
  @Transition(within = DUE, to = NEVER)
  public abstract void due();

  /** An event. */
  @Timeout(millis = 1)
  @Transition(from = ALARM, to = TIMERS)
  public abstract void nextDue();

  /** An event. */
  @Timeout(of = "now")
  @Transition(from = {NEVER, TIMERS}, resume = DUE)
  public abstract State expireNext();

  /** An event. */
  @Transition(from = TIMERS)
  public void close() {}

  static Duration now() {
    return Duration.ZERO;
  }

  Duration alarm() {
    return Duration.ZERO;
  }
}

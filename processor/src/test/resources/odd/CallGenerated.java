package odd;

import dev.switchgear.StateMachine;
import odd.CallGenerated.Event;
import odd.CallGenerated.State;
import odd.CallGeneratedRules.*;

/** Guards and effects that are called like methods that the machine is given. */
@StateMachine
@Initial(State.A)
@Transition(from = State.A, on = Event.GO, to = State.B, when = {"permits", "can"}, then = {"fire", "tryFire"})
@Transition(from = State.B, on = Event.GO, to = State.A, when = "permitted")
public abstract class CallGenerated {

  /** The states. */
  public enum State { A, B }

  /** The events. */
  public enum Event { GO }

  /** For tests. */
  protected final StringBuilder log = new StringBuilder();

  /** For tests. */
  protected CallGenerated() {}

  boolean permits(Object event) {
    log.append("permits ");
    return true;
  }

  boolean can(Enum<?> event) {
    log.append("can ");
    return true;
  }

  void fire(Comparable<?> event) {
    log.append("fire ");
  }

  void tryFire(Object event) {
    log.append("tryFire ");
  }

  boolean permitted(Object event) {
    return true;
  }
}

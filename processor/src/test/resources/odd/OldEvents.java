package odd;

import dev.switchgear.StateMachine;
import odd.OldEventsRules.*;

/** A generic table, one of whose events is deprecated. */
@StateMachine
@Initial(OldEvents.State.A)
@Final(OldEvents.State.B)
@Transition(from = OldEvents.State.A, on = OldEvents.Event.GO, to = OldEvents.State.B)
@Reject(
    in = {OldEvents.State.A, OldEvents.State.B},
    on = OldEvents.Event.RUN)
public abstract class OldEvents<T, E extends Comparable<? super E>> {

  /** The states. */
  public enum State { A, B }

  /** The events. */
  public enum Event {
    GO,
    @Deprecated
    RUN
  }

  /** Of whatever it is made. */
  protected OldEvents(E part) {}
}

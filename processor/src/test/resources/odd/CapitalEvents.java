package odd;

import dev.switchgear.StateMachine;
import odd.CapitalEventsRules.*;

/** Names of events that their constants do not tell. */
@StateMachine
@Initial(CapitalEvents.State.A)
public interface CapitalEvents {

  /** The states. */
  enum State { A, B }

  /** Opens. */
  @Transition(from = State.A, to = State.B)
  void openURL();

  /** Closes. */
  @Transition(from = State.B, to = State.A)
  void close_it();

  /** Waits. */
  @Transition(from = State.B, to = State.A)
  void await();
}

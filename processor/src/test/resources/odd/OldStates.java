package odd;

import dev.switchgear.StateMachine;
import odd.OldStatesRules.*;

/** One of its states is kept for old rows of a table. */
@StateMachine
@Initial(OldStates.State.A)
@Never(reach = OldStates.State.B)
public interface OldStates {

  /** The states. */
  enum State {
    /** Where it starts. */
    A,
    /** Where nothing gets any more. */
    @Deprecated
    B
  }

  /** Goes. */
  @Transition(from = State.A, to = State.A)
  void go();
}

package odd;

import dev.switchgear.StateMachine;
import odd.WiredRemovalRules.*;

/** Runs methods that are to go. */
@StateMachine
@Initial(WiredRemoval.State.A)
@Final(WiredRemoval.State.B)
public interface WiredRemoval {

  /** The states. */
  enum State { A, B }

  /** Goes. */
  @Transition(from = State.A, to = State.B, when = "isOld")
  void go();

  /** Goes. */
  @Deprecated(forRemoval = true)
  @Transition(from = State.A, to = State.B)
  default void leave() {}

  /** Goes. */
  @Deprecated(forRemoval = true)
  default boolean isOld() {
    return true;
  }
}

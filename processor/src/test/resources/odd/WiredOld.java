package odd;

import dev.switchgear.StateMachine;
import odd.WiredOldRules.*;

/** Runs old methods in bodies alone. */
@StateMachine
@Initial(WiredOld.State.A)
@Final(WiredOld.State.B)
public interface WiredOld {

  /** The states. */
  enum State { A, B }

  /** Is old itself, and has a body. */
  @Deprecated
  @Transition(from = State.A, to = State.B)
  default void older() {}

  /** Is old itself, and answers. */
  @Deprecated
  @Transition(from = State.A, to = State.B)
  default String oldest() {
    return "";
  }
}

package odd;

import dev.switchgear.StateMachine;
import java.rmi.ServerRuntimeException;
import odd.WiredOldExceptionRules.*;

/** Throws what is deprecated, everywhere, and says so where it does. */
@StateMachine
@Initial(WiredOldException.State.A)
@Final(WiredOldException.State.B)
abstract class WiredOldException {

  enum State { A, B }

  /** Throws. */
  @SuppressWarnings("deprecation")
  @Transition(from = State.A, to = State.B, when = "isFine")
  abstract void go() throws ServerRuntimeException;

  @SuppressWarnings("deprecation")
  boolean isFine() throws ServerRuntimeException {
    return true;
  }

  @SuppressWarnings("deprecation")
  @Entry(State.A)
  void enter() throws ServerRuntimeException {}
}

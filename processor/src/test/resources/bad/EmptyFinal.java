package bad;

import bad.EmptyFinalRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyFinal.State.OPEN)
@Final({}) // error: [SG111] @Final names no state
interface EmptyFinal {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();
}

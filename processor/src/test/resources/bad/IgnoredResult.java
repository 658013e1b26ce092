package bad;

import bad.IgnoredResultRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(IgnoredResult.State.OPEN)
interface IgnoredResult {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Ignore(in = State.CLOSED) // error: [SG120] close cannot be ignored: it returns boolean
  boolean close();
}

class IgnoredResultUser {
  IgnoredResult door = new IgnoredResultMachine();
}

package bad;

import bad.IgnoredResultRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(IgnoredResult.State.OPEN)
interface IgnoredResult {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Ignore(in = State.CLOSED)
  boolean close();

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Ignore(in = State.CLOSED) // error: [SG120] slam cannot be ignored: it returns boolean
  default boolean slam() {
    return true;
  }

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = State.OPEN) // error: [SG120] open cannot be ignored: it returns String
  default String open(int key) {
    return "" + key;
  }

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = State.OPEN) // error: [SG120] knock cannot be ignored: it returns Boolean
  default Boolean knock() {
    return true;
  }

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = State.OPEN)
  default State ring() {
    return State.CLOSED;
  }
}

class IgnoredResultUser {
  IgnoredResult door = new IgnoredResultMachine();
}

package bad;

import bad.UnsupportedResultRules.Initial;
import bad.UnsupportedResultRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(UnsupportedResult.State.OPEN)
interface UnsupportedResult {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  String close(); // error: [SG109] close cannot return String

  @Transition(from = State.CLOSED, to = State.OPEN)
  void open();
}

class UnsupportedResultUser {
  UnsupportedResult door = new UnsupportedResultMachine();
}

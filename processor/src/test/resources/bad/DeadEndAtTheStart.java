package bad;

import bad.DeadEndAtTheStartRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(DeadEndAtTheStart.State.ON) // error: [SG207] ON is a dead end: no transition leaves it, and it is not final
interface DeadEndAtTheStart {

  enum State { ON }

  @Transition(from = State.ON)
  void blink();
}

class DeadEndAtTheStartUser {
  DeadEndAtTheStart lamp = new DeadEndAtTheStartMachine();
}

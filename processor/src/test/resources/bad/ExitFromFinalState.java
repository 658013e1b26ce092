package bad;

import bad.ExitFromFinalStateRules.Final;
import bad.ExitFromFinalStateRules.Initial;
import bad.ExitFromFinalStateRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ExitFromFinalState.State.OPEN)
@Final(ExitFromFinalState.State.CLOSED)
interface ExitFromFinalState {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG202] the final state CLOSED has a way out
  void open();
}

class ExitFromFinalStateUser {
  ExitFromFinalState door = new ExitFromFinalStateMachine();
}

package bad;

import bad.TransitionFromFinalStateRules.Final;
import bad.TransitionFromFinalStateRules.Initial;
import bad.TransitionFromFinalStateRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(TransitionFromFinalState.State.OPEN)
@Final(TransitionFromFinalState.State.CLOSED)
interface TransitionFromFinalState {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG202] the final state CLOSED has a transition
  void open();
}

class TransitionFromFinalStateUser {
  TransitionFromFinalState door = new TransitionFromFinalStateMachine();
}

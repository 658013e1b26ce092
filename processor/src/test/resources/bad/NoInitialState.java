package bad;

import bad.NoInitialStateRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
interface NoInitialState { // error: [SG104] NoInitialState has no initial state

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();
}

class NoInitialStateUser {
  NoInitialStateMachine door = new NoInitialStateMachine(NoInitialState.State.OPEN);
  boolean closed = door.canClose() || door.isIn(NoInitialState.State.CLOSED);
}

package bad;

import bad.HiddenBoundOfType_DoorRules.Initial;
import bad.HiddenBoundOfType_DoorRules.Transition;
import dev.switchgear.StateMachine;

class HiddenBoundOfType {

  private interface Secret {}

  @StateMachine
  @Initial(Door.State.OPEN)
  abstract static class Door<T extends Secret> { // error: [SG103] HiddenBoundOfType_DoorMachine cannot extend Door

    enum State { OPEN, CLOSED }

    @Transition(from = State.OPEN, to = State.CLOSED)
    abstract void close(T secret);
  }
}

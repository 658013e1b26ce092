package bad;

import bad.FinalDoorRules.Initial;
import bad.FinalDoorRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(FinalDoor.State.OPEN)
final class FinalDoor { // error: [SG103] FinalDoorMachine cannot extend FinalDoor

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close() {}
}

class FinalDoorUser {
  FinalDoorMachine door = new FinalDoorMachine();
}

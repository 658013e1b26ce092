package bad;

import bad.SealedDoorRules.Initial;
import bad.SealedDoorRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(SealedDoor.State.OPEN)
sealed interface SealedDoor permits SealedDoorDouble { // error: [SG103] SealedDoorMachine cannot extend SealedDoor

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();
}

final class SealedDoorDouble implements SealedDoor {
  @Override
  public void close() {}
}

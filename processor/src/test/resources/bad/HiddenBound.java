package bad;

import bad.HiddenBoundRules.Initial;
import bad.HiddenBoundRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(HiddenBound.State.OPEN)
abstract class HiddenBound { // error: [SG103] HiddenBoundMachine cannot extend HiddenBound

  enum State { OPEN, CLOSED }

  private interface Secret {}

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract <T extends Runnable & Secret> void close(T secret);
}

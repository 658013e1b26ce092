package bad;

import bad.HiddenBoundOfConstructorRules.Initial;
import bad.HiddenBoundOfConstructorRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(HiddenBoundOfConstructor.State.OPEN)
abstract class HiddenBoundOfConstructor { // error: [SG103] HiddenBoundOfConstructorMachine cannot extend HiddenBoundOfConstructor

  enum State { OPEN, CLOSED }

  private interface Secret {}

  <T extends Comparable<? super Secret>> HiddenBoundOfConstructor(T secret) {}

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close();
}

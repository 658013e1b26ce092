package bad;

import bad.NoStateEnumRules.Final;
import bad.NoStateEnumRules.Initial;
import bad.NoStateEnumRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(NoStateEnum.Status.OPEN)
@Final(NoStateEnum.Status.CLOSED)
interface NoStateEnum { // error: [SG101] NoStateEnum has no state enum

  enum Status { OPEN, CLOSED }

  @Transition(from = Status.OPEN, to = Status.CLOSED)
  void close();
}

class NoStateEnumUser {
  NoStateEnum door = new NoStateEnumMachine();
}

package bad;

import bad.EmptyEventEnumRules.Initial;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyEventEnum.State.OPEN)
interface EmptyEventEnum { // error: [SG107] EmptyEventEnum has no events

  enum State { OPEN, CLOSED }

  enum Event {}
}

class EmptyEventEnumUser {
  EmptyEventEnum door = new EmptyEventEnumMachine();
}

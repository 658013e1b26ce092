package bad;

import bad.EventEnumRules.Initial;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EventEnum.State.OPEN)
interface EventEnum { // error: [SG116] EventEnum is a table over its own event enum, which this version cannot read yet

  enum State { OPEN, CLOSED }

  enum Event { CLOSE }
}

class EventEnumUser {
  EventEnum door = new EventEnumMachine();
}

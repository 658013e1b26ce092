package bad;

import dev.switchgear.StateMachine;

@StateMachine
abstract class HiddenEventEnum {

  enum State { OPEN, CLOSED }

  private enum Event { CLOSE } // error: [SG102] the event enum of HiddenEventEnum is not visible to the machine

  Object last = Event.CLOSE;
}

class HiddenEventEnumUser {
  HiddenEventEnum door = new HiddenEventEnumMachine();
}

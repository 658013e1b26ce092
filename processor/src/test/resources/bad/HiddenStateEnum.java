package bad;

import dev.switchgear.StateMachine;

@StateMachine
abstract class HiddenStateEnum {

  private enum State { OPEN, CLOSED } // error: [SG102] the state enum of HiddenStateEnum is not visible to the machine

  private State state = State.OPEN;

  boolean isOpen() {
    return state == State.OPEN;
  }

  abstract void close();
}

class HiddenStateEnumUser {
  HiddenStateEnum door = new HiddenStateEnumMachine();
}

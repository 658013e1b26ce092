package bad;

import bad.CopiedSpec_DoorRules.*;
import dev.switchgear.StateMachine;

class CopiedSpec {

  enum Status { OPEN, CLOSED }

  @StateMachine(states = Status.class)
  @Initial(Status.OPEN)
  @Final(Status.CLOSED)
  interface Door {

    @Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();
  }

  @StateMachine(states = Status.class)
  @Initial(Status.OPEN) // error: [SG118] a rule of Door is in Window, which has its own rules
  interface Window {

    @Transition(from = Status.OPEN, to = Status.CLOSED)
    void close();

    @CopiedSpec_WindowRules.Transition(from = Status.CLOSED, to = Status.OPEN)
    void open();
  }

  Object door = new CopiedSpec_DoorMachine();
  Object window = new CopiedSpec_WindowMachine();
}

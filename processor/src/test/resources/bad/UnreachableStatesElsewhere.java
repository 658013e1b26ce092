package bad;

import static bad.UnreachableStatesElsewhere.Status.*;

import bad.UnreachableStatesElsewhere_DoorRules.*;
import dev.switchgear.StateMachine;

class UnreachableStatesElsewhere {

  enum Status { OPEN, AJAR, CLOSED, LOCKED }

  @StateMachine(states = Status.class)
  @Initial(OPEN)
  @Final(CLOSED)
  interface Door { // error: [SG206] AJAR cannot be reached // error: [SG206] LOCKED cannot be reached

    @Transition(from = {OPEN, AJAR}, to = CLOSED)
    void close();

    @Transition(from = LOCKED)
    void rattle();
  }

  Door door = new UnreachableStatesElsewhere_DoorMachine();
}

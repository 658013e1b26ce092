package bad;

import static bad.ImpossibleEventsElsewhere.Status.*;

import bad.ImpossibleEventsElsewhere_DoorRules.*;
import dev.switchgear.StateMachine;

class ImpossibleEventsElsewhere {

  enum Status { OPEN, CLOSED }

  enum Signal { CLOSE, LOCK, KICK }

  @StateMachine(states = Status.class, events = Signal.class)
  @Initial(OPEN)
  @Final(CLOSED)
  @Transition(from = OPEN, on = Signal.CLOSE, to = CLOSED)
  interface Door {} // error: [SG209] no transition permits LOCK // error: [SG209] no transition permits KICK

  Door door = new ImpossibleEventsElsewhere_DoorMachine();
}

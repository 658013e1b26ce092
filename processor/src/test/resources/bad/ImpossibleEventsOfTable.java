package bad;

import bad.ImpossibleEventsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ImpossibleEventsOfTable.State.OPEN)
@Final(ImpossibleEventsOfTable.State.CLOSED)
@Transition(from = ImpossibleEventsOfTable.State.OPEN, on = ImpossibleEventsOfTable.Event.CLOSE, to = ImpossibleEventsOfTable.State.CLOSED)
@Reject(in = ImpossibleEventsOfTable.State.CLOSED, on = {ImpossibleEventsOfTable.Event.KICK, ImpossibleEventsOfTable.Event.CLOSE})
@Reject(in = {ImpossibleEventsOfTable.State.OPEN, ImpossibleEventsOfTable.State.CLOSED}, on = ImpossibleEventsOfTable.Event.BURN)
interface ImpossibleEventsOfTable {

  enum State { OPEN, CLOSED }

  enum Event { CLOSE, LOCK, KICK, BURN } // error: [SG209] no transition permits LOCK // error: [SG209] no transition permits KICK
}

class ImpossibleEventsOfTableUser {
  ImpossibleEventsOfTable door = new ImpossibleEventsOfTableMachine();
}

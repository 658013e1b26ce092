package bad;

import bad.EmptyListsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyListsOfTable.State.OPEN)
@Transition(from = EmptyListsOfTable.State.OPEN, on = EmptyListsOfTable.Event.CLOSE, to = EmptyListsOfTable.State.CLOSED)
@Transition(from = EmptyListsOfTable.State.CLOSED, to = EmptyListsOfTable.State.OPEN) // error: [SG111] a row names no event
interface EmptyListsOfTable {

  enum State { OPEN, CLOSED }

  enum Event { CLOSE, OPEN }
}

class EmptyListsOfTableUser {
  EmptyListsOfTable door = new EmptyListsOfTableMachine();
}

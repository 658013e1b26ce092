package bad;

import static bad.UndecidedCellsOfTable.State.*;

import bad.UndecidedCellsOfTable.Event;
import bad.UndecidedCellsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine(total = true)
@Initial(UP)
@Transition(from = UP, on = {Event.LOWER, Event.TURN}, to = DOWN)
@Transition(from = DOWN, on = {Event.LIFT, Event.TURN}, to = UP)
@Reject(in = DOWN, on = Event.LOWER)
interface UndecidedCellsOfTable { // error: [SG210] 1 of the 6 cells of UndecidedCellsOfTable is undecided

  enum State { UP, DOWN }

  enum Event { LOWER, LIFT, TURN }
}

class UndecidedCellsOfTableUser {
  UndecidedCellsOfTable gate = new UndecidedCellsOfTableMachine();
}

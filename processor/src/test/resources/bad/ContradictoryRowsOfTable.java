package bad;

import static bad.ContradictoryRowsOfTable.State.*;

import bad.ContradictoryRowsOfTable.Event;
import bad.ContradictoryRowsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(UP)
@Transition(from = {UP, DOWN}, on = Event.TURN, to = DOWN)
@Transition(from = DOWN, on = Event.LIFT, to = UP)
@Ignore(in = UP, on = {Event.TURN, Event.LIFT}) // error: [SG205] @Ignore of TURN in UP contradicts another row
@Reject(in = {UP, DOWN}, on = Event.LIFT) // error: [SG205] @Reject of LIFT in UP contradicts another row // error: [SG205] @Reject of LIFT in DOWN contradicts another row
interface ContradictoryRowsOfTable {

  enum State { UP, DOWN }

  enum Event { TURN, LIFT }
}

class ContradictoryRowsOfTableUser {
  ContradictoryRowsOfTable gate = new ContradictoryRowsOfTableMachine();
}

package bad;

import static bad.RepeatedRowsOfTable.State.*;

import bad.RepeatedRowsOfTable.Event;
import bad.RepeatedRowsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
@Transition(from = OPEN, on = {Event.CLOSE, Event.SLAM}, to = CLOSED)
@Transition(from = OPEN, on = {Event.SLAM, Event.KICK}, to = CLOSED) // error: [SG204] SLAM in OPEN is declared twice
@Ignore(in = CLOSED, on = {Event.CLOSE, Event.SLAM})
@Ignore(in = CLOSED, on = {Event.CLOSE, Event.SLAM}) // error: [SG204] CLOSE and SLAM in CLOSED are declared twice
interface RepeatedRowsOfTable {

  enum State { OPEN, CLOSED }

  enum Event { CLOSE, SLAM, KICK }
}

class RepeatedRowsOfTableUser {
  RepeatedRowsOfTable door = new RepeatedRowsOfTableMachine();
}

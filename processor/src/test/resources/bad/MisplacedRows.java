package bad;

import bad.MisplacedRowsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(MisplacedRows.State.OPEN)
@Transition(from = MisplacedRows.State.OPEN, on = MisplacedRows.Event.CLOSE, to = MisplacedRows.State.CLOSED)
interface MisplacedRows {

  enum State { OPEN, CLOSED }

  enum Event { CLOSE, OPEN }

  @Transition(from = State.CLOSED, to = State.OPEN) // error: [SG116] a row is on method open, but the events of MisplacedRows are an enum
  void open();

  @Transition(from = State.OPEN, on = Event.OPEN) // error: [SG116] a row is on method lock, but the events of MisplacedRows are an enum
  @Ignore(in = State.CLOSED) // error: [SG116] a row is on method lock, but the events of MisplacedRows are an enum
  void lock();
}

class MisplacedRowsUser {
  MisplacedRows door = new MisplacedRowsMachine();
}

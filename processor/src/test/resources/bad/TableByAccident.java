package bad;

import bad.TableByAccidentRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(TableByAccident.State.OPEN)
interface TableByAccident {

  enum State { OPEN, CLOSED }

  enum Event { CLICK }

  @Transition(from = State.OPEN, to = State.CLOSED) // error: [SG116] a row is on method close, but the events of TableByAccident are an enum
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = State.OPEN)
  void open();
}

class TableByAccidentUser {
  TableByAccident door = new TableByAccidentMachine();
}

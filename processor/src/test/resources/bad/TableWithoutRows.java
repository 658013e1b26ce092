package bad;

import bad.TableWithoutRowsRules.Initial;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(TableWithoutRows.State.OPEN)
interface TableWithoutRows { // error: [SG105] TableWithoutRows has no rows

  enum State { OPEN, CLOSED }

  enum Event { CLOSE }
}

class TableWithoutRowsUser {
  TableWithoutRows door = new TableWithoutRowsMachine();

  void close() {
    new TableWithoutRowsMachine().fire(TableWithoutRows.Event.CLOSE);
  }
}

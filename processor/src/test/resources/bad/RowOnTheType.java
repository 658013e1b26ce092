package bad;

import bad.RowOnTheTypeRules.Initial;
import bad.RowOnTheTypeRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(RowOnTheType.State.OPEN)
@Transition(from = RowOnTheType.State.OPEN, to = RowOnTheType.State.CLOSED) // error: [SG116] a row is on type RowOnTheType, but its events are its methods
interface RowOnTheType {

  enum State { OPEN, CLOSED }

  enum Events { CLOSE }

  void close();
}

class RowOnTheTypeUser {
  RowOnTheType door = new RowOnTheTypeMachine();
}

package bad;

import static bad.UndecidedCells.State.*;

import bad.UndecidedCellsRules.*;
import dev.switchgear.StateMachine;

@StateMachine(total = true)
@Initial(OPEN)
@Final(GONE)
abstract class UndecidedCells { // error: [SG210] 3 of the 9 cells of UndecidedCells are undecided

  enum State { OPEN, CLOSED, AJAR, GONE }

  @Transition(from = OPEN, to = AJAR, when = "isFree")
  @Ignore(in = CLOSED)
  abstract void close();

  @Transition(from = {OPEN, CLOSED}, to = GONE)
  @Transition(from = AJAR, to = CLOSED)
  abstract void remove();

  // Nor is it said of any state that this event can happen there.
  @Reject(in = OPEN)
  abstract void kick();

  boolean isFree() {
    return true;
  }
}

class UndecidedCellsUser {
  UndecidedCells door = new UndecidedCellsMachine();
}

package bad;

import static bad.ShadowedRowsOfTable.State.*;

import bad.ShadowedRowsOfTable.Event;
import bad.ShadowedRowsOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(UP)
@Transition(from = {UP, DOWN}, on = {Event.SWAP, Event.TURN}, to = DOWN)
@Transition(from = {UP, DOWN}, on = {Event.TURN, Event.LIFT}, to = UP, when = "isFree") // error: [SG203] a row of TURN is never taken in UP and DOWN
interface ShadowedRowsOfTable {

  enum State { UP, DOWN }

  enum Event { SWAP, TURN, LIFT }

  default boolean isFree() {
    return true;
  }
}

class ShadowedRowsOfTableUser {
  ShadowedRowsOfTable gate = new ShadowedRowsOfTableMachine();
}

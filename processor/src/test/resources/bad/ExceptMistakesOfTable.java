package bad;

import static bad.ExceptMistakesOfTable.Event.*;
import static bad.ExceptMistakesOfTable.State.*;

import bad.ExceptMistakesOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Transition(from = CART, on = PAY, to = PAID)
@Transition(on = {PAY, SHIP}, to = GONE) // error: [SG111] a row of PAY and SHIP names no state
@Transition(except = PAID) // error: [SG111] a row names no event
@Reject(except = PAID, in = CART, on = SHIP) // error: [SG138] a row of SHIP has both in and except
@Ignore(except = {PAID, CART}, on = SHIP) // error: [SG139] a row of SHIP applies to no state
@Transition(from = PAID, on = SHIP, to = GONE)
@Transition(except = GONE, on = CANCEL, to = GONE)
@Initial(CART)
@Final(GONE)
interface ExceptMistakesOfTable {

  enum State { CART, PAID, GONE }

  enum Event { PAY, SHIP, CANCEL }
}

class ExceptMistakesOfTableUser {
  ExceptMistakesOfTable order = new ExceptMistakesOfTableMachine();
}

package bad;

import static bad.DeadEnds.State.*;

import bad.DeadEndsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class DeadEnds {

  enum State { CART, PAID, LOST, PARKED, ROUND }

  @Transition(from = CART, to = PAID)
  abstract void pay();

  @Transition(from = {CART, PAID}, to = LOST, when = "isUnlucky") // error: [SG207] LOST is a dead end: no transition leaves it, and it is not final
  @Ignore(in = LOST)
  abstract void lose();

  @Transition(from = PAID, to = PARKED) // error: [SG207] PARKED is a dead end: no transition leaves it, and it is not final
  @Transition(from = PARKED, then = "look")
  @Reject(in = LOST)
  abstract void park();

  @Transition(from = {PAID, ROUND}, to = ROUND)
  abstract void turn();

  boolean isUnlucky() {
    return false;
  }

  void look() {}
}

class DeadEndsUser {
  DeadEnds order = new DeadEndsMachine();
}

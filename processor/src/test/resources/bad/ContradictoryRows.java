package bad;

import static bad.ContradictoryRows.State.*;

import bad.ContradictoryRowsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class ContradictoryRows {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  @Reject(in = {CART, PAID}) // error: [SG205] @Reject of pay in CART contradicts another row
  abstract void pay();

  @Transition(from = PAID, to = CART, when = "isOpen")
  @Reject(in = PAID) // error: [SG205] @Reject of cancel in PAID contradicts another row
  abstract void cancel();

  @Transition(from = {CART, PAID})
  @Ignore(in = {PAID, CART}) // error: [SG205] @Ignore of look in PAID and CART contradicts another row
  abstract void look();

  @Transition(from = CART)
  @Ignore(in = PAID)
  @Reject(in = PAID) // error: [SG205] @Reject of ship in PAID contradicts another row
  abstract void ship();

  @Transition(from = PAID, when = "isOpen")
  @Ignore(in = PAID)
  @Reject(in = CART)
  abstract void ask();

  boolean isOpen() {
    return true;
  }
}

class ContradictoryRowsUser {
  ContradictoryRows order = new ContradictoryRowsMachine();
}

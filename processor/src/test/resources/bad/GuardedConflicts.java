package bad;

import static bad.GuardedConflicts.State.*;

import bad.GuardedConflictsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class GuardedConflicts {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  @Transition(from = CART, when = "covers") // error: [SG203] a row of pay is never taken in CART
  @Transition(from = {PAID, CART}, to = PAID, when = "!covers") // error: [SG203] a row of pay is never taken in CART
  abstract void pay();

  @Transition(from = CART, when = "covers")
  @Transition(from = CART)
  @Transition(from = CART, to = PAID) // error: [SG201] two transitions for ship in CART
  @Ignore(in = CART) // error: [SG205] @Ignore of ship in CART contradicts another row
  abstract void ship();

  @Transition(from = CART, to = PAID, when = "covers")
  @Reject(in = CART) // error: [SG205] @Reject of cancel in CART contradicts another row
  abstract void cancel();

  @Transition(from = CART, to = PAID, when = "covers")
  @Ignore(in = CART)
  @Reject(in = PAID)
  abstract void look();

  @Transition(from = CART, to = PAID, when = "covers")
  @Transition(from = CART, to = CART, when = "covers") // error: [SG203] a row of twice is never taken in CART
  abstract void twice();

  boolean covers() {
    return true;
  }
}

class GuardedConflictsUser {
  GuardedConflicts order = new GuardedConflictsMachine();
}

package bad;

import static bad.GuardedConflicts.State.*;

import bad.GuardedConflictsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class GuardedConflicts {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  @Transition(from = CART, when = "covers") // error: [SG201] two rows for pay in CART
  @Transition(from = {PAID, CART}, to = PAID, when = "!covers") // error: [SG201] two rows for pay in CART
  abstract void pay();

  @Transition(from = CART, when = "covers")
  @Transition(from = CART)
  @Transition(from = CART, to = PAID) // error: [SG201] two rows for ship in CART
  @Ignore(in = CART) // error: [SG201] two rows for ship in CART
  abstract void ship();

  @Transition(from = CART, to = PAID, when = "covers")
  @Reject(in = CART) // error: [SG201] two rows for cancel in CART
  abstract void cancel();

  @Transition(from = CART, to = PAID, when = "covers")
  @Ignore(in = CART)
  @Reject(in = PAID)
  abstract void look();

  @Transition(from = CART, to = PAID, when = "covers")
  @Transition(from = CART, to = CART, when = "covers")
  abstract void twice();

  boolean covers() {
    return true;
  }
}

class GuardedConflictsUser {
  GuardedConflicts order = new GuardedConflictsMachine();
}

package bad;

import static bad.OldNames.State.*;

import bad.OldNamesRules.*;
import dev.switchgear.StateMachine;

/** Old names of states, one of which is still in use. */
@StateMachine
@Initial(CART)
@Final(SHIPPED)
@Renamed(from = "BASKET", to = CART)
@Renamed(from = "SHIPPED", to = ORDERED) // error: [SG159] SHIPPED is no old name of ORDERED: it is a state of its own
@Renamed(from = "CART", to = CART) // error: [SG159] CART is no old name of CART: it is a state
@Renamed(from = "", to = CART) // error: [SG159] "" was the name of no state
@Renamed(from = "1ST", to = CART) // error: [SG159] "1ST" was the name of no state
@Renamed(from = "PLACED", to = ORDERED)
@Renamed(from = "PLACED", to = CART) // error: [SG161] PLACED is said to be the old name of two states
@Renamed(from = "BASKET", to = CART) // error: [SG161] it is said twice that CART was called BASKET
public interface OldNames {

  enum State { CART, ORDERED, SHIPPED }

  @Transition(from = CART, to = ORDERED)
  void order();

  @Transition(from = ORDERED, to = SHIPPED)
  void ship();
}

class UserOfOldNames {
  OldNames.State state() {
    return OldNamesMachine.stateOf("BASKET");
  }
}

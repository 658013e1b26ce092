package bad;

import static bad.ContradictoryGuards.State.*;

import bad.ContradictoryGuardsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class ContradictoryGuards {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = {"covers", "!covers"}) // error: [SG131] a row of pay can never be taken: covers and !covers cannot both hold
  @Transition(from = PAID, when = {"!isOpen", "covers", "isOpen"}) // error: [SG131] a row of pay can never be taken: isOpen and !isOpen cannot both hold
  @Transition(from = PAID, when = {"covers", "isOpen", "covers"}) // error: [SG119] a row of pay names covers twice
  @Transition(from = CART, when = {"!covers", "!covers"}) // error: [SG119] a row of pay names !covers twice
  abstract void pay(long amount);

  boolean covers(long amount) {
    return amount > 0;
  }

  boolean isOpen() {
    return true;
  }
}

class ContradictoryGuardsUser {
  ContradictoryGuards order = new ContradictoryGuardsMachine();
}

package bad;

import static bad.EmptySentences.State.*;

import bad.EmptySentencesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Never(reach = SHIPPED, without = {PAID, SHIPPED}) // error: [SG132] @Never always holds for SHIPPED: every path to SHIPPED passes through SHIPPED
@Never(reach = CART, after = PAID, without = CART) // error: [SG132] @Never always holds for CART: every path to CART passes through CART
@Never(reach = SHIPPED, without = CART) // error: [SG132] @Never always holds: CART is passed through at once, because a machine starts in CART
@Never(reach = SHIPPED, after = PAID, without = {CART, PAID}) // error: [SG132] @Never always holds: PAID is passed through at once, because the property begins in PAID
@Eventually(reach = {PAID, CART}) // error: [SG132] @Eventually always holds: CART is reached at once, because a machine starts in CART
@Eventually(reach = {PAID, SHIPPED}, after = {SHIPPED, PAID}) // error: [SG132] @Eventually always holds: SHIPPED is reached at once, because the property begins in SHIPPED
@Always(canReach = {SHIPPED, CART, PAID}) // error: [SG132] @Always always holds: it names every state, and a machine is always in one
@Never(reach = SHIPPED, after = {CART, PAID}, without = PAID)
@Eventually(reach = SHIPPED, after = {PAID, SHIPPED})
@Always(canReach = CART)
interface EmptySentences {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID)
  void pay();

  @Transition(from = PAID, to = SHIPPED)
  void ship();

  @Transition(from = SHIPPED, to = CART)
  void reset();
}

class EmptySentencesUser {
  EmptySentences order = new EmptySentencesMachine();
}

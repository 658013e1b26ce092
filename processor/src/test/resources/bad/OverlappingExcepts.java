package bad;

import static bad.OverlappingExcepts.State.*;

import bad.OverlappingExceptsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final(GONE)
abstract class OverlappingExcepts {

  enum State { CART, PAID, PACKED, SENT, GONE }

  @Transition(from = CART, to = PAID)
  @Transition(except = SENT, to = PACKED) // error: [SG201] two transitions for step in CART
  @Transition(except = CART, to = SENT) // error: [SG201] two transitions for step in PAID and PACKED
  abstract void step();

  @Transition(from = PAID, to = GONE)
  @Transition(except = {SENT, PACKED}, to = GONE) // error: [SG204] cancel in PAID is declared twice
  @Reject(except = {}) // error: [SG205] @Reject of cancel in CART contradicts another row // error: [SG205] @Reject of cancel in PAID contradicts another row
  @Ignore(in = GONE)
  abstract void cancel();

  @Transition(except = CART, to = GONE)
  @Transition(from = SENT, when = "isLost", to = PAID) // error: [SG203] a row of lose is never taken in SENT
  abstract void lose();

  @Transition(from = PAID, to = PACKED)
  @Ignore(except = CART) // error: [SG205] @Ignore of pack in PAID contradicts another row
  abstract void pack();

  @Ignore(except = {PAID, SENT})
  @Transition(except = {PAID, CART}, when = "isLost", to = CART)
  abstract void look();

  boolean isLost() {
    return true;
  }
}

class OverlappingExceptsUser {
  OverlappingExcepts order = new OverlappingExceptsMachine();
}

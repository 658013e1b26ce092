// option: -Aswitchgear.SG207=off
package bad;

import static bad.EffectsBesideBody.State.*;

import bad.EffectsBesideBodyRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
interface EffectsBesideBody {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = "covers", then = {"charge", "log"}) // error: [SG128] pay has a body, and its row names effects
  @Transition(from = PAID)
  @Transition(from = CART, then = "log") // error: [SG128] pay has a body, and its row names effects
  default String pay(long amount) {
    return "" + amount;
  }

  default boolean covers(long amount) {
    return amount > 0;
  }

  default void charge() {}

  static void log() {}
}

class EffectsBesideBodyUser {
  EffectsBesideBody order = new EffectsBesideBodyMachine();
}

// option: -Aswitchgear.SG207=off
package bad;

import static bad.NoNames.State.*;

import bad.NoNamesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
interface NoNames {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID, when = "covers()", then = "charge(amount)") // error: [SG123] a row of pay names a guard that does not exist: "covers()" // error: [SG123] a row of pay names an effect that does not exist: "charge(amount)"
  @Transition(from = PAID, when = "!!covers") // error: [SG123] a row of pay names a guard that does not exist: "!!covers"
  @Transition(from = SHIPPED, when = "! covers", then = "!charge") // error: [SG123] a row of pay names a guard that does not exist: "! covers" // error: [SG123] a row of pay names an effect that does not exist: "!charge"
  void pay(long amount);

  @Transition(from = CART, when = "covers, isBlocked", then = "charge; log") // error: [SG123] a row of ship names a guard that does not exist: "covers, isBlocked" // error: [SG123] a row of ship names an effect that does not exist: "charge; log"
  @Transition(from = PAID, to = SHIPPED, when = "covers && !isBlocked", then = "this::charge") // error: [SG123] a row of ship names a guard that does not exist: "covers && !isBlocked" // error: [SG123] a row of ship names an effect that does not exist: "this::charge"
  @Transition(from = SHIPPED, when = "covers || isBlocked") // error: [SG123] a row of ship names a guard that does not exist: "covers || isBlocked"
  void ship(long amount);

  default boolean covers(long amount) {
    return amount > 0;
  }

  default boolean isBlocked() {
    return false;
  }

  default void charge() {}
}

class NoNamesUser {
  NoNames order = new NoNamesMachine();
}

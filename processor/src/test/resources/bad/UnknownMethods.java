package bad;

import static bad.UnknownMethods.State.*;

import bad.UnknownMethodsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
abstract class UnknownMethods {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID, when = "cover", then = "charge") // error: [SG123] a row of pay names a guard that does not exist: cover
  @Transition(from = CART, when = {"!isBlocked", "!cover"}, then = {"rememberIt", "charge"}) // error: [SG123] a row of pay names an effect that does not exist: rememberIt
  abstract void pay(long amount);

  @Transition(from = PAID, to = SHIPPED, when = {"", ""}, then = " ") // error: [SG123] a row of ship names a guard that does not exist: its name is empty // error: [SG123] a row of ship names an effect that does not exist: its name is empty
  @Transition(from = CART, when = "!", then = {"rememberIt", "rememberIt"})
  abstract void ship();

  @Transition(from = CART, when = {"canLook", "isFinal"}) // error: [SG123] a row of look names a guard that does not exist: canLook // error: [SG123] a row of look names a guard that does not exist: isFinal
  abstract void look(long amount);

  @Transition(from = SHIPPED, to = CART)
  abstract void again();

  @Transition(from = CART, when = {"isSafe", "isNew"}) // error: [SG123] a row of check names a guard that does not exist: isNew
  abstract <X extends Exception> void check(Class<X> type) throws X;

  <Y extends Exception> boolean isSafe(Class<Y> type) throws Y {
    return type != null;
  }

  abstract boolean canPay(long amount);

  boolean covers(long amount) {
    return amount > 0;
  }

  boolean isBlocked() {
    return false;
  }

  void charge() {}
}

class UnknownMethodsUser {
  UnknownMethods order = new UnknownMethodsMachine();

  boolean ask() {
    return new UnknownMethodsMachine().canLook(1) && new UnknownMethodsMachine().canLook() && order.canPay(1);
  }
}

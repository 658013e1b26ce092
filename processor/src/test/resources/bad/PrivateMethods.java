package bad;

import static bad.PrivateMethods.State.*;

import bad.PrivateMethodsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class PrivateMethods {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = "covers", then = "charge") // error: [SG125] covers cannot be a guard: it is private // error: [SG125] charge cannot be an effect: it is private
  abstract void pay(long amount);

  @Transition(from = CART, when = "!covers", then = "log")
  abstract void look(long amount);

  @Transition(from = CART, when = "fits") // error: [SG125] fits cannot be a guard: it is private
  abstract void add(Integer item);

  private boolean covers(long amount) {
    return amount > 0;
  }

  private static void charge() {}

  private void log(long amount) {
    if (covers(amount) && fits(1)) {
      charge();
    }
  }

  void log() {
    log(1);
  }

  private boolean fits(Integer item) {
    return item > 0;
  }

  boolean fits(String item) {
    return item.isEmpty();
  }
}

class PrivateMethodsUser {
  PrivateMethods order = new PrivateMethodsMachine();
}

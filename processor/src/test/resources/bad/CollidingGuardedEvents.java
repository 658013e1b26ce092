package bad;

import static bad.CollidingGuardedEvents.State.*;

import bad.CollidingGuardedEventsRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;
import java.util.List;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class CollidingGuardedEvents {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = "covers")
  abstract void pay(List<String> coupons) throws IOException;

  @Transition(from = CART, to = PAID, when = "counts")
  abstract void Pay(List<Integer> coins); // error: [SG113] two event methods generate the event PAY

  boolean covers(List<String> coupons) throws IOException {
    return coupons.isEmpty();
  }

  boolean counts(List<Integer> coins) {
    return coins.isEmpty();
  }

  @Entry(CART)
  void enter() throws IOException {}
}

class CollidingGuardedEventsUser {

  CollidingGuardedEvents order() {
    try {
      return new CollidingGuardedEventsMachine();
    } catch (IOException failure) {
      return new CollidingGuardedEventsMachine(CART);
    }
  }
}

package bad;

import static bad.UnsuitableMethods.State.*;

import bad.UnsuitableMethodsRules.*;
import dev.switchgear.StateMachine;
import java.util.List;

@StateMachine
@Initial(CART)
abstract class UnsuitableMethods {

  enum State { CART, PAID, SHIPPED }

  @Transition(from = CART, to = PAID, when = "covers", then = "charge") // error: [SG124] charge cannot be an effect of pay
  abstract void pay(long amount, List<String> coupons);

  @Transition(from = PAID, to = SHIPPED, when = "!isPacked") // error: [SG124] isPacked cannot be a guard of ship
  @Transition(from = CART, to = CART, when = "isBlocked") // error: [SG124] isBlocked cannot be a guard of ship
  @Transition(from = SHIPPED, then = "label") // error: [SG124] label cannot be an effect of ship
  abstract void ship();

  @Transition(from = PAID, to = SHIPPED, when = "isPacked")
  @Transition(from = CART, when = "covers", then = {"label", "ship"}) // error: [SG124] covers cannot be a guard of send // error: [SG129] ship cannot be an effect: it is an event
  abstract void send(String address);

  @Transition(from = CART, when = "isEmpty", then = {"empty", "isEmpty"}) // error: [SG124] empty cannot be an effect of look // error: [SG124] isEmpty cannot be an effect of look
  @Transition(from = PAID, to = PAID, then = "redeem") // error: [SG124] redeem cannot be an effect of look
  @Transition(from = SHIPPED, to = SHIPPED, then = "mail") // error: [SG124] mail cannot be an effect of look
  abstract void look(List<Integer> coupons);

  @Transition(from = PAID, to = SHIPPED, when = "test") // error: [SG124] test cannot be a guard of sort
  @Transition(from = CART, to = SHIPPED, then = "arrange") // error: [SG124] arrange cannot be an effect of sort
  abstract <T extends Comparable<T>> void sort(T one);

  @Transition(from = PAID, when = {"covers", "isTo"}, then = {"tag", "charge"}) // error: [SG124] isTo cannot be a guard of post // error: [SG124] charge cannot be an effect of post
  abstract void post(long amount, String to);

  boolean isTo(String to) {
    return to.isEmpty();
  }

  void tag(Object amount) {}

  boolean covers(long amount) {
    return amount > 0;
  }

  void charge(int amount, List<String> coupons) {}

  Boolean isPacked() {
    return true;
  }

  void isBlocked() {}

  String label() {
    return "";
  }

  boolean isEmpty(List<Integer> coupons) {
    return coupons.isEmpty();
  }

  int empty(List<Integer> coupons) {
    return coupons.size();
  }

  void redeem(List<String> coupons) {}

  void redeem(String coupon) {}

  void mail(List<Integer> coupons, String... to) {}

  <T> boolean test(T one) {
    return one != null;
  }

  <T extends Comparable<String>> void arrange(T one) {}
}

class UnsuitableMethodsUser {
  UnsuitableMethods order = new UnsuitableMethodsMachine();
}

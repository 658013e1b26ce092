// option: -Aswitchgear.SG207=off
package bad;

import static bad.AmbiguousMethods.State.*;

import bad.AmbiguousMethodsRules.*;
import dev.switchgear.StateMachine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

@StateMachine
@Initial(CART)
abstract class AmbiguousMethods {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = "covers", then = "charge") // error: [SG126] a row of pay names a guard that is ambiguous: covers // error: [SG126] a row of pay names an effect that is ambiguous: charge
  @Transition(from = PAID, when = "!covers")
  abstract void pay(String amount);

  @Transition(from = PAID, then = "pack") // error: [SG126] a row of ship names an effect that is ambiguous: pack
  abstract void ship(ArrayList<String> parcels);

  @Transition(from = PAID, when = "is", then = "hand") // error: [SG126] a row of send names an effect that is ambiguous: hand
  abstract void send(String address, int times, boolean isUrgent);

  boolean is(String address, int times) {
    return is(address, (Object) times);
  }

  boolean is(Object address, Object times) {
    return is(address);
  }

  boolean is(Object address) {
    return address != null;
  }

  void hand(Object address, int times) {}

  void hand(String address, long times) {}

  void hand(String address) {}

  void pack(Object parcels) {}

  <T> void pack(List<T> parcels) {}

  boolean covers(CharSequence amount) {
    return amount.isEmpty();
  }

  boolean covers(Comparable<String> amount) {
    return amount.compareTo("") == 0;
  }

  void charge(CharSequence amount) {}

  void charge(Serializable amount) {}

  void charge(Object amount) {}

  void charge() {}
}

class AmbiguousMethodsUser {
  AmbiguousMethods order = new AmbiguousMethodsMachine();
}

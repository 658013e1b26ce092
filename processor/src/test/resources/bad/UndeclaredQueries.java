package bad;

import static bad.UndeclaredQueries.State.*;

import bad.UndeclaredQueriesRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;
import java.util.List;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class UndeclaredQueries {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID, when = "covers")
  abstract void pay() throws IOException;

  @Transition(from = CART, to = PAID, when = "holds")
  abstract void fill(List<String> items);

  @Transition(from = CART, to = PAID, when = "fits")
  abstract <T extends Comparable<T>> void add(T item);

  abstract boolean canPay(); // error: [SG110] UndeclaredQueriesMachine does not implement canPay

  abstract boolean canFill(List<Integer> items); // error: [SG110] UndeclaredQueriesMachine does not implement canFill

  abstract boolean canAdd(Comparable<?> item); // error: [SG110] UndeclaredQueriesMachine does not implement canAdd

  boolean covers() throws IOException {
    return true;
  }

  boolean holds(List<String> items) {
    return items.isEmpty();
  }

  <T extends Comparable<T>> boolean fits(T item) {
    return item != null;
  }
}

class UndeclaredQueriesUser {
  UndeclaredQueries order = new UndeclaredQueriesMachine();
}

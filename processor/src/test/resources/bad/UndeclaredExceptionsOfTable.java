// option: -Aswitchgear.SG207=off
package bad;

import static bad.UndeclaredExceptionsOfTable.Event.*;
import static bad.UndeclaredExceptionsOfTable.State.*;

import bad.UndeclaredExceptionsOfTableRules.*;
import dev.switchgear.StateMachine;
import java.io.IOException;

@StateMachine
@Initial(CART)
@Transition(from = CART, on = {PAY, GIVE}, to = PAID, when = "covers") // error: [SG127] covers may throw IOException, which fire does not declare
@Transition(from = PAID, on = GIVE, when = "!covers")
interface UndeclaredExceptionsOfTable {

  enum State { CART, PAID }

  enum Event { PAY, GIVE }

  static boolean covers(Event event) throws IOException {
    return event == Event.PAY;
  }

  @AfterTransition // error: [SG127] record may throw Exception, which fire does not declare
  default void record(State from, Event event, State to) throws Exception {}
}

class UndeclaredExceptionsOfTableUser {
  UndeclaredExceptionsOfTable order = new UndeclaredExceptionsOfTableMachine();
}

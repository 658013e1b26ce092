package bad;

import static bad.OccurrencesOfTable.Event.*;
import static bad.OccurrencesOfTable.State.*;

import bad.OccurrencesOfTableRules.*;
import dev.switchgear.StateMachine;

@StateMachine(occurrences = true)
@Initial(CART)
@Final(PAID)
@Transition(from = CART, on = PAY, to = PAID)
interface OccurrencesOfTable { // error: [SG157] a table has no occurrences

  enum State { CART, PAID }

  enum Event { PAY }
}

class OccurrencesOfTableUser {

  void use(OccurrencesOfTableMachine machine) {
    machine.fire(OccurrencesOfTable.Event.PAY);
  }
}

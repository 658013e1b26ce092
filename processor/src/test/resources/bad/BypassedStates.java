package bad;

import static bad.BypassedStates.State.*;

import bad.BypassedStatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final(DELIVERED)
@Never(reach = SHIPPED, without = PAID, because = "nothing leaves the house unpaid")
@Never(reach = SHIPPED, without = {PAID, PACKING})
@Never(reach = {CART, SHIPPED}, without = PAID) // error: [SG302] CART can be reached without PAID
@Never(reach = SHIPPED, after = RETURNED, without = PAID)
@Never(reach = DELIVERED, without = SHIPPED)
@Never(reach = PACKING, after = PACKING, without = {SHIPPED, PAID})
interface BypassedStates {

  enum State { CART, PAID, PACKING, SHIPPED, DELIVERED, RETURNED }

  @Transition(from = CART, to = PAID)
  void pay();

  @Transition(from = {CART, PAID, RETURNED}, to = PACKING)
  void pack();

  @Transition(from = PACKING, to = SHIPPED) // error: [SG302] SHIPPED can be reached without PAID // error: [SG302] SHIPPED can be reached without PAID after RETURNED
  void ship();

  @Transition(from = SHIPPED, to = RETURNED)
  void sendBack();

  @Transition(from = PACKING, to = PACKING) // error: [SG302] PACKING can be reached without SHIPPED or PAID after PACKING
  void repack();

  @Transition(from = SHIPPED, to = DELIVERED)
  void deliver();
}

class BypassedStatesUser {
  BypassedStates order = new BypassedStatesMachine();
}

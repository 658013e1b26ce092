package bad;

import static bad.ReachedStates.State.*;

import bad.ReachedStatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final({DELIVERED, CANCELLED})
@Never(reach = {CART, DELIVERED}) // error: [SG301] CART can be reached
@Never(reach = {CANCELLED, LOST}, because = "we keep what we have")
@Never(reach = {DELIVERED, CANCELLED}, after = {PAID, SHIPPED})
@Never(reach = CART, after = CART)
@Never(reach = PAID, after = PAID)
@Never(reach = SHIPPED, after = SHIPPED, because = "to stay there is not to come there")
interface ReachedStates {

  enum State { CART, PAID, SHIPPED, DELIVERED, CANCELLED, LOST }

  @Transition(from = CART, to = PAID)
  void pay();

  @Transition(from = PAID, to = CART) // error: [SG301] CART can be reached after CART
  void refund();

  @Transition(from = PAID, to = PAID) // error: [SG301] PAID can be reached after PAID
  @Transition(from = SHIPPED)
  void check();

  @Transition(from = PAID, to = SHIPPED)
  void ship();

  @Transition(from = SHIPPED, to = DELIVERED) // error: [SG301] DELIVERED can be reached after PAID or SHIPPED
  void deliver();

  @Transition(from = CART, to = CANCELLED) // error: [SG301] CANCELLED can be reached
  void cancel();
}

class ReachedStatesUser {
  ReachedStates order = new ReachedStatesMachine();
}

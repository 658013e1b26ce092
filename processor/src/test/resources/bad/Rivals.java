package bad;

import bad.Rivals_OrderRules.Final;
import bad.Rivals_OrderRules.Initial;
import bad.Rivals_OrderRules.Transition;
import dev.switchgear.StateMachine;

class Rivals {

  enum Status { PLACED, SHIPPED }

  @StateMachine(states = Status.class)
  @Initial(Status.PLACED)
  @Final(Status.SHIPPED)
  interface Order {

    @Transition(from = Status.PLACED, to = Status.SHIPPED)
    void ship();
  }

  @StateMachine(states = Status.class)
  @Initial(Status.PLACED)
  @Final(Status.SHIPPED)
  interface OrderSpec { // error: [SG117] bad.Rivals_OrderRules already exists

    @Transition(from = Status.PLACED, to = Status.SHIPPED)
    void ship();
  }

  Order order = new Rivals_OrderMachine();
}

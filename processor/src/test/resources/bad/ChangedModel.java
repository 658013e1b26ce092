package bad;

// option: -Aswitchgear.snapshot=src/test/resources/production/models
// option: -Aswitchgear.SG206=off

import static bad.ChangedModel.State.*;

import bad.ChangedModelRules.*;
import dev.switchgear.StateMachine;

/** An order that is not the one in production. */
@StateMachine
@Initial(PLACED) // error: [SG408] new machines start in PLACED, and no more in CART
@Final({SHIPPED, CANCELLED})
public abstract class ChangedModel { // error: [SG401] HELD is no state of ChangedModel any more, and machines may be stored in it // error: [SG402] hold is no event of ChangedModel any more, and callers may raise it

  public enum State { CART, PLACED, PAID, SHIPPED, CANCELLED }

  @Transition(from = CART, to = PLACED)
  abstract void place();

  @Transition(from = PLACED, to = PAID, when = "late", then = "charge") // error: [SG405] pay depends on other guards in PLACED than in production
  abstract void pay();

  @Transition(from = PAID, to = SHIPPED) // error: [SG406] ship does not run log in PAID any more
  abstract void ship();

  @Transition(from = PLACED, to = CANCELLED)
  abstract void cancel(); // error: [SG403] cancel is refused in CART and PAID now

  @Transition(from = PAID, to = PLACED) // error: [SG404] refund leads to PLACED in PAID, and leads to CANCELLED in production
  abstract void refund();

  @Transition(from = PLACED, to = CANCELLED)
  abstract void lapse(); // error: [SG409] no time raises lapse any more, and machines may wait for it

  void tell() {} // error: [SG407] entering PAID and SHIPPED does not run tell any more

  boolean late() {
    return true;
  }

  void charge() {}
}

class UserOfChangedModel {
  void use(ChangedModelMachine machine) {
    machine.place();
  }
}

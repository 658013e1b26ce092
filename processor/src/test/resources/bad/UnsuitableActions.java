package bad;

import static bad.UnsuitableActions.State.*;

import bad.UnsuitableActionsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class UnsuitableActions {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  abstract void pay(long amount);

  @Entry(PAID) // error: [SG124] thank cannot be an entry action
  void thank(long amount) {}

  @Entry(PAID) // error: [SG124] count cannot be an entry action
  int count() {
    return 1;
  }

  @Exit(CART) // error: [SG124] release cannot be an exit action
  void release(State from) {}

  @Entry(PAID) // error: [SG125] hide cannot be an entry action: it is private
  @Exit(PAID)
  private void hide() {}

  @AfterTransition // error: [SG124] record cannot be an observer
  void record(State from, State to) {}

  @AfterTransition // error: [SG124] tell cannot be an observer
  void tell(State to, UnsuitableActionsMachine.Event event, State from, String more) {}

  @AfterTransition // error: [SG124] test cannot be an observer
  boolean test() {
    return true;
  }

  @AfterTransition // error: [SG124] all cannot be an observer
  void all(Object from, Enum<?> event, Object to) {}

  @AfterTransition // error: [SG125] spy cannot be an observer: it is private
  private void spy() {
    hide();
  }

  void use() {
    spy();
  }
}

class UnsuitableActionsUser {
  UnsuitableActions order = new UnsuitableActionsMachine();
}

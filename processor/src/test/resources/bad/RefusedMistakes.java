package bad;

import static bad.RefusedMistakes.State.*;

import bad.RefusedMistakesRules.*;
import dev.switchgear.IllegalTransitionException;
import dev.switchgear.Reason;
import dev.switchgear.StateMachine;
import java.io.IOException;

@StateMachine
@Initial(CART)
@Final(PAID)
abstract class RefusedMistakes {

  enum State { CART, PAID }

  @Transition(from = CART, to = PAID)
  abstract void pay(long amount) throws IOException;

  @Transition(from = CART)
  abstract boolean add();

  @Transition(from = CART)
  @Ignore(in = PAID)
  abstract void look();

  @Refused // error: [SG127] write may throw IOException, which add does not declare
  void write(State state, RefusedMistakesMachine.Event event, Reason reason) throws IOException {}

  @Refused // error: [SG124] tell cannot be an observer of refusals
  void tell(State state, RefusedMistakesMachine.Event event) {}

  @Refused // error: [SG124] other cannot be an observer of refusals
  void other(State state, RefusedMistakesMachine.Event event, IllegalTransitionException.Reason reason) {}

  @Refused // error: [SG124] count cannot be an observer of refusals
  int count() {
    return 1;
  }

  @Refused // error: [SG125] hide cannot be an observer of refusals: it is private
  private void hide() {}

  void use() {
    hide();
  }
}

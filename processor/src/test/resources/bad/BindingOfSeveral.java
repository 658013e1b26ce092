package bad;

import static bad.BindingOfSeveral.State.*;

import bad.BindingOfSeveralRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfSeveral {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  BindingOfSeveral( // error of ecj: [SG170] door cannot carry the state of BindingOfSeveral: the spec has several constructors
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfSeveral: the spec has several constructors
          Door door) {}

  BindingOfSeveral() {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

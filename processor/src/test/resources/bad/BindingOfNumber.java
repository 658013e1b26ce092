package bad;

import static bad.BindingOfNumber.State.*;

import bad.BindingOfNumberRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfNumber {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  BindingOfNumber( // error of ecj: [SG170] door cannot carry the state of BindingOfNumber: it is no object with members
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfNumber: it is no object with members
          int door) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

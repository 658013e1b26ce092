package bad;

import static bad.BindingOfTwo.State.*;

import bad.BindingOfTwoRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfTwo {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  BindingOfTwo( // error of ecj: [SG170] other cannot carry the state of BindingOfTwo: another parameter does
      @Bound("state") Door door,
      @Bound("state") // error of javac: [SG170] other cannot carry the state of BindingOfTwo: another parameter does
          Door other) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

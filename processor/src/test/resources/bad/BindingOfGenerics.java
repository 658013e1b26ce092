package bad;

import static bad.BindingOfGenerics.State.*;

import bad.BindingOfGenericsRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfGenerics {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  <T> BindingOfGenerics( // error of ecj: [SG170] door cannot carry the state of BindingOfGenerics: its constructor has type parameters
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfGenerics: its constructor has type parameters
          Door door, T more) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

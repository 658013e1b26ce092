package bad;

import static bad.BindingOfPrivate.State.*;

import bad.BindingOfPrivateRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfPrivate {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  private BindingOfPrivate( // error of ecj: [SG170] door cannot carry the state of BindingOfPrivate: it is no parameter of a constructor that a machine can call
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfPrivate: it is no parameter of a constructor that a machine can call
          Door door) {}

  BindingOfPrivate() {
    this(new Door());
  }

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

package bad;

import static bad.BindingOfSerializable.State.*;

import bad.BindingOfSerializableRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;
import java.io.Serializable;

@StateMachine
@Initial(OPEN)
abstract class BindingOfSerializable implements Serializable {

  private static final long serialVersionUID = 1;

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  BindingOfSerializable( // error of ecj: [SG170] door cannot carry the state of BindingOfSerializable: the spec is Serializable
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfSerializable: the spec is Serializable
          Door door) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

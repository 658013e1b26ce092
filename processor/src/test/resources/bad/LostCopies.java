package bad;

import static bad.LostCopies.State.*;

import bad.LostCopiesRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class LostCopies {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  LostCopies( // error of ecj: [SG172] LostCopies.Leaf has nothing to write the state by
      @Bound("state") // error of javac: [SG172] LostCopies.Leaf has nothing to write the state by
          Leaf leaf) {}

  record Leaf(State state) {

    Object withState(State other) {
      return new Leaf(other);
    }
  }

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

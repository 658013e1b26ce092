package bad;

import static bad.UnboundComponents.State.*;

import bad.UnboundComponentsRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class UnboundComponents {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  UnboundComponents( // error of ecj: [SG171] closeDue is not bound, and would be lost
      @Bound("state") // error of javac: [SG171] closeDue is not bound, and would be lost
          Door door) {}

  @Timeout(seconds = 1)
  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

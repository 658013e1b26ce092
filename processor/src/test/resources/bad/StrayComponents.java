package bad;

import static bad.StrayComponents.State.*;

import bad.StrayComponentsRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class StrayComponents {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  StrayComponents( // error of ecj: [SG171] state is bound twice // error of ecj: [SG171] a machine has no component that is called closDue
      @Bound("state")
      @Bound("state") // error of javac: [SG171] state is bound twice
      @Bound(component = "closDue", value = "state") // error of javac: [SG171] a machine has no component that is called closDue
          Door door) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

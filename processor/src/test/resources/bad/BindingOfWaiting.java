package bad;

import static bad.BindingOfWaiting.State.*;

import bad.BindingOfWaitingRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class BindingOfWaiting {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  BindingOfWaiting( // error of ecj: [SG170] door cannot carry the state of BindingOfWaiting: events may wait, and nothing would carry them
      @Bound("state") // error of javac: [SG170] door cannot carry the state of BindingOfWaiting: events may wait, and nothing would carry them
          Door door) {}

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Defer(in = OPEN)
  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

package bad;

import static bad.UnknownAccessors.State.*;

import bad.UnknownAccessorsRules.*;
import dev.switchgear.Bound;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class UnknownAccessors {

  enum State { OPEN, CLOSED }

  static final class Door {
    State state;
  }

  UnknownAccessors( // error of ecj: [SG172] UnknownAccessors.Locked has nothing to read the state by
      @Bound("stat") // error of javac: [SG172] UnknownAccessors.Locked has nothing to read the state by
          Locked door) {}

  static final class Locked {
    private State state;
    final State fixed = OPEN;

    State getState() {
      return state;
    }

    static State stat() {
      return OPEN;
    }

    void setState(String state) {}
  }

  @Transition(from = OPEN, to = CLOSED)
  abstract void close();

  @Transition(from = CLOSED, to = OPEN)
  abstract void open();
}

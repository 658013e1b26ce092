package bad;

import static bad.MisplacedRowsBesideAutomatic.State.*;

import bad.MisplacedRowsBesideAutomaticRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Transition(from = OPEN, to = CLOSED) // error: [SG116] a row is on type MisplacedRowsBesideAutomatic, but its events are its methods
@Transition(from = CLOSED, to = OPEN)
@Automatic(from = CLOSED, to = OPEN, when = "isStuck")
abstract class MisplacedRowsBesideAutomatic {

  enum State { OPEN, CLOSED }

  boolean isStuck() {
    return true;
  }
}

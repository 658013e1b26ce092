package bad;

import static bad.RepeatedRows.State.*;

import bad.RepeatedRowsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
abstract class RepeatedRows {

  enum State { OPEN, AJAR, CLOSED }

  @Transitions({
    @Transition(from = {OPEN, AJAR}, to = CLOSED),
    @Transition(from = AJAR, to = CLOSED) // error: [SG204] close in AJAR is declared twice
  })
  abstract void close();

  @Transition(from = CLOSED, to = OPEN, when = {"isFree", "!isLocked"}, then = "ring")
  @Transition(from = CLOSED, to = OPEN, when = {"!isLocked", "isFree"}, then = "ring") // error: [SG204] open in CLOSED is declared twice
  @Transition(from = CLOSED, to = OPEN, when = "!isLocked", then = "ring")
  @Ignore(in = {OPEN, AJAR})
  @Ignore(in = {AJAR, OPEN}) // error: [SG204] open in AJAR and OPEN are declared twice
  abstract void open();

  @Transition(from = OPEN, to = AJAR)
  @Transition(from = CLOSED)
  @Transition(from = CLOSED) // error: [SG204] lean in CLOSED is declared twice
  @Reject(in = AJAR)
  @Reject(in = AJAR) // error: [SG204] lean in AJAR is declared twice
  abstract void lean();

  boolean isFree() {
    return true;
  }

  boolean isLocked() {
    return false;
  }

  void ring() {}
}

class RepeatedRowsUser {
  RepeatedRows door = new RepeatedRowsMachine();
}

package bad;

import static bad.FinalFromTheStart.State.*;

import bad.FinalFromTheStartRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(GONE)
@Final(GONE)
interface FinalFromTheStart {

  enum State { GONE, OPEN, AJAR, CLOSED } // error: [SG206] OPEN cannot be reached

  @Transition(from = OPEN, to = AJAR)
  @Transition(from = AJAR, to = CLOSED)
  @Transition(from = CLOSED, to = GONE)
  void close();
}

class FinalFromTheStartUser {
  FinalFromTheStart door = new FinalFromTheStartMachine();
}

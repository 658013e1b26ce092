package bad;

import static bad.UnreachableStates.State.*;

import bad.UnreachableStatesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(GONE)
@Never(reach = OF_OLD)
interface UnreachableStates {

  // The chain from LOST leads to FOUND, PING and PONG lead to one another, and so only the heads are named.
  enum State { OPEN, LOST, FOUND, PING, PONG, AFTER_PONG, SELF, OF_OLD, AFTER_OF_OLD, GONE } // error: [SG206] LOST cannot be reached // error: [SG206] PING and PONG cannot be reached // error: [SG206] SELF cannot be reached

  @Transition(from = {OPEN, FOUND, AFTER_PONG, AFTER_OF_OLD}, to = GONE)
  void remove();

  @Transition(from = LOST, to = FOUND)
  void find();

  @Transition(from = PING, to = PONG)
  @Transition(from = PONG, to = PING)
  @Transition(from = SELF, to = SELF)
  void play();

  @Transition(from = PONG, to = AFTER_PONG)
  @Transition(from = OF_OLD, to = AFTER_OF_OLD)
  void stop();
}

class UnreachableStatesUser {
  UnreachableStates door = new UnreachableStatesMachine();
}

package bad;

import static bad.UnreachableNeighbours.State.*;

import bad.UnreachableNeighboursRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
interface UnreachableNeighbours {

  // Neither leads to the other; LOCKED leads to where a machine comes anyway.
  enum State { OPEN, AJAR, CLOSED, LOCKED } // error: [SG206] AJAR cannot be reached // error: [SG206] LOCKED cannot be reached

  @Transition(from = {OPEN, AJAR}, to = CLOSED)
  void close();

  @Transition(from = LOCKED, to = OPEN)
  void unlock();
}

class UnreachableNeighboursUser {
  UnreachableNeighbours door = new UnreachableNeighboursMachine();
}

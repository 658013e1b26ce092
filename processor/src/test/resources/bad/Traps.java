package bad;

import static bad.Traps.State.*;

import bad.TrapsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OPEN)
@Final({DONE, FAILED})
interface Traps {

  enum State { OPEN, STUCK, PING, PONG, BEFORE, DONE, FAILED }

  @Transition(from = OPEN, to = DONE)
  void close();

  @Transition(from = OPEN, to = FAILED)
  void fail();

  @Transition(from = OPEN, to = STUCK) // error: [SG208] STUCK is a trap: no final state can be reached from there
  @Transition(from = STUCK, to = STUCK)
  void stick();

  // BEFORE is lost as well, but only because of where it leads.
  @Transition(from = OPEN, to = BEFORE)
  @Transition(from = BEFORE, to = PING) // error: [SG208] PING and PONG are a trap: no final state can be reached from there
  @Transition(from = PING, to = PONG)
  @Transition(from = PONG, to = PING)
  @Ignore(in = {DONE, STUCK})
  void play();
}

class TrapsUser {
  Traps door = new TrapsMachine();
}

package bad;

// option: -Aswitchgear.SG206=off
// option: -Aswitchgear.SG207=off

import bad.LoweredProofsRules.*;
import dev.switchgear.StateMachine;

/** What is lowered makes no doubt: what follows from it is told all the same. */
@StateMachine
@Initial(LoweredProofs.State.OPEN)
@Final(LoweredProofs.State.GONE)
@Always(canReach = LoweredProofs.State.OPEN)
@Eventually(reach = LoweredProofs.State.LOST, after = LoweredProofs.State.CLOSED)
interface LoweredProofs {

  enum State { OPEN, CLOSED, LOST, GONE }

  @Transition(from = State.OPEN, to = State.CLOSED) // error: [SG304] LOST may never be reached after CLOSED
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  void open();

  @Transition(from = State.OPEN, to = State.LOST) // error: [SG303] OPEN cannot be reached from LOST
  void lose();
}

class LoweredProofsUser {
  LoweredProofs door = new LoweredProofsMachine();
}

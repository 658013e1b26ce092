package bad;

import static bad.SharedEnums.State.*;

import bad.SharedEnumsRules.*;
import dev.switchgear.StateMachine;

@StateMachine(superstates = SharedEnums.State.class)
@Initial(OPEN)
@Substates(of = OPEN, states = CLOSED)
interface SharedEnums { // error: [SG154] SharedEnums.State cannot be both the states and the superstates of SharedEnums

  enum State { OPEN, CLOSED }

  @Transition(from = OPEN, to = CLOSED)
  void close();
}

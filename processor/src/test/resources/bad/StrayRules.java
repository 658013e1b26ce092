package bad;

import bad.StrayRulesRules.*;
import dev.switchgear.StateMachine;

interface Hinged {

  @Transition(from = StrayRules.State.OPEN, to = StrayRules.State.CLOSED) // error: [SG118] a rule of StrayRules is in Hinged, which is not a spec
  @Transition(from = StrayRules.State.CLOSED, to = StrayRules.State.OPEN)
  void swing();
}

@StateMachine
@Initial(StrayRules.State.OPEN)
interface StrayRules extends Hinged {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Final(StrayRules.State.CLOSED) // error: [SG118] a rule of StrayRules is in Inner, which is not a spec
  interface Inner {}
}

class StrayRulesUser {
  StrayRules door = new StrayRulesMachine();
}

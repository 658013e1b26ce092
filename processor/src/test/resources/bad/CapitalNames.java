package bad;

import bad.CapitalNamesRules.Initial;
import bad.CapitalNamesRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(CapitalNames.State.OPEN)
interface CapitalNames {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void aBC();

  @Transition(from = State.CLOSED, to = State.OPEN)
  void ABC(); // error: [SG113] two event methods generate the method canABC
}

class CapitalNamesUser {
  CapitalNames door = new CapitalNamesMachine();
}

package bad;

import bad.RowWithSeveralTargetsRules.Initial;
import bad.RowWithSeveralTargetsRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(RowWithSeveralTargets.State.OPEN)
interface RowWithSeveralTargets {

  enum State { OPEN, CLOSED, LOCKED }

  @Transition(from = State.OPEN, to = {State.CLOSED, State.LOCKED}) // error: [SG112] a row of close has 2 target states
  void close();
}

class RowWithSeveralTargetsUser {
  RowWithSeveralTargets door = new RowWithSeveralTargetsMachine();
}

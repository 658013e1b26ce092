package bad;

import bad.RowWithoutSourceRules.Initial;
import bad.RowWithoutSourceRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(RowWithoutSource.State.OPEN)
interface RowWithoutSource {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = {}, to = State.CLOSED) // error: [SG111] a row of close starts from no state
  void close();
}

class RowWithoutSourceUser {
  RowWithoutSource door = new RowWithoutSourceMachine();
}

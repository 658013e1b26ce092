package bad;

import bad.EmptyListsRules.Ignore;
import bad.EmptyListsRules.Initial;
import bad.EmptyListsRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyLists.State.OPEN)
interface EmptyLists {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = {}, to = State.CLOSED) // error: [SG111] a row of close names no state
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = {}) // error: [SG111] a row of open names no state
  void open();
}

class EmptyListsUser {
  EmptyLists door = new EmptyListsMachine();
}

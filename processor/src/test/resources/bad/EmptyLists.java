package bad;

import bad.EmptyListsRules.Entry;
import bad.EmptyListsRules.Exit;
import bad.EmptyListsRules.Ignore;
import bad.EmptyListsRules.Initial;
import bad.EmptyListsRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyLists.State.OPEN)
abstract class EmptyLists {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Transition(from = {}, to = State.CLOSED) // error: [SG111] a row of close names no state
  abstract void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Ignore(in = {}) // error: [SG111] a row of open names no state
  abstract void open();

  @Entry({}) // error: [SG111] @Entry on enter names no state
  void enter() {}

  @Exit({State.OPEN, State.OPEN}) // error: [SG119] @Exit names OPEN twice
  void leave() {}
}

class EmptyListsUser {
  EmptyLists door = new EmptyListsMachine();
}

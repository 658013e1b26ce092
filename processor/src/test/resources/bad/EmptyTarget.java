package bad;

import bad.EmptyTargetRules.Final;
import bad.EmptyTargetRules.Initial;
import bad.EmptyTargetRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyTarget.State.OPEN)
@Final(EmptyTarget.State.CLOSED)
interface EmptyTarget {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.OPEN, to = {}) void open();

  @Transition(from = State.OPEN, to = {}) @Transition(from = State.OPEN) void knock(); // error: [SG204] knock in OPEN is declared twice
}

class EmptyTargetUser {
  EmptyTarget door = new EmptyTargetMachine();
}

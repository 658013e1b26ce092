package bad;

import bad.EmptyTargetRules.Initial;
import bad.EmptyTargetRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyTarget.State.OPEN)
interface EmptyTarget {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  void close();

  @Transition(from = State.OPEN, to = {}) void open();

  @Transition(from = State.OPEN, to = {}) @Transition(from = State.OPEN) void knock(); // error: [SG201] two rows for knock in OPEN
}

class EmptyTargetUser {
  EmptyTarget door = new EmptyTargetMachine();
}

package bad;

import bad.EmptyStateEnumRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
interface EmptyStateEnum { // error: [SG107] EmptyStateEnum has no states

  enum State {}

  @Transition(from = {})
  void close();
}

class EmptyStateEnumUser {
  EmptyStateEnum door = new EmptyStateEnumMachine();
}

package bad;

import dev.switchgear.StateMachine;

@StateMachine
interface EmptyStateEnum { // error: [SG107] EmptyStateEnum has no states

  enum State {}

  void close();
}

class EmptyStateEnumUser {
  EmptyStateEnum door = new EmptyStateEnumMachine();
}

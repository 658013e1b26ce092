package bad;

import bad.EmptyContainersRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(EmptyContainers.State.OPEN)
@Rejects({}) // error: [SG111] @Rejects on EmptyContainers holds no row
interface EmptyContainers {

  enum State { OPEN, CLOSED }

  @Transition(from = State.OPEN, to = State.CLOSED)
  @Ignores({}) // error: [SG111] @Ignores on close holds no row
  void close();

  @Transitions({}) // error: [SG111] @Transitions on open holds no row
  void open();
}

class EmptyContainersUser {
  EmptyContainers door = new EmptyContainersMachine();
}

package bad;

import bad.MixedContainersRules.Final;
import bad.MixedContainersRules.Initial;
import bad.MixedContainersRules.Transition;
import bad.MixedContainersRules.Transitions;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(MixedContainers.State.OPEN)
@Final(MixedContainers.State.GONE)
interface MixedContainers {

  enum State { OPEN, CLOSED, GONE }

  @Transitions({
    @Transition(from = State.OPEN, to = State.CLOSED),
    @Transition(from = State.GONE, to = State.OPEN) // error: [SG202] the final state GONE has a transition
  })
  @Transition(from = State.CLOSED, to = State.GONE)
  void close();

  @Transition(from = State.CLOSED, to = State.OPEN)
  @Transitions({
    @Transition(from = State.OPEN, to = State.GONE),
  })
  void open();
}

class MixedContainersUser {
  MixedContainers door = new MixedContainersMachine();
}

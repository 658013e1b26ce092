package bad;

import bad.HiddenTypesRules.Initial;
import bad.HiddenTypesRules.Transition;
import dev.switchgear.StateMachine;
import java.util.List;

@StateMachine
@Initial(HiddenTypes.State.OPEN)
abstract class HiddenTypes { // error: [SG103] HiddenTypesMachine cannot extend HiddenTypes

  enum State { OPEN, CLOSED }

  private static class Key {}

  Object key = new Key();

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close(List<Key[]> keys);
}

package bad;

import bad.HiddenSuperWildcardRules.Initial;
import bad.HiddenSuperWildcardRules.Transition;
import dev.switchgear.StateMachine;
import java.util.Map;

@StateMachine
@Initial(HiddenSuperWildcard.State.OPEN)
abstract class HiddenSuperWildcard { // error: [SG103] HiddenSuperWildcardMachine cannot extend HiddenSuperWildcard

  enum State { OPEN, CLOSED }

  private interface Secret {}

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close(Map<String, ? super Secret[]>[] secrets);
}

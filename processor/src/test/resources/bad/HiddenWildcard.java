package bad;

import bad.HiddenWildcardRules.Initial;
import bad.HiddenWildcardRules.Transition;
import dev.switchgear.StateMachine;
import java.util.List;

@StateMachine
@Initial(HiddenWildcard.State.OPEN)
abstract class HiddenWildcard { // error: [SG103] HiddenWildcardMachine cannot extend HiddenWildcard

  enum State { OPEN, CLOSED }

  private interface Secret {}

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close(List<? extends Secret> secrets);
}

package bad;

import bad.DeprecatedGuardRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(DeprecatedGuard.State.OPEN)
interface DeprecatedGuard {

  enum State {
    OPEN,
    @Deprecated
    AJAR,
    CLOSED
  }

  @Transition(from = {State.OPEN, State.AJAR}, to = State.CLOSED, when = "isFree", then = "rin") // error: [SG123] a row of close names an effect that does not exist: rin
  void close();

  @Deprecated
  default boolean isFree() {
    return true;
  }

  @Deprecated
  @Transition(from = State.CLOSED, to = State.AJAR)
  default void open() {}
}

class DeprecatedGuardUser {
  DeprecatedGuard door = new DeprecatedGuardMachine();
}

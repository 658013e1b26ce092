package bad;

import bad.ObscuringFieldRules.Initial;
import bad.ObscuringFieldRules.Transition;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ObscuringField.State.OPEN)
abstract class ObscuringField { // error: [SG103] ObscuringFieldMachine cannot extend ObscuringField

  enum State { OPEN, CLOSED }

  protected String Event = "";

  @Transition(from = State.OPEN, to = State.CLOSED)
  abstract void close();
}

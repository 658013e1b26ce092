package bad;

import bad.ObscuringForeignFieldRules.Initial;
import bad.ObscuringForeignFieldRules.Transition;
import dev.switchgear.StateMachine;
import java.util.concurrent.TimeUnit;

@StateMachine(states = TimeUnit.class)
@Initial(TimeUnit.DAYS)
abstract class ObscuringForeignField { // error: [SG103] ObscuringForeignFieldMachine cannot extend ObscuringForeignField

  protected String TimeUnit = "";

  @Transition(from = java.util.concurrent.TimeUnit.DAYS, to = java.util.concurrent.TimeUnit.HOURS)
  abstract void close();
}

package bad;

import static bad.StrayProperties.State.*;

import bad.StrayPropertiesRules.*;
import dev.switchgear.StateMachine;

@Never(reach = OPEN, after = CLOSED) // error: [SG118] a rule of StrayProperties is in Shut, which is not a spec
@Always(canReach = CLOSED)
interface Shut {}

@StateMachine
@Initial(OPEN)
@Final(CLOSED)
interface StrayProperties extends Shut {

  enum State { OPEN, CLOSED }

  @Transition(from = OPEN, to = CLOSED)
  void close();

  @EventuallyList({
    @Eventually(reach = CLOSED), // error: [SG118] a rule of StrayProperties is in Inner, which is not a spec
    @Eventually(reach = OPEN)
  })
  interface Inner {}
}

class StrayPropertiesUser {
  StrayProperties door = new StrayPropertiesMachine();
}

package bad;

// option: -Aswitchgear.snapshot=src/test/resources/production/models

import static bad.LostModel.State.*;

import bad.LostModelRules.*;
import dev.switchgear.StateMachine;

/** What is in production, nobody knows. */
@StateMachine
@Initial(ON)
public interface LostModel { // error: [SG411] there is no model of the LostModel that is in production

  enum State { ON, OFF }

  @Transition(from = ON, to = OFF)
  @Transition(from = OFF, to = ON)
  void press();
}

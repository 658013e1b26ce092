package bad;

// option: -Aswitchgear.snapshot=src/test/resources/production/models

import static bad.BrokenModel.State.*;

import bad.BrokenModelRules.*;
import dev.switchgear.StateMachine;

/** What is in production, nobody knows. */
@StateMachine
@Initial(ON)
public interface BrokenModel { // error: [SG412] the model of the BrokenModel that is in production cannot be read

  enum State { ON, OFF }

  @Transition(from = ON, to = OFF)
  @Transition(from = OFF, to = ON)
  void press();
}

package bad;

// option: -Aswitchgear.snapshot=src/test/resources/production/models

import static bad.GrownModel.State.*;

import bad.GrownModelRules.*;
import dev.switchgear.StateMachine;

/** A lamp that can do more than the one in production. */
@StateMachine
@Initial(OFF)
public interface GrownModel { // note: [SG410] GrownModel has more than is in production

  enum State { OFF, ON, DIM }

  @Transition(from = {ON, DIM}, to = OFF)
  @Transition(from = OFF, to = ON)
  void press();

  @Transition(from = ON, to = DIM)
  void turn();
}

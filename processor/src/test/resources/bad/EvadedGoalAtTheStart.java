package bad;

import static bad.EvadedGoalAtTheStart.State.*;

import bad.EvadedGoalAtTheStartRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(ON)
@Final(OFF)
@Eventually(reach = OFF)
@Eventually(reach = {OFF, DIM})
interface EvadedGoalAtTheStart {

  enum State { ON, DIM, OFF }

  @Transition(from = ON) // error: [SG304] OFF may never be reached // error: [SG304] OFF or DIM may never be reached
  void blink();

  @Transition(from = ON, to = DIM)
  void dim();

  @Transition(from = DIM, to = OFF)
  void swap();
}

class EvadedGoalAtTheStartUser {
  EvadedGoalAtTheStart lamp = new EvadedGoalAtTheStartMachine();
}

package bad;

import static bad.SerializableTimers.State.*;

import bad.SerializableTimersRules.*;
import dev.switchgear.StateMachine;
import java.io.Serializable;

@StateMachine
@Initial(OPEN)
interface SerializableTimers extends Serializable {

  enum State { OPEN, CLOSED }

  @Timeout(seconds = 1) // error: [SG169] SerializableTimers is Serializable, and has a timeout
  @Transition(from = OPEN, to = CLOSED)
  void close();

  @Timeout(seconds = 1)
  @Transition(from = CLOSED, to = OPEN)
  void open();
}

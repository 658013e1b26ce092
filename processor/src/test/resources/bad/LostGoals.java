package bad;

import static bad.LostGoals.State.*;

import bad.LostGoalsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(IDLE)
@Final(BROKEN)
@Always(canReach = IDLE)
@Always(canReach = {IDLE, BROKEN})
@Always(canReach = IDLE, after = STOPPED, because = "who stops can begin anew")
@Always(canReach = BOOTED, after = IDLE) // error: [SG303] BOOTED cannot be reached from IDLE
@Never(reach = BOOTED)
interface LostGoals {

  enum State { IDLE, RUNNING, STOPPED, BROKEN, BOOTED }

  @Transition(from = {IDLE, BOOTED}, to = RUNNING)
  void start();

  @Transition(from = RUNNING, to = STOPPED)
  void stop();

  @Transition(from = STOPPED, to = IDLE, when = "isWhole")
  void reset();

  @Transition(from = RUNNING, to = BROKEN) // error: [SG303] IDLE cannot be reached from BROKEN // error: [SG303] IDLE cannot be reached from BROKEN
  void fail();

  default boolean isWhole() {
    return true;
  }
}

class LostGoalsUser {
  LostGoals pump = new LostGoalsMachine();
}

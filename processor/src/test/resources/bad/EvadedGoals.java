package bad;

import static bad.EvadedGoals.State.*;

import bad.EvadedGoalsRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(NEW)
@Final({PAID, WRITTEN_OFF})
@Eventually(reach = PAID, because = "we live on it")
@Eventually(reach = {PAID, WRITTEN_OFF}, after = REMINDED)
@Eventually(reach = {REMINDED, PAID})
@Eventually(reach = {PAID, WRITTEN_OFF}, after = SUED)
@Eventually(reach = WRITTEN_OFF, after = PAID)
@Eventually(reach = {SENT, REMINDED})
interface EvadedGoals {

  enum State { NEW, SENT, REMINDED, SUED, PAID, WRITTEN_OFF }

  @Transition(from = NEW, to = SENT)
  void send();

  @Transition(from = SENT, to = PAID) // error: [SG304] WRITTEN_OFF may never be reached after PAID
  void pay();

  @Transition(from = {SENT, SUED}, to = WRITTEN_OFF) // error: [SG304] REMINDED or PAID may never be reached
  void writeOff();

  @Transition(from = {SENT, SUED}, to = REMINDED) // error: [SG304] PAID or WRITTEN_OFF may never be reached after REMINDED
  @Transition(from = REMINDED, to = SENT) // error: [SG304] PAID may never be reached
  void remind();

  @Transition(from = REMINDED, to = SUED)
  @Transition(from = SUED, when = "isPatient") // error: [SG304] PAID or WRITTEN_OFF may never be reached after SUED
  void sue();

  default boolean isPatient() {
    return false;
  }
}

class EvadedGoalsUser {
  EvadedGoals bill = new EvadedGoalsMachine();
}

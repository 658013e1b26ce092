package bad;

import static bad.IdleTimers.State.*;
import static bad.IdleTimers.Superstate.*;

import bad.IdleTimersRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(FREE)
@Substates(of = CHECKED, states = {CHECKING, WEIGHING})
@Substates(of = BUSY, states = {HELD}, superstates = CHECKED)
@Automatic(from = CHECKING, to = WEIGHING)
@Automatic(from = WEIGHING, to = HELD)
interface IdleTimers {

  enum State { FREE, CHECKING, WEIGHING, HELD }

  enum Superstate { CHECKED, BUSY }

  @Transition(from = FREE, to = CHECKING)
  void take();

  @Timeout(seconds = 1) // error: [SG217] the timer of stop never runs: a machine never stays in CHECKED
  @Transition(within = CHECKED, to = FREE)
  void stop();

  @Timeout(seconds = 1)
  @Transition(from = WEIGHING, to = FREE) // error: [SG214] a row of weigh in WEIGHING never happens: an automatic row is always taken there
  void weigh();

  @Timeout(seconds = 1)
  @Transition(within = BUSY, to = FREE)
  void end();
}

package bad;

import static bad.HistoryMistakes.State.*;
import static bad.HistoryMistakes.Superstate.*;

import bad.HistoryMistakesRules.*;
import dev.switchgear.StateMachine;

@StateMachine
@Initial(OFF)
@Substates(of = ON, states = {SLOW, FAST}, initial = SLOW)
@Substates(of = ON_, states = {LEFT, RIGHT}, initial = LEFT)
@Substates(of = NEVER, states = GONE, initial = GONE)
interface HistoryMistakes {

  enum State { OFF, SLOW, FAST, LEFT, RIGHT, GONE }

  enum Superstate { ON, ON_, NEVER } // error: [SG153] two superstates generate lastOfOn

  @Transition(from = OFF, resume = ON)
  @Transition(within = ON, resume = ON_)
  @Transition(within = ON_, to = OFF)
  void toggle();

  @Transition(from = SLOW, to = FAST)
  @Transition(from = LEFT, to = RIGHT)
  void go();

  @Transition(from = OFF, resume = NEVER) // error: [SG212] NEVER is resumed, and no row ever leaves it
  @Transition(from = GONE)
  void leave();
}
